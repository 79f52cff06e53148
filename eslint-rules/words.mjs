import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The enums that have a state table, each with its states, read from the tables and the schema themselves. */
function stateEnums() {
  const schema = fs.readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8');
  const tables = fs.globSync('lib/*/transitions.ts', { cwd: root });
  const names = tables.flatMap((table) =>
    [...fs.readFileSync(path.join(root, table), 'utf8').matchAll(/\bTransition<(\w+),/g)].map(
      (match) => match[1],
    ),
  );
  return [...new Set(names)].map((name) => {
    const body = schema.match(new RegExp(`^enum ${name} \\{([^}]*)\\}`, 'm'))?.[1] ?? '';
    return new Set(body.match(/^\s+[A-Z_]+/gm)?.map((state) => state.trim()));
  });
}

const literalsOf = (type) =>
  (type.isUnion() ? type.types : [type]).filter((part) => part.isStringLiteral()).map((part) => part.value);

/** No status literal stands outside the state tables: ask a predicate of transitions.ts instead. */
const noStatusLiteral = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      literal:
        "'{{state}}' is a state: compare it in transitions.ts, in a predicate that says what is meant by it",
    },
  },
  create(context) {
    const enums = stateEnums();
    const services = context.sourceCode.parserServices;
    // Another vocabulary may share a word (a marketplace's REMOVED): what the other side can hold tells them apart.
    const check = (literal, other) => {
      if (literal?.type !== 'Literal' || !enums.some((states) => states.has(literal.value))) return;
      const possible = literalsOf(services.getTypeAtLocation(other));
      const ofOneTable = enums.some(
        (states) => states.has(literal.value) && possible.every((value) => states.has(value)),
      );
      if (ofOneTable) context.report({ node: literal, messageId: 'literal', data: { state: literal.value } });
    };
    return {
      'BinaryExpression[operator=/^[!=]==?$/]'({ left, right }) {
        check(left, right);
        check(right, left);
      },
      SwitchCase: (node) => check(node.test, node.parent.discriminant),
    };
  },
};

const SPOKEN = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-placeholder',
]);
const hasWords = (text) => typeof text === 'string' && /\p{L}/u.test(text);

/** Every text a person reads is in lib/i18n/messages, in both languages. */
const noTextInCode = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'texts live in lib/i18n/messages, in both languages: translate this one' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'text' });
    return {
      JSXText: (node) => hasWords(node.value) && report(node),
      JSXAttribute: (node) => SPOKEN.has(node.name.name) && hasWords(node.value?.value) && report(node),
      'JSXElement > JSXExpressionContainer > Literal': (node) => hasWords(node.value) && report(node),
    };
  },
};

export const wordRules = { 'no-status-literal': noStatusLiteral, 'no-text-in-code': noTextInCode };
