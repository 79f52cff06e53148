const { options } = require('./.dependency-cruiser.cjs');

/** What is loaded at run time: types are gone by then.
 * @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'browser-code-on-server-code',
      comment:
        'Schemas, state tables and the reading of links run in the browser too, and all they load goes with them.',
      severity: 'error',
      from: { path: '^lib/[^/]+/(schema|transitions|parse-listing-url)[.]ts$' },
      to: {
        reachable: true,
        path: '^lib/platform/(?!errors|clock|several)|^lib/web/|^lib/generated/prisma/(client|internal)',
      },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
