import { getTranslations } from 'next-intl/server';
import { readReasonFields } from '@/lib/notices/draft';
import { isReasonCode, REASONS, type ReasonField } from '@/lib/notices/reasons';

/** The questions of a reason with what was answered, in the reader's words and in the order they were asked. */
export async function reasonAnswers(
  code: string | null,
  stored: unknown,
): Promise<[question: string, answer: string][]> {
  const t = await getTranslations('reasons');
  if (!isReasonCode(code)) return [];
  const answers = readReasonFields(stored);
  const fields: readonly ReasonField[] = REASONS[code].fields;
  return fields.flatMap(({ name, options }): [string, string][] => {
    const answer = answers[name] ?? '';
    if (answer === '') return [];
    const option = `options.${name}.${answer}` as 'options.grounds.other';
    return [
      [t(`fields.${name}.label` as 'fields.grounds.label'), options && t.has(option) ? t(option) : answer],
    ];
  });
}
