import { getTranslations } from 'next-intl/server';
import type { Messages } from '@/lib/i18n/messages';
import { isReasonCode, REASONS, type ReasonField } from '@/lib/notices/reasons';

/** A question of a reason with its answer, in the reader's words. */
export interface ReasonAnswer {
  name: string;
  question: string;
  answer: string;
}

/** Names of the questions as the messages know them. */
export type QuestionName = keyof Messages['reasons']['fields'];

/** Sentence of an option, by question. */
export const optionKey = (question: string, option: string) =>
  `options.${question}.${option}` as 'options.grounds.pictures';

/** The answers given to the questions of the chosen reason; optional ones that were left out are left out here too. */
export async function reasonAnswers(given: {
  reasonCode: string | null;
  reasonFields: Readonly<Record<string, string>>;
}): Promise<ReasonAnswer[]> {
  const t = await getTranslations('reasons');
  const { reasonCode, reasonFields } = given;
  if (!isReasonCode(reasonCode)) return [];
  const fields: readonly ReasonField[] = REASONS[reasonCode].fields;
  return fields.flatMap(({ name, options, required }) => {
    const stored = reasonFields[name] ?? '';
    if (stored === '' && !required) return [];
    const answer = options?.includes(stored) ? t(optionKey(name, stored)) : stored;
    return [{ name, question: t(`fields.${name as QuestionName}.label`), answer }];
  });
}
