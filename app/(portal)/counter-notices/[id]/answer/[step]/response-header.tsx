import { getTranslations } from 'next-intl/server';
import { GuideLink } from '@/components/site/guide-link';
import { PageHeader } from '@/components/ui/page-header';
import type { ResponseDraft } from '@/lib/counter-notices/response-draft';
import type { ResponseStep } from '@/lib/counter-notices/response-steps';
import { readerFormat } from '@/lib/i18n/reader-format';
import { stepWords } from './step-words';

/** The top of a page of the answer, with the date by which it has to be sent. */
export async function ResponseHeader({ step, draft }: { step: ResponseStep; draft: ResponseDraft }) {
  const [t, format, words] = await Promise.all([
    getTranslations('counterNotices.answer'),
    readerFormat(),
    stepWords(step, draft),
  ]);
  const { counterNotice, dueAt } = draft;
  const eyebrow = t('eyebrow', {
    reference: counterNotice.reference,
    date: dueAt ? format.shortMoment(dueAt) : '',
  });
  return (
    <>
      <GuideLink slug="answer-counter-notice" />
      <PageHeader eyebrow={eyebrow} title={words.title} lead={words.lead} />
    </>
  );
}
