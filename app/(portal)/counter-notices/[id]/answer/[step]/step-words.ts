import { getTranslations } from 'next-intl/server';
import type { ResponseDraft } from '@/lib/counter-notices/response-draft';
import type { ResponseStep } from '@/lib/counter-notices/response-steps';
import { isLegal } from '@/lib/notices/source';
import { isLegalProfile } from '@/lib/notices/statutes';

interface StepWords {
  title: string;
  lead: string;
  /** in the row of steps */
  name: string;
}

type CommonStep = Exclude<ResponseStep, 'action'>;

/** What a page of the answer is called: where a statute's clock runs it is proof of an action that is asked for. */
export async function stepWords(
  step: ResponseStep,
  { counterNotice }: Pick<ResponseDraft, 'counterNotice'>,
): Promise<StepWords> {
  const [t, s, l] = await Promise.all([
    getTranslations('counterNotices.answer'),
    getTranslations('counterNotices.steps'),
    getTranslations('legal'),
  ]);
  const { notice } = counterNotice;
  if (step === 'action') {
    const profile = isLegalProfile(notice.profile) ? notice.profile : 'CN_ECL';
    return { title: l('action.title'), lead: l(`action.lead.${profile}`), name: l('steps.action') };
  }
  const common: CommonStep = step;
  if (isLegal(notice) && step === 'evidence')
    return { title: l('evidence.title'), lead: l('evidence.lead'), name: l('steps.evidence') };
  if (isLegal(notice) && step === 'listings')
    return { title: l('listings.title'), lead: l('listings.lead'), name: s('listings') };
  return { title: t(`${common}.title`), lead: t(`${common}.lead`), name: s(common) };
}
