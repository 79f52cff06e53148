import { getLocale, getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { countryName } from '@/lib/identities/countries';
import type { IdentityView } from '@/lib/identities/queries';

/** One answer, in the reader's words. */
export interface Answer {
  key: string;
  term: string;
  value: string;
}

/** What has been answered, by the step that asks it. */
export async function identityAnswers(
  identity: IdentityView,
): Promise<Record<'details' | 'document', Answer[]>> {
  const [t, c, locale, format] = await Promise.all([
    getTranslations('identity'),
    getTranslations('common'),
    getLocale(),
    readerFormat(),
  ]);
  const { party, legalName, country, address, documentType, documentNumber, expiresOn } = identity;
  const answer = (
    key: 'kind' | 'legalName' | 'country' | 'address' | 'documentType' | 'documentNumber',
    value: string,
  ) => ({
    key,
    term: t(`fields.${key}`),
    value: value || c('notGiven'),
  });
  const noDate = documentType ? t('list.noExpiry') : c('notGiven');
  return {
    details: [
      answer('kind', t(`kinds.${party.kind}.label`)),
      answer('legalName', legalName),
      answer('country', country && countryName(locale, country)),
      answer('address', address),
    ],
    document: [
      answer('documentType', documentType ? t(`documentTypes.${documentType}.label`) : ''),
      answer('documentNumber', documentNumber),
      { key: 'expiresOn', term: t('fields.expiresOn'), value: expiresOn ? format.date(expiresOn) : noDate },
    ],
  };
}
