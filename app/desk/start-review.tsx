import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import type { FormStateAction } from '@/components/forms/form-state';
import { Kbd } from '@/components/ui/kbd';
import { NoticeBox } from '@/components/ui/notice-box';
import { SubmitButton } from '@/components/ui/submit-button';
import { PlaceFields } from './place-fields';
import type { DeskQuery } from './queue-name';

const KEY = 's';

interface Props {
  action: FormStateAction;
  matter: { id: string; reference: string; queuedAt: Date | null };
  query: DeskQuery;
}

/** Takes the case up. Until then it can be read, and nothing is changed by reading. */
export async function StartReview({ action, matter, query }: Props) {
  const [t, c] = await Promise.all([getTranslations('desk.start'), getTranslations('common')]);
  return (
    <Form action={action} errorTitle={c('form.errorTitle')} idPrefix="s-">
      <PlaceFields id={matter.id} reference={matter.reference} queuedAt={matter.queuedAt} query={query} />
      <div>
        <h2>{t('title')}</h2>
        <p className="hint">{t('text')}</p>
      </div>
      <div className="actions">
        <SubmitButton data-key={KEY} pendingText={c('pending')}>
          {t('button')} <Kbd>{KEY}</Kbd>
        </SubmitButton>
      </div>
    </Form>
  );
}

/** Says that a colleague has the case open. */
export async function TakenNote({ name }: { name: string }) {
  const t = await getTranslations('desk.start');
  return (
    <NoticeBox tone="warn" title={t('taken', { name })}>
      {t('takenText')}
    </NoticeBox>
  );
}
