import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import type { ResponseDraft } from '@/lib/counter-notices/response-draft';
import type { ResponseStep } from '@/lib/counter-notices/response-steps';
import { readerFormat } from '@/lib/i18n/reader-format';

/** The top of a page of the answer, with the date by which it has to be sent. */
export async function ResponseHeader({ step, draft }: { step: ResponseStep; draft: ResponseDraft }) {
  const [t, format] = await Promise.all([getTranslations('counterNotices.answer'), readerFormat()]);
  const { counterNotice, dueAt } = draft;
  const eyebrow = t('eyebrow', {
    reference: counterNotice.reference,
    date: dueAt ? format.shortMoment(dueAt) : '',
  });
  return <PageHeader eyebrow={eyebrow} title={t(`${step}.title`)} lead={t(`${step}.lead`)} />;
}
