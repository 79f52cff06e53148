/** A rule that reports every node a selector finds; one rule per subject keeps each of them switchable by folder. */
const forbids = (message, ...selectors) => ({
  meta: { type: 'problem', schema: [], messages: { forbidden: message } },
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [selector, (node) => context.report({ node, messageId: 'forbidden' })]),
    ),
});

const isClient = "Program:has(> ExpressionStatement[directive='use client'])";
const testWord = '/^(describe|suite|it|test)$/';
const chosen = '/^(only|skip|todo|fixme|fails)$/';

export const forbiddenSyntax = {
  'no-process-env': forbids(
    'process.env is read in lib/platform/env.ts only: import { env } from there',
    "MemberExpression[object.name='process'][property.name='env']",
    "MemberExpression[object.property.name='process'][property.name='env']",
    "MemberExpression[object.name='process'][property.value='env']",
    "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
    "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']",
  ),
  'no-own-clock': forbids(
    'the time of day comes from clock.now() of lib/platform/clock.ts, which tests can set',
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
  ),
  'no-sleep': forbids(
    'tests wait for what they expect (expect.poll, a promise, a locator), never for time to pass',
    "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
    "NewExpression[callee.name='Promise'] CallExpression[callee.property.name='setTimeout']",
    "CallExpression[callee.property.name='waitForTimeout']",
    "CallExpression[callee.object.name='Atomics'][callee.property.name='wait']",
    'ImportDeclaration[source.value=/^(node:)?timers\\/promises$/]',
    'TemplateElement[value.raw=/pg_sleep/i]',
    'Literal[value=/pg_sleep/i]',
  ),
  'no-chosen-tests': forbids(
    'every test runs: no only, skip, todo, fixme or fails',
    `MemberExpression[object.name=${testWord}][property.name=${chosen}]`,
    `MemberExpression[object.object.name=${testWord}][property.name=${chosen}]`,
    'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  ),
  'no-i18n-in-browser': forbids(
    'client components are handed plain strings: translate in the server component',
    `${isClient} > ImportDeclaration[source.value=/^(next-intl|use-intl)(\\/|$)/]`,
    `${isClient} > ImportDeclaration[importKind='value'][source.value=/^@\\/lib\\/i18n\\//]`,
  ),
};
