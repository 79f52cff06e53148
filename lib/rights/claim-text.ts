import { formatter } from '@/lib/i18n/formatter';
import type { Locale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import { readDate } from '@/lib/identities/calendar-date';
import type { PdfBlock, PdfInput } from '@/lib/platform/pdf';
import { CLAIM_STATEMENTS, isWorkKind } from './claim-schema';
import type { RightData } from './right-data';

/** The time a signature is dated in, wherever it was made: the platform's own. */
const ZONE = 'Asia/Shanghai';

/** The Copyright Claim Statement in a language, as the platform renders it. Pure. */
export function claimText(locale: Locale, reference: string, data: RightData): PdfInput {
  const t = translator(locale, 'claim');
  const format = formatter(locale, ZONE);
  const day = (text: string) => {
    const date = readDate(text);
    return date ? format.date(date) : t('pdf.notPublished');
  };
  const kind = isWorkKind(data.workKind) ? t(`workKinds.${data.workKind}`) : data.workKind;
  const names = { owner: data.ownerName, work: data.title };
  const published: PdfBlock[] = data.publication
    ? [{ kind: 'text', text: data.publication }]
    : [{ kind: 'text', text: t('pdf.notPublished') }];
  return {
    locale,
    title: t('pdf.title'),
    footer: reference,
    blocks: [
      { kind: 'text', text: t('pdf.lead', names) },
      { kind: 'heading', text: t('pdf.work') },
      {
        kind: 'facts',
        rows: [
          [t('fields.title'), data.title],
          [t('fields.workKind'), kind],
          [t('fields.author'), data.author],
          [t('fields.ownerName'), data.ownerName],
          [t('fields.createdOn'), day(data.createdOn)],
          [t('fields.publishedOn'), day(data.publishedOn)],
        ],
      },
      { kind: 'heading', text: t('fields.creation') },
      { kind: 'text', text: data.creation },
      { kind: 'heading', text: t('fields.publication') },
      ...published,
      ...(data.ownership
        ? ([
            { kind: 'heading', text: t('fields.ownership') },
            { kind: 'text', text: data.ownership },
          ] as const)
        : []),
      { kind: 'heading', text: t('pdf.statements') },
      { kind: 'list', items: CLAIM_STATEMENTS.map((statement) => t(`statements.${statement}`, names)) },
      { kind: 'heading', text: t('pdf.signature') },
      {
        kind: 'facts',
        rows: [
          [t('fields.signatureName'), data.signatureName],
          [t('pdf.signedAt'), data.signedAt ? format.moment(new Date(data.signedAt)) : ''],
        ],
      },
      { kind: 'text', text: t('pdf.electronic', { reference }) },
    ],
  };
}
