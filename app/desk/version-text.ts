/** A value of a submitted version as text, '' for none; lists with commas, as differences between versions write them. */
export function asVersionText(value: string | number | readonly (string | number)[] | null): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
