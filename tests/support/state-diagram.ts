import type { Transition } from '@/lib/workflow/machine';

type Table = readonly Transition<string, string>[];

const statesOf = (table: Table) => [...new Set(table.flatMap(({ from, to }) => [...from, to]))];

/** States nothing leads to: where a matter begins. */
const firstOf = (table: Table) =>
  statesOf(table).filter((state) => table.every(({ from, to }) => to !== state || from.includes(state)));

/** States nothing leads out of. */
const lastOf = (table: Table) =>
  statesOf(table).filter((state) => table.every(({ from }) => !from.includes(state)));

function arrows(table: Table): string[] {
  const steps = table.flatMap(({ event, from, to, by }) =>
    from.map((state) => `${state} --> ${to}: ${event} (${by.join(', ')})`),
  );
  return [
    ...firstOf(table).map((state) => `[*] --> ${state}`),
    ...steps,
    ...lastOf(table).map((state) => `${state} --> [*]`),
  ];
}

const cell = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ') || '–';

/** A page about one state table: its picture, and what each of its rows records and sets going. */
export function statePage(title: string, source: string, table: Table): string {
  const rows = table.map(
    ({ event, from, to, by, records, enqueues = [] }) =>
      `| \`${event}\` | ${cell(from)} | ${cell([to])} | ${by.join(', ')} | \`${records}\` | ${cell(enqueues)} |`,
  );
  return `# ${title}

Drawn from \`${source}\` by \`tests/unit/workflow/state-diagrams.test.ts\`; do not edit.

\`\`\`mermaid
stateDiagram-v2
${arrows(table)
  .map((line) => `  ${line}`)
  .join('\n')}
\`\`\`

| event | from | to | by | recorded as | sets going |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
