import type { FormStateAction } from '@/components/forms/form-state';

/** A step of an identity or a right as a page of a report without an account. */
export interface ReportPlace {
  report: string;
  /** saves the step and goes on within the report */
  save: FormStateAction;
  /** paths of the pages around it */
  here: string;
  before: string;
  after: string;
  /** opened from the check of all answers, and leading back to it */
  fromCheck: boolean;
}

/** What the form of such a step carries. */
export function PlaceFields({ place }: { place: ReportPlace | undefined }) {
  if (!place) return null;
  return (
    <>
      <input type="hidden" name="report" value={place.report} />
      {place.fromCheck && <input type="hidden" name="back" value="check" />}
    </>
  );
}
