import type { Filing } from './edit-path';

/** What every form of a step carries: whose it is, and where it was opened from. */
export function FilingFields({ draft, back }: { draft: Filing; back: boolean }) {
  return (
    <>
      <input type="hidden" name="id" value={draft.id} />
      {draft.report && <input type="hidden" name="report" value={draft.report} />}
      {back && <input type="hidden" name="back" value="check" />}
    </>
  );
}
