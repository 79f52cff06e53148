import { getTranslations } from 'next-intl/server';
import { ReasonText } from '@/components/case/reason-text';
import { readerFormat } from '@/lib/i18n/reader-format';

interface Props {
  reasonTitle?: string;
  reasonText: string | null;
  reviewerName: string | null;
  at: Date | null;
  /** what happens next */
  text?: string;
}

/** What a reviewer found, by whom and when, and what comes of it. */
export async function Outcome({ reasonTitle, reasonText, reviewerName, at, text }: Props) {
  const [t, format] = await Promise.all([getTranslations('desk.outcome'), readerFormat()]);
  const from = at && reviewerName ? t('by', { name: reviewerName, moment: format.moment(at) }) : undefined;
  return (
    <div className="case-block">
      {(reasonTitle !== undefined || reasonText || from) && (
        <ReasonText title={reasonTitle} text={reasonText} from={from} />
      )}
      {text !== undefined && <p className="hint">{text}</p>}
    </div>
  );
}
