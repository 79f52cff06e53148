import { afterAll, describe, expect, it } from 'vitest';
import { plantLintedProject } from './planted-project';

const DOMAINS = [
  'accounts',
  'documents',
  'identities',
  'rights',
  'authorizations',
  'marketplaces',
  'notices',
  'counter-notices',
  'reports',
  'papers',
  'intake',
] as const;

/** One file of every place that can import or be imported. */
const PLACES: Record<string, string> = {
  app: 'app/desk/page.tsx',
  ui: 'components/ui/button.tsx',
  forms: 'components/forms/field.tsx',
  case: 'components/case/timeline.tsx',
  platform: 'lib/platform/db.ts',
  errors: 'lib/platform/errors.ts',
  clock: 'lib/platform/clock.ts',
  client: 'lib/generated/prisma/client.ts',
  enums: 'lib/generated/prisma/enums.ts',
  i18n: 'lib/i18n/translator.ts',
  audit: 'lib/audit/record.ts',
  workflow: 'lib/workflow/machine.ts',
  ...Object.fromEntries(DOMAINS.map((name) => [name, `lib/${name}/list-them.ts`])),
  schema: 'lib/notices/schema.ts',
  transitions: 'lib/notices/transitions.ts',
  web: 'lib/web/form-action.ts',
  worker: 'lib/worker/handlers.ts',
  instrumentation: 'instrumentation.ts',
  seed: 'prisma/seed.ts',
  sandbox: 'sandbox/mail.ts',
  scripts: 'scripts/migrate.ts',
  bench: 'bench/fill-database.ts',
  floor: 'bench/floor/app/page.tsx',
  tests: 'tests/factories/notices.ts',
};

const platform = ['platform', 'errors', 'clock'];
const below = ['workflow', 'audit', 'i18n', ...platform, 'enums'];
const lib = ['client', ...below, ...DOMAINS, 'schema', 'transitions', 'web', 'worker'];

const domainDirections = DOMAINS.map((name, index) => {
  const earlier: string[] = DOMAINS.slice(0, index);
  const ofNotices = index >= DOMAINS.indexOf('notices') ? ['schema', 'transitions'] : [];
  return [name, [...below, ...earlier, ...ofNotices]] as const;
});

/** Who may import whom, by value; everything else is forbidden, a place's own folder aside. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  app: ['ui', 'forms', 'case', 'web', 'i18n', ...DOMAINS, 'schema', 'transitions', 'errors', 'clock'],
  ui: [],
  forms: ['ui', 'i18n', 'schema', 'transitions'],
  case: ['ui', 'forms', 'i18n', 'schema', 'transitions'],
  platform: ['errors', 'clock', 'client', 'enums'],
  i18n: [],
  audit: [...platform, 'enums'],
  workflow: [...platform, 'audit', 'enums'],
  ...Object.fromEntries(domainDirections),
  web: ['audit', ...platform, 'i18n', ...DOMAINS, 'schema', 'transitions', 'enums'],
  worker: [...below, ...DOMAINS, 'schema', 'transitions'],
  instrumentation: ['web', 'i18n', ...platform],
  seed: [...lib, 'sandbox'],
  sandbox: [],
  scripts: [...lib, 'sandbox', 'seed', 'bench'],
  bench: [...lib, 'scripts', 'sandbox'],
  floor: [],
  tests: ['app', 'ui', 'forms', 'case', ...lib, 'instrumentation', 'seed', 'sandbox', 'scripts'],
};

const HOMES: [name: string, homes: string[], elsewhere: string[]][] = [
  ['nodemailer', ['lib/platform/mailer.ts'], ['lib/platform/mail.ts', 'lib/notices/jobs.ts']],
  ['@aws-sdk/client-s3', ['lib/platform/storage.ts'], ['lib/documents/store.ts', 'app/api/uploads/route.ts']],
  ['pg-boss', ['lib/platform/queue.ts'], ['lib/worker/handlers.ts', 'scripts/worker.ts']],
  ['pino', ['lib/platform/log.ts'], ['lib/web/request.ts']],
  ['smtp-server', ['lib/intake/mailbox/mailbox-server.ts'], ['lib/intake/read-mail.ts', 'scripts/worker.ts']],
  ['mailparser', ['lib/intake/reading/parse.ts'], ['lib/intake/read-mail.ts', 'lib/worker/handlers.ts']],
  ['sanitize-html', ['lib/intake/reading/sanitize.ts'], ['lib/intake/read-mail.ts', 'app/desk/page.tsx']],
  ['pg', ['lib/platform/db.ts', 'scripts/migrate.ts'], ['lib/notices/list-them.ts', 'prisma/seed.ts']],
  [
    'next-auth',
    ['lib/web/auth.ts', 'app/api/auth/[...nextauth]/route.ts'],
    ['lib/web/form-action.ts', 'app/desk/page.tsx', 'lib/accounts/sign-in.ts'],
  ],
  ['react-hook-form', ['components/forms/field.tsx'], ['components/case/timeline.tsx', 'app/desk/page.tsx']],
  ['@hookform/resolvers/zod', ['components/forms/field.tsx'], ['app/desk/page.tsx']],
  [
    'next/headers',
    ['lib/web/request.ts', 'lib/i18n/request.ts', 'app/desk/page.tsx'],
    [
      'lib/notices/submit-notice.ts',
      'lib/platform/log.ts',
      'lib/i18n/translator.ts',
      'lib/worker/handlers.ts',
    ],
  ],
  ['react', ['lib/web/request.ts', 'components/ui/button.tsx'], ['lib/notices/submit-notice.ts']],
  ['next-intl', ['lib/i18n/translator.ts', 'app/desk/page.tsx'], ['lib/notices/submit-notice.ts']],
];

const folder = (file: string) => file.split('/').slice(0, -1).join('/');
const specifier = (file: string) => `@/${file.replace(/\.tsx?$/, '')}`;

const project = plantLintedProject(
  Object.fromEntries(Object.values(PLACES).map((file) => [file, 'export const value = 1;\n'])),
  HOMES.map(([name]) => name),
);
afterAll(() => project.remove());

/** The lines of a text that break a direction. */
async function refusedLines(file: string, lines: string[]): Promise<string[]> {
  const messages = await project.lint(file, lines.join('\n'));
  return messages
    .filter((message) => message.ruleId === 'boundaries/dependencies')
    .map((message) => lines[message.line - 1] ?? '');
}

