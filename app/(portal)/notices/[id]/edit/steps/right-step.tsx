import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { Select } from '@/components/forms/select';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import { letterProblem } from '@/lib/authorizations/coverage';
import { listUsableRights, type RightChoice } from '@/lib/notices/draft';
import { errorText } from '@/lib/web/error-text';
import { LetterNote } from '../../../../authorizations/letter-note';
import { saveRightStep } from '../actions';
import { StepButtons } from '../step-buttons';
import { StepFrame } from '../step-frame';
import type { StepProps } from './step-props';

/** More than these are found faster in a list. */
const MOST_BOXES = 12;

async function Rights({
  rights,
  outside,
}: {
  rights: readonly RightChoice[];
  /** no letter of the agent who files covers it */
  outside: (rightId: string) => boolean;
}) {
  const [t, l] = await Promise.all([getTranslations('notices'), getTranslations('letters.choice')]);
  const kindAndTitle = ({ kind, title }: RightChoice) => `${t(`rightKind.${kind}`)} ${title}`;
  const number = ({ office, number }: RightChoice) => t('edit.right.number', { office, number });
  const shared = { name: 'rightId', label: t('edit.right.title') };
  if (rights.length > MOST_BOXES) {
    const options = rights.map((right) => ({
      value: right.id,
      label: [kindAndTitle(right), number(right), outside(right.id) && l('rightOutside')]
        .filter(Boolean)
        .join(' · '),
    }));
    return <Select {...shared} options={options} blank={t('edit.right.choose')} />;
  }
  const choices = rights.map((right) => ({
    value: right.id,
    label: kindAndTitle(right),
    disabled: outside(right.id),
    hint: outside(right.id) ? l('rightOutside') : number(right),
  }));
  return <RadioGroup {...shared} hideLabel boxed choices={choices} />;
}

export async function RightStep({ actor, draft, back }: StepProps) {
  const [t, common, say, rights, l] = await Promise.all([
    getTranslations('notices.edit.right'),
    getTranslations('common.form'),
    errorText(),
    listUsableRights(actor, draft.partyId),
    getTranslations('letters.choice'),
  ]);
  const party = draft.party.name;
  // where there is one right only it is the one
  const { letters, marketplace } = draft;
  const outside = (rightId: string) =>
    letters !== null && letterProblem(letters, { marketplace, rightId }) !== null;
  const open = rights.filter(({ id }) => !outside(id));
  const chosen = draft.rightId ?? (open.length === 1 ? open[0]?.id : undefined);
  const lost = draft.right && draft.incomplete.right;
  return (
    <StepFrame draft={draft} step="right" title={t('title')} lead={t('lead', { party })}>
      {lost && (
        <NoticeBox tone="warn" title={draft.right?.title}>
          {say(lost)}
        </NoticeBox>
      )}
      {rights.length > 0 && open.length === 0 && (
        <LetterNote identityId={draft.party.identity?.id}>{l('rightOutside')}</LetterNote>
      )}
      {rights.length === 0 ? (
        <NoticeBox
          tone="warn"
          title={t('noneTitle')}
          action={<LinkButton href="/rights">{t('toRights')}</LinkButton>}
        >
          {t('noneText', { party })}
        </NoticeBox>
      ) : (
        <Form
          action={saveRightStep}
          errorTitle={common('errorTitle')}
          initial={chosen ? { rightId: chosen } : {}}
        >
          <Rights rights={rights} outside={outside} />
          <StepButtons draft={draft} back={back} />
        </Form>
      )}
    </StepFrame>
  );
}
