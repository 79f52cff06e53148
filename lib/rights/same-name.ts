/** Endings of companies' names in full, with the form they are compared in. */
const LEGAL_FORMS: readonly [RegExp, string][] = [
  [/\blimited liability company\b/g, 'llc'],
  [/\b(limited|ltd)\b/g, 'ltd'],
  [/\b(incorporated|inc)\b/g, 'inc'],
  [/\b(corporation|corp)\b/g, 'corp'],
  [/\b(company|co)\b/g, 'co'],
  [/\bgesellschaft mit beschrankter haftung\b/g, 'gmbh'],
  [/\baktiengesellschaft\b/g, 'ag'],
  [/有限责任公司|有限責任公司/g, '有限公司'],
  [/株式会社|（株）|\(株\)/g, '株式会社'],
];

/**
 * A name as it is compared: without case, accents of Latin letters, punctuation and spaces, with endings of companies
 * in one form. Two names that differ only so are the same; whether others are is for a person to say.
 */
function comparableName(name: string): string {
  const plain = name
    .normalize('NFKD')
    // accents of Latin, Greek and Cyrillic; the marks of kana and other scripts tell words apart
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[.,'’"]/g, '')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ');
  return LEGAL_FORMS.reduce((text, [form, short]) => text.replace(form, short), plain).replace(/\s/g, '');
}

export const isSameName = (a: string, b: string): boolean =>
  comparableName(a) !== '' && comparableName(a) === comparableName(b);