describe('import directions', () => {
  for (const [from, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${from} imports ${allowed.join(', ') || 'nothing of the project'}`, async () => {
      const file = PLACES[from] ?? '';
      const others = Object.values(PLACES).filter((to) => folder(to) !== folder(file) || folder(file) === '');
      const lines = Object.fromEntries(others.map((to) => [to, `import '${specifier(to)}';`]));
      const refused = await refusedLines(file, Object.values(lines));
      const passed = others.filter((to) => !refused.includes(lines[to] ?? ''));
      const mayPass = allowed.map((place) => PLACES[place] ?? '').filter((to) => others.includes(to));
      expect(passed.sort()).toEqual(mayPass.sort());
    });
  }

  it('are the same for every way of importing', async () => {
    const lines = [
      "import { value } from '@/lib/platform/db';",
      "import type { value as t } from '@/lib/platform/db';",
      "import { value as relative } from '../../lib/platform/db';",
      "export { value as handedOn } from '@/lib/platform/db';",
      "export const later = () => import('@/lib/platform/db');",
      "export type Typed = typeof import('@/lib/platform/db');",
      "import required = require('@/lib/platform/db');",
    ];
    expect(await refusedLines('app/desk/page.tsx', lines)).toEqual(lines);
  });

  it('give domains the types of rows, not the client', async () => {
    const value = "import { value } from '@/lib/generated/prisma/client';";
    const type = "import type { value as t } from '@/lib/generated/prisma/client';";
    expect(await refusedLines('lib/notices/list-them.ts', [value, type])).toEqual([value]);
    expect(await refusedLines('app/desk/page.tsx', [value, type])).toEqual([value, type]);
  });

  it('refuse what does not exist and what lies in no known place', async () => {
    const gone = "import { value } from '@/lib/platform/gone';";
    expect(await refusedLines('lib/notices/list-them.ts', [gone])).toEqual([gone]);
    const messages = await project.lint('lib/billing/send-invoice.ts', 'export const value = 1;');
    expect(messages.map((message) => message.ruleId)).toEqual(['boundaries/no-unknown-files']);
  });
});

describe('packages that one module knows', () => {
  it.each(HOMES)('%s', async (name, homes, elsewhere) => {
    const line = `import '${name}';`;
    for (const file of homes) expect(await refusedLines(file, [line]), file).toEqual([]);
    for (const file of elsewhere) expect(await refusedLines(file, [line]), file).toEqual([line]);
  });
});
