import path from 'node:path';

const VAGUE = 'utils?|helpers?|common|misc|manager|service|types';
const VAGUE_NAME = new RegExp(`^(?:.*-)?(?:${VAGUE})$`);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// (group), [param], [...rest], @slot and _private are Next's marks, not part of the name; a parameter is an identifier.
const ROUTE_MARK = /^(?:\(.+\)|\[.+\]|@.+|_.+)$/;
const isParameter = (segment) => segment.startsWith('[');
const bare = (segment) => segment.replace(/^[([@_.]+|[)\]]+$/g, '');

function* complaints(segments) {
  const file = segments.at(-1);
  const parts = path.basename(file, path.extname(file)).replace(/^\./, '').split('.');
  for (const name of [...segments.slice(0, -1).filter((s) => !isParameter(s)), ...parts]) {
    const word = ROUTE_MARK.test(name) ? bare(name) : name;
    if (!KEBAB.test(word)) yield { messageId: 'kebab', data: { name } };
    if (VAGUE_NAME.test(word)) yield { messageId: 'vague', data: { name } };
  }
}

/** Folders and files are kebab-case and named for what they hold. */
const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      kebab: "'{{name}}' is not kebab-case",
      vague: "'{{name}}' says nothing about what is inside: name it for what it does",
    },
  },
  create(context) {
    const segments = path.relative(context.cwd, context.filename).split(path.sep);
    return {
      Program(node) {
        for (const complaint of complaints(segments))
          context.report({ node, loc: { line: 1, column: 0 }, ...complaint });
      },
    };
  },
};

const isReExport = (statement) =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && statement.source !== null);

/** A barrel hides where things live and makes every reader load everything: import from the file itself. */
const noBarrel = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      barrel: 'a file that only hands on what others export is a barrel: import from the file itself',
    },
  },
  create: (context) => ({
    ExportAllDeclaration: (node) => context.report({ node, messageId: 'barrel' }),
    'Program:exit'(program) {
      const handsOn = program.body.filter(isReExport);
      const isIndex = /^index\.[a-z]+$/.test(path.basename(context.filename));
      const sources = new Set(handsOn.map((statement) => statement.source.value));
      const nothingElse = handsOn.length === program.body.length && sources.size > 1;
      if ((isIndex && handsOn.length > 0) || nothingElse)
        context.report({ node: handsOn[0], messageId: 'barrel' });
    },
  }),
};

/** Every suppression says why, after two dashes. */
const describedSuppressions = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'say why this is suppressed: `eslint-disable-next-line rule -- reason`' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S{2}/.test(comment.value)) {
          context.report({ loc: comment.loc, messageId: 'reason' });
        }
      }
    },
  }),
};

export const fileRules = {
  'file-names': fileNames,
  'no-barrel': noBarrel,
  'described-suppressions': describedSuppressions,
};
