/** Says each key once and remembers it: rows of a list say the same few words over and over. */
export function onceEach<K extends string>(say: (key: K) => string): (key: K) => string {
  const said = new Map<K, string>();
  return (key) => {
    const text = said.get(key) ?? say(key);
    said.set(key, text);
    return text;
  };
}
