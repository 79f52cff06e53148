import { DescriptionList } from '@/components/ui/description-list';
import type { Answer } from './identity-answers';

/** What was entered; lines stay as they were typed. */
export function AnswerList({ answers }: { answers: readonly Answer[] }) {
  const rows = answers.map(({ key, term, value }) => ({
    key,
    term,
    value: <span className="whitespace-pre-line">{value}</span>,
  }));
  return <DescriptionList rows={rows} />;
}
