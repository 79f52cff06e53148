import { getTranslations } from 'next-intl/server';

/** What was declared, in the reader's words; a statement nobody knows any more by its code. */
export async function statementLabels(statements: readonly string[]): Promise<string[]> {
  const t = await getTranslations('notices.statements');
  return statements.map((statement) => {
    const key = `${statement}.label` as 'accuracy.label';
    return t.has(key) ? t(key) : statement;
  });
}
