import type { Job } from '@/lib/platform/queue';

/** What can run out. */
export type PaperKind = 'identity' | 'right' | 'letter';

/** Days before the last day on which its owners are reminded; 0 is when it is over. */
export const REMINDER_DAYS = [90, 30, 7] as const;

/** What tells the mails about one paper apart: its date, how long before, and to whom. */
export interface MailVariant {
  /** YYYY-MM-DD */
  date: string;
  days: number;
  accountId: string;
}

const writeVariant = ({ date, days, accountId }: MailVariant): string => `${date}.${days}.${accountId}`;

/** @returns null for whatever is no variant */
export function readVariant(text: string | undefined): MailVariant | null {
  const [date, days, accountId] = text?.split('.') ?? [];
  return date && days && accountId ? { date, days: Number(days), accountId } : null;
}

/** One mail for each account that acts for the paper's party. */
export const mailJobs = (
  mail: `${PaperKind}-${'expiring' | 'expired'}`,
  paper: { id: string; date: string; accountIds: readonly string[] },
  days: number,
): Job[] =>
  paper.accountIds.map((accountId) => ({
    name: 'mail.send',
    payload: {
      mail,
      subjectId: paper.id,
      variant: writeVariant({ date: paper.date, days, accountId }),
    },
  }));
