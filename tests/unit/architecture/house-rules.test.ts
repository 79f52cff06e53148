import { afterAll, describe, expect, it } from 'vitest';
import { plantLintedProject } from './planted-project';

const statusType = `export type Status = 'DRAFT' | 'SUBMITTED' | 'IN_REVIEW';
export declare const status: Status;
export declare const market: 'LIVE' | 'REMOVED' | 'DELETED';
`;

// stands in for the types of Node and React
const ambient = `declare namespace JSX { type Element = object; interface IntrinsicElements { [tag: string]: object } }
declare const process: { env: Record<string, string | undefined> };
`;

const project = plantLintedProject({
  'ambient.d.ts': ambient,
  'lib/notices/status.ts': statusType,
  'lib/i18n/translator.ts': 'export const translator = 1;\nexport type Locale = "en";\n',
});
afterAll(() => project.remove());

const statusIn = (code: string) => `import { status } from '@/lib/notices/status';\nexport ${code}`;
const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');
const callOf = (signature: string) => `declare ${signature};\n`;

/** One violation of each rule: the rule, a file it holds for, and a text that breaks it once. */
const VIOLATIONS: [rule: string, file: string, text: string][] = [
  ['project/no-process-env', 'lib/platform/log.ts', 'export const level = process.env.LOG_LEVEL;'],
  ['project/no-process-env', 'app/desk/page.tsx', "export const level = process['env'].LOG_LEVEL;"],
  ['project/no-process-env', 'lib/web/request.ts', 'export const level = globalThis.process.env.LOG_LEVEL;'],
  [
    'project/no-process-env',
    'prisma/seed.ts',
    'const { env } = process;\nexport const level = env.LOG_LEVEL;',
  ],
  ['project/no-own-clock', 'lib/notices/submit-notice.ts', 'export const now = Date.now();'],
  ['project/no-own-clock', 'lib/notices/submit-notice.ts', 'export const now = new Date();'],
  ['project/no-status-literal', 'lib/notices/policy.ts', statusIn("const open = status === 'SUBMITTED';")],
  ['project/no-status-literal', 'components/case/status.tsx', statusIn("const open = 'DRAFT' !== status;")],
  [
    'project/no-status-literal',
    'app/desk/page.tsx',
    statusIn("function f() { switch (status) { case 'DRAFT': return 1; default: return 2; } }"),
  ],
  [
    'project/no-status-literal',
    'app/desk/page.tsx',
    "export const isOpen = (status: string) => status === 'SUBMITTED';",
  ],
  ['project/no-text-in-code', 'app/desk/page.tsx', 'export default function Page() { return <p>Hello</p>; }'],
  [
    'project/no-text-in-code',
    'app/desk/page.tsx',
    "export default function Page() { return <p>{'你好'}</p>; }",
  ],
  ['project/no-text-in-code', 'components/ui/icon.tsx', 'export const icon = <i aria-label="Close" />;'],
  [
    'project/no-i18n-in-browser',
    'components/case/timeline.tsx',
    "'use client';\nimport { translator } from '@/lib/i18n/translator';\nexport const t = translator;",
  ],
  [
    'project/no-sleep',
    'tests/unit/a.test.ts',
    'await new Promise((resolve) => setTimeout(resolve, 100));\nexport {};',
  ],
  [
    'project/no-sleep',
    'tests/e2e/a.test.ts',
    'export const wait = (page: Page) => page.waitForTimeout(100);\ntype Page = { waitForTimeout: (ms: number) => Promise<void> };',
  ],
  [
    'project/no-sleep',
    'tests/unit/a.test.ts',
    "import { setTimeout } from 'node:timers/promises';\nexport { setTimeout };",
  ],
  ['project/no-sleep', 'tests/integration/a.test.ts', 'export const sql = `SELECT pg_' + 'sleep(1)`;'],
  [
    'project/no-chosen-tests',
    'tests/unit/a.test.ts',
    `${callOf('const it: { only: (name: string) => void }')}it.only('x');\nexport {};`,
  ],
  [
    'project/no-chosen-tests',
    'tests/unit/a.test.ts',
    `${callOf('const test: { skip: (name: string) => void }')}test.skip('x');\nexport {};`,
  ],
  [
    'project/no-chosen-tests',
    'tests/e2e/a.test.ts',
    `${callOf('const test: { describe: { only: (name: string) => void } }')}test.describe.only('x');\nexport {};`,
  ],
  ['project/file-names', 'lib/notices/submitNotice.ts', 'export const value = 1;'],
  ['project/file-names', 'components/ui/Button.tsx', 'export const value = 1;'],
  ...['utils', 'helpers', 'common', 'misc', 'manager', 'service', 'types', 'date-utils'].map(
    (name): [string, string, string] => [
      'project/file-names',
      `lib/notices/${name}.ts`,
      'export const value = 1;',
    ],
  ),
  ['project/file-names', 'lib/notices/helpers/submit-notice.ts', 'export const value = 1;'],
  ['project/no-barrel', 'lib/notices/index.ts', "export { status } from './status';"],
  ['project/no-barrel', 'lib/notices/everything.ts', "export * from './status';"],
  [
    'project/described-suppressions',
    'lib/notices/a.ts',
    '// eslint-disable-next-line no-console\nconsole.log(1);\nexport {};',
  ],
  ['@typescript-eslint/no-explicit-any', 'lib/notices/a.ts', 'export const value = (x: any): unknown => x;'],
  [
    '@typescript-eslint/no-floating-promises',
    'lib/notices/a.ts',
    'declare const send: () => Promise<void>;\nsend();\nexport {};',
  ],
  [
    '@typescript-eslint/no-misused-promises',
    'lib/notices/a.ts',
    'declare const may: () => Promise<boolean>;\nexport const x = may() ? 1 : 2;',
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'lib/notices/a.ts',
    "import { Status } from './status';\nexport const value = null as Status | null;",
  ],
  [
    '@typescript-eslint/ban-ts-comment',
    'lib/notices/a.ts',
    '// @ts-expect-error\nexport const value: number = "1";',
  ],
  [
    '@typescript-eslint/ban-ts-comment',
    'lib/notices/a.ts',
    '// @ts-ignore because it is so\nexport const value = 1;',
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'lib/notices/transitions.ts',
    "import { status } from './status';\nexport function f() { switch (status) { case 'DRAFT': return 1; } return 2; }",
  ],
  ['no-console', 'lib/notices/a.ts', 'console.log(1);\nexport {};'],
  ['no-warning-comments', 'lib/notices/a.ts', '// TODO finish\nexport const value = 1;'],
  ['max-lines', 'lib/notices/a.ts', `${lines(301, '//')}\nexport const value = 1;`],
  ['max-lines-per-function', 'lib/notices/a.ts', `export function f() {\n${lines(60, '//')}\n}`],
  ['max-lines-per-function', 'components/case/a.tsx', `export function F() {\n${lines(120, '//')}\n}`],
];

