import { ACCEPTED_TYPES, type AcceptedType } from './schema';

/** Characters a name keeps, its ending included. */
const MAX_LENGTH = 200;
/** For a file that came without a usable name. */
const NAMELESS = 'document';

// Line and paragraph separators count as control characters here. The marks that turn the direction of writing around
// could make "gpj.exe" of "exe.jpg"; those that join letters (U+200C, U+200D) belong to Persian, Hindi and emoji.
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
const INVISIBLE = /[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

function split(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [name, ''];
}

const allEndings: readonly string[] = Object.values(ACCEPTED_TYPES).flat();

/** The ending that fits what the bytes are. One that belongs to another accepted type is replaced, any other is kept. */
function fitEnding(name: string, type: AcceptedType): [stem: string, ending: string] {
  const [stem, ending] = split(name);
  const fitting: readonly string[] = ACCEPTED_TYPES[type];
  if (fitting.includes(ending.toLowerCase())) return [stem, ending];
  return [allEndings.includes(ending.toLowerCase()) ? stem : name, fitting[0] ?? ''];
}

/**
 * A name that is safe to keep, show and save under: no folders, no control characters, nothing that changes the
 * direction of writing, at most 200 characters, every script kept, and an ending true to the bytes.
 */
export function safeFileName(given: string, type: AcceptedType): string {
  const base = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replace(CONTROL, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
  const [stem, ending] = fitEnding(clean.replace(/^[. ]+/, ''), type);
  const room = MAX_LENGTH - ending.length - 1;
  const kept = [...stem].slice(0, room).join('').trim();
  return `${kept || NAMELESS}.${ending}`;
}
