import { formatter } from '@/lib/i18n/formatter';
import type { Locale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import { readDate } from '@/lib/identities/calendar-date';
import type { PdfInput } from '@/lib/platform/pdf';
import type { LetterData } from './letter-data';

/** Dates of papers have no zone; midnight UTC is written as the day it stands for. */
const ZONE = 'UTC';

const POWERS = ['register', 'file', 'answer', 'retract'] as const;

interface LetterParts {
  reference: string;
  data: LetterData;
  /** as in the identity of the rights holder */
  address: string;
  /** those it covers, unless it covers all */
  rights: readonly { title: string; number: string }[];
}

/** The letter of authorization in a language, ready to be printed and signed by hand. Pure. */
export function letterText(locale: Locale, { reference, data, address, rights }: LetterParts): PdfInput {
  const t = translator(locale, 'letters');
  const market = translator(locale, 'marketplaces');
  const format = formatter(locale, ZONE);
  const day = (text: string) => {
    const date = readDate(text);
    return date ? format.date(date) : '';
  };
  const names = { holder: data.holderName, agent: data.agentName };
  const covered = data.allRights
    ? t('scope.all')
    : rights.map(({ title, number }) => [title, number].filter(Boolean).join(' · ')).join('\n');
  return {
    locale,
    title: t('pdf.title'),
    footer: reference,
    blocks: [
      { kind: 'text', text: t('pdf.lead', names) },
      {
        kind: 'facts',
        rows: [
          [t('fields.holderName'), data.holderName],
          ...(address === '' ? [] : [[t('pdf.address'), address] as const]),
          [t('pdf.agent'), data.agentName],
          [t('fields.scope'), covered],
          [t('fields.marketplaces'), format.list(data.marketplaces.map((code) => market(`name.${code}`)))],
          [t('fields.validFrom'), day(data.validFrom)],
          [t('fields.validUntil'), day(data.validUntil)],
        ],
      },
      { kind: 'heading', text: t('pdf.powers') },
      { kind: 'list', items: POWERS.map((power) => t(`pdf.power.${power}`, names)) },
      { kind: 'text', text: t('pdf.revocation', names) },
      { kind: 'signature', label: t('pdf.place') },
      { kind: 'signature', label: t('pdf.signature', { name: data.signedBy, as: data.signedAs, ...names }) },
    ],
  };
}
