const PRODUCT = '^(app|components|lib|prisma|sandbox)/|^(proxy|instrumentation)[.]ts$';
// Scripts that only developers run; the others start, migrate and reset an installed product.
const DEVELOPER_SCRIPTS = '^scripts/(check|test|bench|screenshots|guides|video|walk)([./]|$)';

/** Everything imported, types too.
 * @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that load each other run in an order nobody chose.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-type-cycles',
      comment: 'Types that name each other belong in one file, or one of them a level lower.',
      severity: 'error',
      from: {},
      to: { circular: true, via: { dependencyTypes: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment:
        'A module that neither imports nor is imported is forgotten; entry points and declarations aside.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '[.]d[.]ts$',
          '^[^/]+[.]config[.]',
          '^scripts/[^/]+$',
          '^app/',
          '[.]test[.]tsx?$',
          '[.](json|css)$',
        ],
      },
      to: {},
    },
    {
      name: 'product-on-dev-dependency',
      comment: 'The product runs where development dependencies are not installed.',
      severity: 'error',
      from: { path: [PRODUCT, '^scripts/'], pathNot: DEVELOPER_SCRIPTS },
      // types are gone by then
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'undeclared-dependency',
      comment: 'A package that is not in package.json is there by accident.',
      severity: 'error',
      from: { path: [PRODUCT, '^(scripts|tests|eslint-rules)/'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^(node_modules|lib/generated)/' },
    exclude: { path: '^([.]next(-test)?|[.]sandbox|bench/floor)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
