import { getTranslations } from 'next-intl/server';
import { StepActions } from '@/app/(portal)/identity/step-actions';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { PageHeader } from '@/components/ui/page-header';
import type { SignedIn } from '@/lib/accounts/session';
import { listReportableRights, type ReportView } from '@/lib/reports/queries';
import { RIGHT_KINDS } from '@/lib/rights/schema';
import { isRightDraft } from '@/lib/rights/transitions';
import { saveRightChoice } from '../../actions';
import { PlaceFields, type ReportPlace } from '../../report-place';

interface Props {
  actor: SignedIn;
  report: ReportView;
  place: ReportPlace;
}

/** Which right it is about: one that is on file, or a new one. */
export async function RightChoiceStep({ actor, report: { identity, right }, place }: Props) {
  const [t, r, c, onFile] = await Promise.all([
    getTranslations('report.right'),
    getTranslations('rights'),
    getTranslations('common.form'),
    listReportableRights(actor, identity?.party.id ?? ''),
  ]);
  const chosen = right && (isRightDraft(right.status) ? right.kind : right.id);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form action={saveRightChoice} errorTitle={c('errorTitle')} initial={chosen ? { right: chosen } : {}}>
        <PlaceFields place={place} />
        <RadioGroup
          name="right"
          label={t('title')}
          hideLabel
          boxed
          choices={[
            ...onFile.map(({ id, title, reference, kind }) => ({
              value: id,
              label: title,
              hint: t('onFile', { reference, kind: r(`kinds.${kind}.label`) }),
            })),
            ...RIGHT_KINDS.map((kind) => ({
              value: kind,
              label: r(`kinds.${kind}.label`),
              hint: r(`kinds.${kind}.hint`),
            })),
          ]}
        />
        <StepActions back={place.before} />
      </Form>
    </>
  );
}
