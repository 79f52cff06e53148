import { defineConfig } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import { boundariesConfig } from './eslint-rules/boundaries.mjs';
import { fileRules } from './eslint-rules/files.mjs';
import { forbiddenSyntax } from './eslint-rules/forbidden-syntax.mjs';
import { wordRules } from './eslint-rules/words.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const SCRIPT = ['**/*.mjs', '**/*.cjs'];
const TESTS = ['tests/**'];
const CONFIG = ['*.config.{ts,mjs}', '.*.cjs', 'eslint-rules/**'];

const generated = [
  '.next/**',
  '.next-test/**',
  '.sandbox/**',
  'lib/generated/**',
  'next-env.d.ts',
  'test-results/**',
  'playwright-report/**',
  'docs/screenshots/**',
  'bench/floor/.next/**',
  'bench/floor/next-env.d.ts',
];

// ESLint's own recommended list, of which the package that usually carries it is only a copy.
const recommended = [...builtinRules].filter(
  ([, rule]) => rule.meta.docs.recommended && !rule.meta.deprecated,
);

const everywhere = {
  ...Object.fromEntries(recommended.map(([name]) => [name, 'error'])),
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 60, IIFEs: true }],
  'no-console': 'error',
  'no-eval': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  // types and imports say what exists
  'no-undef': 'off',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable-loop': 'error',
  'no-var': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'project/described-suppressions': 'error',
  'project/file-names': 'error',
  'project/no-barrel': 'error',
  'project/no-process-env': 'error',
};

const typed = {
  '@typescript-eslint/ban-ts-comment': [
    'error',
    {
      'ts-expect-error': 'allow-with-description',
      'ts-ignore': true,
      'ts-nocheck': true,
      minimumDescriptionLength: 8,
    },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // a function may be async for the interface it fills
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** The project's rules for a project standing in `root`: here, or a planted one in the tests of these rules. */
export const configFor = (root) =>
  defineConfig(
    { ignores: generated },
    {
      files: [...TYPESCRIPT, ...SCRIPT],
      plugins: { project: { rules: { ...fileRules, ...forbiddenSyntax, ...wordRules } } },
      linterOptions: { reportUnusedDisableDirectives: 'error' },
      rules: everywhere,
    },
    { files: [...TYPESCRIPT, ...SCRIPT], ...boundariesConfig(root) },
    {
      files: TYPESCRIPT,
      extends: [tseslint.configs.recommendedTypeChecked],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules: typed,
    },
    { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120, IIFEs: true }] } },
    { files: ['app/**', 'components/**'], rules: { 'project/no-i18n-in-browser': 'error' } },
    { files: ['app/**/*.tsx', 'components/**/*.tsx'], rules: { 'project/no-text-in-code': 'error' } },
    {
      files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.ts'],
      ignores: ['lib/*/transitions.ts'],
      rules: { 'project/no-status-literal': 'error' },
    },
    { files: ['lib/**'], ignores: ['lib/platform/clock.ts'], rules: { 'project/no-own-clock': 'error' } },
    { files: ['lib/platform/env.ts'], rules: { 'project/no-process-env': 'off' } },
    {
      files: ['scripts/**', 'sandbox/**', 'bench/**', ...TESTS, ...CONFIG],
      rules: { 'no-console': 'off', 'project/no-process-env': 'off' },
    },
    { files: ['prisma/**'], rules: { 'max-lines': 'off' } },
    {
      files: TESTS,
      rules: {
        // a describe block is a chapter, not a function
        'max-lines-per-function': 'off',
        // expect.any() and its like are of type any
        '@typescript-eslint/no-unsafe-assignment': 'off',
        'project/no-chosen-tests': 'error',
        'project/no-sleep': 'error',
      },
    },
    // the floor that benches compare with is a project of its own, outside our tsconfig
    { files: ['bench/floor/**'], ...tseslint.configs.disableTypeChecked },
  );

export default configFor(import.meta.dirname);
