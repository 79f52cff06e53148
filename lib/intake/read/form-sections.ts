import { HEADINGS, QUESTIONS, kindIn, type SectionKind } from './form-questions';
import { textLines, type TextLine } from './text-lines';

/** `start` to `body` is the question or heading, `body` to `end` what stands beneath or behind it. */
export type Section = { kind: SectionKind; start: number; body: number; end: number; isForm: boolean };

// A line that leads to what stands beneath it may be a sentence; what stands before an answer is a few words.
const MAX_LEAD = 160;
const MAX_LABEL = 60;
const MAX_LINES = 20_000;

const NUMBERING = /^[\s\d.()（）、:*#•>-]{0,12}/;

/**
 * The parts of a notice in order, without gaps. A text with two or more of a form's questions is divided by
 * them only; any other by its headings, a line that ends with a colon or stands in marks of emphasis.
 */
export function readSections(text: string, plain: string): Section[] {
  const lines = textLines(plain).slice(0, MAX_LINES);
  const questions = lines.flatMap((line) => questionOf(line, isMarked(text, line)) ?? []);
  const isForm = questions.filter(({ kind }) => kind !== 'statement').length >= 2;
  const heads = isForm
    ? questions
    : lines
        .flatMap((line) => headingOf(line, isMarked(text, line)) ?? [])
        .flatMap((head, index, all) => [head, ...proseAfter(head, all[index + 1], plain)]);
  const sections = heads.map((head, index) => ({
    ...head,
    isForm,
    end: heads[index + 1]?.start ?? plain.length,
  }));
  const first = sections[0]?.start ?? plain.length;
  return [{ kind: 'prose', start: 0, body: 0, end: first, isForm }, ...sections];
}

/** The text without what a form asks: its answers, and what it has its sender declare. */
export function withoutQuestions(plain: string, sections: Section[]): string {
  return sections
    .map(({ kind, isForm, start, body, end }) =>
      plain.slice(isForm && kind !== 'statement' ? body : start, end),
    )
    .join('\n');
}

/** The section that an offset lies in. */
export function sectionAt(sections: Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sections[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sections[low];
}

type Head = Pick<Section, 'kind' | 'start' | 'body'>;

function questionOf(line: TextLine, marked: boolean): Head | undefined {
  const words = line.text.replace(NUMBERING, '').slice(0, 600);
  const asks = /\?|^(?:please|identify|provide|describe|list|i swear|i consent|so that)\b/i.test(words);
  if (!marked && (!asks || words.includes('://'))) return undefined;
  const kind = kindIn(QUESTIONS, words);
  if (kind) return { kind, start: line.start, body: bodyOf(line, marked) };
  return marked && /\?\s*$/.test(words) ? { kind: 'remarks', start: line.start, body: line.end } : undefined;
}

function headingOf(line: TextLine, marked: boolean): Head | undefined {
  const words = line.text.replace(NUMBERING, '');
  const colon = words.search(/[:：](?!\/\/)/);
  const label = colon >= 0 ? words.slice(0, colon) : words;
  const isLead = colon < 0 ? marked : words.slice(colon + 1).trim() === '';
  const isShort = label.length <= (isLead ? MAX_LEAD : MAX_LABEL);
  if (!isShort || (colon < 0 && !marked) || /https?:\/\//i.test(label)) return undefined;
  const kind = kindIn(HEADINGS, label);
  return kind && { kind, start: line.start, body: line.end - (words.length - label.length) };
}

/** The work that is named behind its label is named in that paragraph; what comes then may be anything. */
function proseAfter(head: Head, next: Head | undefined, plain: string): Head[] {
  const lineEnd = plain.indexOf('\n', head.body);
  if (head.kind !== 'original' || lineEnd < 0 || plain.slice(head.body + 1, lineEnd).trim() === '') return [];
  const paragraphEnd = lineEnd + plain.slice(lineEnd, next?.start).search(/\n[ \t]*\n/);
  return paragraphEnd < lineEnd ? [] : [{ kind: 'prose', start: paragraphEnd, body: paragraphEnd }];
}

/** Where the answer begins that stands in the same line as its question, else the end of the line. */
function bodyOf(line: TextLine, marked: boolean): number {
  if (marked) return line.end;
  const behind = /[?:：](?!\/\/)(?=\s{0,5}\S)/.exec(line.text);
  return behind ? line.start + behind.index + 1 : line.end;
}

/** Whether the line is emphasised as a whole, as a heading is. */
function isMarked(text: string, line: TextLine): boolean {
  return /^\s{0,8}(?:#{1,6}\s|\*\*.{1,900}\*\*\s{0,8}$|\*{3}.{1,200}\*{3}\s{0,8}$)/.test(
    text.slice(line.start, line.end),
  );
}
