import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { readDate } from '@/lib/identities/calendar-date';
import { isWorkKind } from '@/lib/rights/claim-schema';
import { isOffice } from '@/lib/rights/offices';
import type { RightView } from '@/lib/rights/queries';
import { rightFields, type RightField } from '@/lib/rights/right-data';
import { hasClaims } from '@/lib/rights/schema';
import type { Answer } from '../identity/identity-answers';

/** What a right says, in the reader's words and in the order of the form. */
export async function rightAnswers({ kind, data }: RightView): Promise<Answer[]> {
  const [t, claim, words, c, format] = await Promise.all([
    getTranslations('rights'),
    getTranslations('claim.workKinds'),
    getTranslations(`rights.details.${kind}`),
    getTranslations('common'),
    readerFormat(),
  ]);
  const termOf = (field: RightField): string => {
    switch (field) {
      case 'title':
      case 'number':
      case 'filedOn':
      case 'registeredOn':
      case 'expiresOn':
        if (data.proof === 'STATEMENT') return t(`fields.${field}`);
        return words(`${field}.label`);
      default:
        return t(`fields.${field}`);
    }
  };
  const valueOf = (field: RightField): string => {
    switch (field) {
      case 'office':
        return isOffice(data.office) ? t(`offices.${data.office}`) : '';
      case 'niceClasses':
        return data.niceClasses.join(', ');
      case 'proof':
        return t(`proofs.${data.proof}`);
      case 'workKind':
        return isWorkKind(data.workKind) ? claim(data.workKind) : '';
      case 'signatureName':
        return data.signedAt
          ? `${data.signatureName} · ${format.moment(new Date(data.signedAt))}`
          : data.signatureName;
      case 'patentKind':
        return data.patentKind ? t(`patentKinds.${data.patentKind}.label`) : '';
      case 'filedOn':
      case 'registeredOn':
      case 'expiresOn':
      case 'createdOn':
      case 'publishedOn': {
        const date = readDate(data[field]);
        return date ? format.date(date) : '';
      }
      default:
        return data[field];
    }
  };
  const asked = (field: RightField) =>
    field !== 'claims' || data.patentKind === null || hasClaims(data.patentKind);
  return rightFields(kind, data.proof)
    .filter(asked)
    .map((field) => ({ key: field, term: termOf(field), value: valueOf(field) || c('notGiven') }));
}
