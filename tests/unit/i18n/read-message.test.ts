import { describe, expect, it } from 'vitest';
import { readMessage } from './read-message';

describe('reading a message', () => {
  it.each([
    ['plain words', {}],
    ['{name} has {count, number} files', { name: 'text', count: 'number' }],
    ['{n, plural, =0 {none} one {# of {total}} other {#}}', { n: 'plural', total: 'text' }],
    ['read the <terms>terms</terms>', { terms: 'tag' }],
    ['{kind, select, a {x} other {{deep}}}', { kind: 'select', deep: 'text' }],
  ])('finds what %s expects', (text, expected) => {
    expect(Object.fromEntries(readMessage(text))).toEqual(expected);
  });

  it.each([
    '{name',
    'name}',
    '{n, plural, one {x}}',
    '{n, plural, one x other {y}}',
    '{}',
    "it's '{quoted}'",
  ])('refuses %s', (text) => expect(() => readMessage(text)).toThrow(/ at \d+ of: /));
});
