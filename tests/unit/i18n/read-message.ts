/** What a text expects of whoever shows it: placeholders with their kind, and tags. */
export type Expectations = ReadonlyMap<
  string,
  'text' | 'number' | 'plural' | 'select' | 'tag' | 'date' | 'time'
>;
type Kind = Expectations extends ReadonlyMap<string, infer K> ? K : never;

const WITH_CASES = ['plural', 'select', 'selectordinal'];

/**
 * Reads a text in ICU MessageFormat.
 * @throws Error saying where it breaks the grammar
 */
export function readMessage(text: string): Expectations {
  const found = new Map<string, Kind>();
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at} of: ${text}`);
  };
  const space = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const word = (pattern = /[\w:=-]/) => {
    const from = at;
    while (pattern.test(text[at] ?? '')) at += 1;
    return text.slice(from, at) || fail('a word is missing');
  };
  const expect = (character: string) => {
    space();
    if (text[at] !== character) fail(`${character} is missing`);
    at += 1;
  };

  function cases() {
    const names: string[] = [];
    for (space(); text[at] !== '}'; space()) {
      names.push(word());
      expect('{');
      message();
      expect('}');
    }
    if (!names.includes('other')) fail('the case “other” is missing');
  }

  function placeholder() {
    space();
    const name = word(/\w/);
    space();
    let kind: Kind = 'text';
    if (text[at] === ',') {
      at += 1;
      space();
      kind = word(/\w/) as Kind;
      space();
      if (text[at] === ',') at += 1;
      if (WITH_CASES.includes(kind)) cases();
      else while (text[at] !== '}' && at < text.length) at += 1;
    }
    expect('}');
    found.set(name, kind);
  }

  function message() {
    while (at < text.length && text[at] !== '}') {
      const tag = /^<(\w+)>/.exec(text.slice(at, at + 40))?.[1];
      if (tag) found.set(tag, 'tag');
      if (text[at] === "'" && /['{}<>]/.test(text[at + 1] ?? ''))
        fail('an apostrophe quotes what follows: use ’');
      if (text[at] === '{') {
        at += 1;
        placeholder();
      } else at += 1;
    }
  }

  message();
  if (at < text.length) fail('a brace is closed that was not opened');
  return found;
}
