import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecisions } from '@/lib/notices/read-decisions';
import { reviewNoticeForm } from '@/lib/notices/review-form';
import { MAX_REVIEW_TEXT } from '@/lib/notices/schema';

const CHOICES = { REMOVE: ['as_claimed', 'other'], REJECT: ['fair_use', 'other'] } as const;
const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const rows = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i): [string, string][] => [
      [`listing-${i + 1}`, id(i + 1)],
      [`decision-${i + 1}`, ''],
      [`text-${i + 1}`, ''],
    ]).flat(),
  );

describe('reading a form that decides many listings', () => {
  it('takes each row’s own decision, and the one for all where there is none', () => {
    const { decisions, problems } = readDecisions(
      {
        ...rows(3),
        'decision-all': 'REMOVE.as_claimed',
        'text-all': ' Shown by the photographs. ',
        'decision-2': 'REJECT.fair_use',
        'text-2': 'It only says what the part fits.',
      },
      CHOICES,
    );
    expect(problems).toEqual({});
    expect(decisions).toEqual([
      { reportedListingId: id(1), outcome: 'REMOVE', code: 'as_claimed', text: 'Shown by the photographs.' },
      {
        reportedListingId: id(2),
        outcome: 'REJECT',
        code: 'fair_use',
        text: 'It only says what the part fits.',
      },
      { reportedListingId: id(3), outcome: 'REMOVE', code: 'as_claimed', text: 'Shown by the photographs.' },
    ]);
  });

  it('leaves out the words of a row that is decided as all are', () => {
    const form = { ...rows(1), 'decision-all': 'REJECT.fair_use', 'text-1': 'left from a choice taken back' };
    expect(readDecisions(form, CHOICES).decisions[0]?.text).toBe('');
  });

  it('names every row that is not decided', () => {
    const { problems } = readDecisions({ ...rows(3), 'decision-2': 'REMOVE.as_claimed' }, CHOICES);
    expect(problems).toEqual({ 'decision-1': 'decide_this', 'decision-3': 'decide_this' });
  });

  it('says it once when nothing at all is decided', () => {
    expect(readDecisions(rows(300), CHOICES).problems).toEqual({ 'decision-all': 'decide_each' });
    expect(readDecisions(rows(1), CHOICES).problems).toEqual({ 'decision-1': 'decide_this' });
  });

  it('refuses what is no choice where it was chosen', () => {
    const bad = ['REMOVE', 'REMOVE.fair_use', 'UPHOLD.other', 'constructor.name', '__proto__.x', '.'];
    for (const value of bad) {
      expect(readDecisions({ ...rows(2), 'decision-all': value }, CHOICES).problems).toEqual({
        'decision-all': 'choose_one',
      });
      expect(
        readDecisions({ ...rows(1), 'decision-all': 'REMOVE.as_claimed', 'decision-1': value }, CHOICES)
          .problems,
      ).toEqual({ 'decision-1': 'choose_one' });
    }
  });

  it('wants words where a code has none of its own, at the field they are missing from', () => {
    const all = readDecisions({ ...rows(2), 'decision-all': 'REJECT.other', 'text-all': ' ' }, CHOICES);
    expect(all.problems).toEqual({ 'text-all': 'reason_text_required' });
    const one = readDecisions({ ...rows(1), 'decision-1': 'REMOVE.other' }, CHOICES);
    expect(one.problems).toEqual({ 'text-1': 'reason_text_required' });
  });

  it('refuses words that are too long', () => {
    const form = { ...rows(1), 'decision-1': 'REMOVE.as_claimed', 'text-1': 'x'.repeat(MAX_REVIEW_TEXT + 1) };
    expect(readDecisions(form, CHOICES).problems).toEqual({ 'text-1': 'too_long' });
  });

  it('never throws, and decides no listing that was not on the form', () => {
    const name = fc.constantFrom(
      'listing-1',
      'listing-2',
      'decision-1',
      'decision-all',
      'text-1',
      'listing-x',
      'id',
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('REMOVE.as_claimed', 'REJECT.other'),
      fc.array(fc.string()),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (form) => {
        const { decisions } = readDecisions(form, CHOICES);
        expect(decisions.length).toBeLessThanOrEqual(
          Object.keys(form).filter((key) => /^listing-\d$/.test(key)).length,
        );
      }),
    );
  });
});

describe('the reviewer’s form for a notice', () => {
  const sent = { verdict: 'decide', id: id(9), version: '2', summary: ' Two of three. ' };

  it('reads a decision with its listings', () => {
    const form = { ...sent, ...rows(2), 'decision-all': 'REMOVE.as_claimed', 'text-all': '' };
    expect(reviewNoticeForm.parse(form)).toEqual({
      verdict: 'decide',
      id: id(9),
      version: 2,
      summary: 'Two of three.',
      decisions: [1, 2].map((n) => ({
        reportedListingId: id(n),
        outcome: 'REMOVE',
        code: 'as_claimed',
        text: '',
      })),
    });
  });

  it('can be sent without listings: all of them may be gone by now', () => {
    expect(reviewNoticeForm.parse(sent)).toMatchObject({ decisions: [] });
  });

  it('puts each problem at its field', () => {
    const paths = (form: unknown) =>
      reviewNoticeForm.safeParse(form).error?.issues.map(({ path, message }) => [path.join('.'), message]);
    expect(paths({ ...sent, ...rows(2), 'decision-1': 'REJECT.other' })).toEqual([
      ['text-1', 'reason_text_required'],
      ['decision-2', 'decide_this'],
    ]);
    expect(paths({ ...sent, verdict: undefined })).toEqual([['verdict', 'choose_one']]);
    expect(paths({ ...sent, verdict: 'return', 'return-code': '', 'return-text': '' })).toEqual([
      ['return-code', 'choose_one'],
    ]);
    expect(paths({ ...sent, verdict: 'return', 'return-code': 'other', 'return-text': ' ' })).toEqual([
      ['return-text', 'reason_text_required'],
    ]);
  });

  it('does not care what stands in the fields of the verdict that was not chosen', () => {
    const form = {
      ...sent,
      ...rows(2),
      verdict: 'return',
      'return-code': 'evidence_missing',
      'return-text': '',
    };
    expect(reviewNoticeForm.parse(form)).toEqual({
      verdict: 'return',
      id: id(9),
      version: 2,
      code: 'evidence_missing',
      text: '',
    });
  });
});