const CLEAN: [file: string, text: string][] = [
  ['lib/platform/env.ts', 'export const level = process.env.LOG_LEVEL;'],
  ['lib/platform/clock.ts', 'export const clock = { now: () => new Date() };'],
  ['lib/notices/policy.ts', 'export const at = (ms: number) => new Date(ms);'],
  ['lib/notices/transitions.ts', statusIn("const open = status === 'SUBMITTED';")],
  [
    'lib/notices/ask-marketplace.ts',
    "import { market } from '@/lib/notices/status';\nexport const gone = market === 'REMOVED';",
  ],
  ['components/case/timeline.tsx', `export function F() {\n${lines(118, '//')}\n}`],
  [
    'components/case/steps.tsx',
    "'use client';\nimport type { Locale } from '@/lib/i18n/translator';\nexport const x = (l: Locale) => <p lang={l}>·</p>;",
  ],
  [
    'app/respond/[linkToken]/page.tsx',
    'export default function Page({ title }: { title: string }) { return <h1>{title}</h1>; }',
  ],
  [
    'app/(portal)/notices/[...path]/not-found.tsx',
    'export default function Page() { return <hr aria-hidden="true" />; }',
  ],
  [
    'lib/notices/policy.ts',
    '// eslint-disable-next-line no-console -- the one line an operator must see\nconsole.log(1);\nexport {};',
  ],
  ['scripts/start.ts', 'console.log(process.env.PORT);\nexport {};'],
  [
    'tests/unit/a.test.ts',
    `${callOf('const it: (name: string, run: () => void) => void')}it('x', () => undefined);\nexport {};`,
  ],
];

describe('house rules', () => {
  it.each(VIOLATIONS)('%s catches a violation in %s (%#)', async (rule, file, text) => {
    const messages = await project.lint(file, text);
    expect(messages.map((message) => message.ruleId)).toContain(rule);
  });

  it.each(CLEAN)('%s may stand (%#)', async (file, text) => {
    expect(await project.lint(file, text)).toEqual([]);
  });
});
