import boundaries from 'eslint-plugin-boundaries';

/** The domains, each of which may import those before it and none after it. */
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
];

const LIB = ['generated', 'platform', 'i18n', 'audit', 'workflow', ...DOMAINS, 'web', 'worker'];
const OUTSIDE = ['tests', 'sandbox'];

const whole = (type, pattern) => ({ type, pattern, partialMatch: false });

const elements = [
  whole('app', 'app'),
  whole('ui', 'components/ui'),
  whole('forms', 'components/forms'),
  whole('components', 'components/*'),
  ...LIB.map((name) => whole(name, `lib/${name}`)),
  whole('seed', 'prisma'),
  whole('sandbox', 'sandbox'),
  whole('scripts', 'scripts'),
  whole('tests', 'tests'),
  whole('floor', 'bench/floor'),
  whole('bench', 'bench'),
  whole('lint', 'eslint-rules'),
];

// Files that stand out within their folder, or in none.
const files = [
  { category: 'server-entry', pattern: 'instrumentation.ts' },
  { category: 'tool-config', pattern: ['*.config.{ts,mjs}', '.*.cjs'] },
  { category: 'contract', pattern: 'lib/*/{schema,transitions}.ts' },
  { category: 'basics', pattern: 'lib/platform/{errors,clock}.ts' },
  { category: 'enums', pattern: 'lib/generated/prisma/enums.ts' },
  { category: 'database', pattern: 'lib/platform/db.ts' },
  { category: 'mailer', pattern: 'lib/platform/mailer.ts' },
  { category: 'storage', pattern: 'lib/platform/storage.ts' },
  { category: 'queue', pattern: 'lib/platform/queue.ts' },
  { category: 'mailbox', pattern: 'lib/intake/mailbox/mailbox-server.ts' },
  { category: 'mail-reader', pattern: 'lib/intake/reading/{parse,machine-made,sanitize}.ts' },
  { category: 'log', pattern: 'lib/platform/log.ts' },
  { category: 'auth', pattern: ['lib/web/{auth,oidc}.ts', 'app/api/auth/*/route.ts'] },
  { category: 'i18n-request', pattern: 'lib/i18n/request.ts' },
  { category: 'browser', pattern: 'tests/support/browser.ts' },
  // how a form's answer travels: server actions write what forms read
  { category: 'form-wire', pattern: 'components/forms/{form-state,read-form-data}.ts' },
];

const element = (...types) => ({ element: { types: { anyOf: types } } });
const file = (...categories) => ({ file: { categories: { anyOf: categories } } });
const packages = (...names) => ({ module: { origin: 'external', source: names } });
const allow = (from, ...to) => ({ from, allow: { to } });

/** Prisma's types may be named wherever rows are handled; its client is made in lib/platform only. */
const rowTypes = (from) => [
  {
    from,
    disallow: { to: element('generated') },
    message:
      'of the generated client, take `import type` only (enums.ts aside): lib/platform/db.ts holds the database',
  },
  { from, allow: { to: element('generated'), dependency: { kind: 'type' } } },
  allow(from, file('enums')),
];

const directions = [
  allow(element('app'), element('ui', 'forms', 'components', 'web', 'i18n', ...DOMAINS), file('basics')),
  allow(element('forms'), element('ui')),
  allow(element('forms', 'components'), element('i18n'), file('contract')),
  allow(element('components'), element('ui', 'forms', 'components')),
  allow(element('platform'), element('generated')),
  allow(element('audit'), element('platform')),
  allow(element('workflow'), element('audit', 'platform')),
  ...rowTypes(element('audit', 'workflow', 'web', 'worker', ...DOMAINS)),
  ...DOMAINS.map((name, index) =>
    allow(element(name), element('workflow', 'audit', 'platform', 'i18n', ...DOMAINS.slice(0, index))),
  ),
  allow(element('web'), element('audit', 'platform', 'i18n', ...DOMAINS), file('form-wire')),
  allow(element('worker'), element('workflow', 'audit', 'platform', 'i18n', ...DOMAINS)),
  allow(file('server-entry'), element('web', 'platform', 'i18n')),
  // the demonstration is about listings that the sandbox's marketplaces have
  allow(element('seed'), element(...LIB, 'sandbox')),
  allow(element('scripts'), element(...LIB, 'sandbox', 'seed', 'bench')),
  allow(element('bench'), element(...LIB, 'scripts', 'sandbox')),
  allow(
    element('tests'),
    element('app', 'ui', 'forms', 'components', ...LIB, 'seed', 'sandbox', 'scripts', 'lint'),
  ),
  allow(element('tests'), file('server-entry', 'tool-config')),
  allow(file('tool-config'), element('lint'), file('tool-config')),
  // which browser there is: browser tests, screenshots and page-speed runs share the answer
  allow([file('tool-config'), element('scripts', 'bench')], file('browser')),
];

