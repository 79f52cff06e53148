import { getTranslations } from 'next-intl/server';
import { asLocale } from '@/lib/i18n/locale';
import { readerFormat } from '@/lib/i18n/reader-format';
import { LETTER_FIELDS, type LetterField } from '@/lib/authorizations/letter-data';
import type { LetterView } from '@/lib/authorizations/queries';
import type { LetterStep } from '@/lib/authorizations/steps';
import { readDate } from '@/lib/identities/calendar-date';
import type { Answer } from '../identity/identity-answers';

/** The step that asks for a field; the rights holder's name is its identity's. */
const STEP_OF: Readonly<Partial<Record<LetterField, LetterStep>>> = {
  agentName: 'people',
  signedBy: 'people',
  signedAs: 'people',
  holderEmail: 'holder',
  holderLocale: 'holder',
  scope: 'scope',
  marketplaces: 'scope',
  validFrom: 'validity',
  validUntil: 'validity',
};

export type LetterAnswer = Answer & { step: LetterStep | undefined };

/** What a letter says, in the reader's words and in the order of the form. */
export async function letterAnswers({
  data,
  rights,
}: Pick<LetterView, 'data' | 'rights'>): Promise<LetterAnswer[]> {
  const [t, c, market, format] = await Promise.all([
    getTranslations('letters'),
    getTranslations('common'),
    getTranslations('marketplaces.name'),
    readerFormat(),
  ]);
  const named = () =>
    rights
      .filter(({ id }) => data.rightIds.includes(id))
      .map(({ title, number }) => [title, number].filter(Boolean).join(' · '))
      .join('\n');
  const valueOf = (field: (typeof LETTER_FIELDS)[number]): string => {
    switch (field) {
      case 'scope':
        return data.allRights ? t('scope.all') : named();
      case 'marketplaces':
        return format.list(data.marketplaces.map((code) => market(code)));
      case 'holderLocale':
        return t(`holder.language.${asLocale(data.holderLocale)}`);
      case 'validFrom':
      case 'validUntil': {
        const date = readDate(data[field]);
        return date ? format.date(date) : '';
      }
      default:
        return data[field];
    }
  };
  return LETTER_FIELDS.map((field) => ({
    key: field,
    term: t(`fields.${field}`),
    value: valueOf(field) || c('notGiven'),
    step: STEP_OF[field],
  }));
}
