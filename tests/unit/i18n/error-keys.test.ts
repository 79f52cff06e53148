import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import errors from '@/lib/i18n/messages/en/errors.json';
import { MESSAGES } from '@/lib/i18n/messages';

const root = path.resolve(import.meta.dirname, '../../..');
const KEY = /^[a-z]+(_[a-z]+)*$/;

/** Methods of zod whose last argument may be the message of a refusal. */
const CHECKS = new Set(
  'string min max length regex refine email uuid url enum literal number int date array nonempty check'.split(
    ' ',
  ),
);

/** Words of our own vocabularies that look like keys: codes of reasons, names of steps, fields and values. */
const OTHER_WORDS = new Set(
  [
    MESSAGES.en.reasons,
    MESSAGES.en.states,
    MESSAGES.en.notices,
    MESSAGES.en.counterNotices,
    MESSAGES.en.rights,
    MESSAGES.en.identity,
  ].flatMap((tree) => [...JSON.stringify(tree).matchAll(/"(\w+)":/g)].map(([, name]) => name ?? '')),
);

const textOf = (node: ts.Node | undefined): string | null =>
  node && ts.isStringLiteralLike(node) && KEY.test(node.text) ? node.text : null;

/** The message a call gives to zod, if it is one. */
function ofCheck(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { text } = node.expression.name;
  // `z.literal('verify')` names a value: its message would come second
  if (!CHECKS.has(text) || (text === 'literal' && node.arguments.length < 2)) return null;
  return textOf(node.arguments.at(-1));
}

/** The keys that `new Invalid({ field: 'key' })` is made with. */
function ofInvalid(node: ts.Node): string[] {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Invalid') return [];
  const [fields] = node.arguments ?? [];
  if (!fields || !ts.isObjectLiteralExpression(fields)) return [];
  return fields.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) ? (textOf(property.initializer) ?? []) : [],
  );
}

/** In the files that name what is wrong with an answer, every literal of two words or more is taken for a key. */
function ofStep(node: ts.Node, file: string): string | null {
  if (!/\/(schema|steps|checks)\.ts$/.test(file)) return null;
  const text = textOf(node);
  return text?.includes('_') && !OTHER_WORDS.has(text) ? text : null;
}

function keysIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    keys.push(...[ofCheck(node), ...ofInvalid(node), ofStep(node, file)].filter((key) => key !== null));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return keys;
}

const files = fs
  .globSync('lib/*/**/*.ts', { cwd: root })
  .filter((file) => !file.startsWith('lib/generated/'));

describe('what refuses an answer', () => {
  it.each(files.filter((file) => keysIn(file).length > 0))('in %s has its sentence', (file) => {
    expect(keysIn(file).filter((key) => !(key in errors))).toEqual([]);
  });

  it('is found at all', () => {
    expect(keysIn('lib/accounts/schema.ts')).toEqual(
      expect.arrayContaining(['email', 'code_format', 'terms']),
    );
    expect(keysIn('lib/accounts/challenge.ts')).toEqual(
      expect.arrayContaining(['code_wrong', 'code_too_soon']),
    );
  });
});