/** Packages that one module knows; a page, a command or a script asks that module. */
const oneModule = (names, home, place) => [
  {
    disallow: { to: packages(...names) },
    message: `${names.join(', ')} is known to ${place} only: import that instead`,
  },
  allow([file(...home), element(...OUTSIDE)], packages(...names)),
];

const packageRules = [
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  ...oneModule(['nodemailer'], ['mailer'], 'lib/platform/mailer.ts'),
  ...oneModule(['@aws-sdk/*'], ['storage'], 'lib/platform/storage.ts'),
  ...oneModule(['pg-boss'], ['queue'], 'lib/platform/queue.ts'),
  ...oneModule(['smtp-server'], ['mailbox'], 'lib/intake/mailbox/mailbox-server.ts'),
  // what strangers wrote is read in a process of its own
  ...oneModule(['mailparser', 'sanitize-html'], ['mail-reader'], 'lib/intake/reading, beneath child.ts'),
  allow(element('bench'), packages('mailparser', 'nodemailer')),
  ...oneModule(['pino'], ['log'], 'lib/platform/log.ts'),
  ...oneModule(['next-auth', '@auth/*'], ['auth'], 'lib/web/auth.ts and lib/web/oidc.ts'),
  ...oneModule(['pg', '@prisma/*'], ['database'], 'lib/platform/db.ts'),
  // migrations, resets and benches work on databases as such, below the product
  allow(element('scripts', 'bench', 'floor'), packages('pg', '@prisma/*')),
  ...oneModule(['react-hook-form', '@hookform/*'], [], 'components/forms'),
  allow(element('forms'), packages('react-hook-form', '@hookform/*')),
  {
    from: element(...LIB.filter((name) => name !== 'web')),
    disallow: { to: packages('next', 'next-intl', 'react', 'react-dom') },
    message:
      'lib runs the same from a page, the worker, a test or the API: only lib/web knows Next and React',
  },
  allow(element('i18n'), packages('next-intl')),
  allow(file('i18n-request'), packages('next', 'react')),
];

// handlebars; a path is null when the specifier leads nowhere
const NOT_ALLOWED =
  '{{#if to.file.path}}{{{from.file.path}}} may not import {{{to.file.path}}}: no direction of eslint-rules/boundaries.mjs' +
  ' allows it{{else}}{{{dependency.source}}} does not exist{{/if}}';

/** Import directions of design.md §3, default deny; `root` is the project's folder. */
export const boundariesConfig = (root) => ({
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: { project: `${root}/tsconfig.json`, alwaysTryTypes: true } },
    'boundaries/root-path': root,
    'boundaries/elements': elements,
    'boundaries/files': files,
    'boundaries/legacy-templates': false,
    // by default only `import` counts, and a re-export or import() would slip through
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
    'boundaries/additional-dependency-nodes': [
      { selector: 'TSImportType > Literal', kind: 'type', name: 'import' },
      { selector: 'TSExternalModuleReference > Literal', kind: 'value', name: 'require' },
    ],
    // an alias that leads nowhere is a mistake, not a package
    'boundaries/flag-as-external': { unresolvableAlias: false, inNodeModules: true },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        message: NOT_ALLOWED,
        policies: [...packageRules, ...directions],
      },
    ],
  },
});
