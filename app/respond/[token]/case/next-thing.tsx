import { getTranslations } from 'next-intl/server';
import { DeadlineNote } from '@/components/case/deadline-note';
import { ReasonText } from '@/components/case/reason-text';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { Time } from '@/components/ui/time';
import { usuallyBy } from '@/lib/counter-notices/coming';
import { isReturnCode } from '@/lib/counter-notices/reasons';
import type { SellerCase } from '@/lib/counter-notices/seller-case';
import {
  isCounterNoticeDraft,
  isCounterNoticeForwarded,
  isCounterNoticeNew,
  isCounterNoticeOpen,
  isCounterNoticeReturned,
} from '@/lib/counter-notices/transitions';
import type { Formatter } from '@/lib/i18n/formatter';
import { isLegal } from '@/lib/notices/source';
import { isListingCounterable } from '@/lib/notices/transitions';
import { startAnswer } from '../answer/actions';

interface Props {
  token: string;
  found: SellerCase;
  format: Formatter;
}

const moment = (at: Date, format: Formatter) => <Time at={at} text={format.moment(at)} />;

async function Begin({ token, found, format }: Props) {
  const [t, c] = await Promise.all([getTranslations('respond.next'), getTranslations('common')]);
  if (!found.listings.some(({ status }) => isListingCounterable(status)))
    return <DeadlineNote title={t('nothingTitle')} text={t('nothingText')} />;
  return (
    <DeadlineNote
      title={t('answerTitle')}
      text={t.rich('answerText', { date: () => moment(found.expiresAt, format) })}
      action={
        <Form action={startAnswer} errorTitle={c('form.errorTitle')}>
          <input type="hidden" name="token" value={token} />
          <SubmitButton pendingText={c('pending')}>{t('answer')}</SubmitButton>
        </Form>
      }
    />
  );
}

async function Unsent({ token, open }: { token: string; open: SellerCase['counterNotices'][number] }) {
  const [t, r] = await Promise.all([
    getTranslations('respond.next'),
    getTranslations('reasons.counterReturn'),
  ]);
  const go = (label: string) => (
    <LinkButton variant="primary" href={`/respond/${token}/answer`}>
      {label}
    </LinkButton>
  );
  if (!isCounterNoticeReturned(open.status))
    return <DeadlineNote title={t('draftTitle')} text={t('draftText')} action={go(t('draft'))} />;
  return (
    <DeadlineNote
      title={t('returnedTitle')}
      action={
        <div className="grid w-full gap-4">
          <ReasonText
            title={isReturnCode(open.returnCode) ? r(`${open.returnCode}.label`) : undefined}
            text={open.returnText}
          />
          <div>{go(t('returned'))}</div>
        </div>
      }
    />
  );
}

/** The one thing the seller can do next, or who is to do what. */
export async function NextThing({ token, found, format }: Props) {
  const open = found.counterNotices.find(({ status }) => isCounterNoticeOpen(status));
  if (!open) return <Begin token={token} found={found} format={format} />;
  if (isCounterNoticeDraft(open.status) || isCounterNoticeReturned(open.status))
    return <Unsent token={token} open={open} />;
  const t = await getTranslations('respond.next');
  const complainant = found.notice.party.name;
  const action = <LinkButton href={`/respond/${token}/counter-notices/${open.id}`}>{t('view')}</LinkButton>;
  if (isCounterNoticeNew(open.status)) {
    const by = usuallyBy(open.queuedAt ?? open.createdAt);
    const date = () => <Time at={by} text={format.day(by)} />;
    return (
      <DeadlineNote
        title={t('checkTitle')}
        text={t.rich('checkText', { complainant, date })}
        action={action}
      />
    );
  }
  const due = open.deadlines[0]?.dueAt;
  if (isLegal(found.notice) && due) {
    const l = await getTranslations('legal.seller');
    const stage = isCounterNoticeForwarded(open.status) ? 'forwarded' : 'responded';
    return (
      <DeadlineNote
        title={l(`${stage}Title`, { complainant })}
        text={l.rich(`${stage}Text`, { date: () => moment(due, format) })}
        action={action}
      />
    );
  }
  if (isCounterNoticeForwarded(open.status) && due)
    return (
      <DeadlineNote
        title={t('forwardedTitle', { complainant })}
        text={t.rich('forwardedText', { date: () => moment(due, format) })}
        action={action}
      />
    );
  return <DeadlineNote title={t('readyTitle')} text={t('readyText')} action={action} />;
}
