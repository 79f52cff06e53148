import { describe, expect, it } from 'vitest';
import {
  firstOpenPage,
  incompleteReport,
  openPages,
  pageAfter,
  pageBefore,
  pageBeforehand,
  partOf,
  REPORT_PAGES,
  REPORT_PARTS,
  type ReportAnswers,
} from '@/lib/reports/steps';

const EMPTY: ReportAnswers = {
  sent: false,
  party: false,
  identity: null,
  letter: null,
  uncovered: {},
  right: null,
  rightStands: false,
  notice: null,
};
const TRADEMARK = ['details', 'files', 'check'] as const;
const CLAIM = ['registration', 'details', 'signature', 'files', 'check'] as const;
const FULL: ReportAnswers = {
  sent: false,
  party: true,
  identity: { open: true, incomplete: {} },
  letter: null,
  uncovered: {},
  right: { open: true, incomplete: {}, steps: TRADEMARK },
  rightStands: false,
  notice: { open: true, incomplete: {}, reasonChosen: true },
};

describe('the pages of a report', () => {
  it('asks everything of a new one, but nothing that only a claim statement needs', () => {
    const asked = openPages(EMPTY);
    const special = /^(registration|right-signature|letter.*)$/;
    expect(asked).toEqual(REPORT_PAGES.filter((page) => !special.test(page)));
    expect(firstOpenPage(incompleteReport(EMPTY))).toBe('who');
  });

  it('asks for registration and signature where copyright has no certificate', () => {
    const right = { open: true, incomplete: { signature: 'claim_unsigned' }, steps: CLAIM };
    const claim = { ...FULL, right };
    expect(openPages(claim)).toContain('registration');
    expect(incompleteReport(claim)).toEqual({ 'right-signature': 'claim_unsigned' });
  });

  it('asks for nothing that is on file', () => {
    const onFile = {
      ...FULL,
      identity: { open: false, incomplete: { details: 'step_unanswered' } },
      right: { open: false, incomplete: { files: 'document_required' }, steps: TRADEMARK },
      rightStands: true,
    };
    expect(openPages(onFile).slice(0, 3)).toEqual(['who', 'right', 'marketplace']);
    expect(incompleteReport(onFile)).toEqual({});
    expect(incompleteReport({ ...onFile, rightStands: false })).toEqual({ right: 'right_not_verified' });
  });

  it('asks an agent for a letter, and where the letter can be changed, what it does not cover', () => {
    const letter = { open: true, incomplete: { holder: 'step_unanswered' } };
    const agent = { ...FULL, letter };
    expect(openPages(agent)).toContain('letter-scope');
    expect(incompleteReport(agent)).toEqual({ 'letter-holder': 'step_unanswered' });
    const uncovered = { marketplace: 'letter_not_marketplace' };
    const open = { ...agent, letter: { open: true, incomplete: {} }, uncovered };
    expect(incompleteReport(open)).toEqual({ 'letter-scope': 'letter_not_marketplace' });
    expect(incompleteReport({ ...open, letter: { open: false, incomplete: {} } })).toEqual({
      marketplace: 'letter_not_marketplace',
    });
  });

  it('asks only for what came back once it was sent', () => {
    const closed = { open: false, incomplete: {} };
    const sent = { ...FULL, sent: true, right: { ...closed, steps: TRADEMARK }, rightStands: true };
    const notice = { ...closed, reasonChosen: true };
    expect(openPages({ ...sent, notice })).toEqual(['details', 'document', 'papers', 'check']);
    expect(openPages({ ...sent, identity: closed, notice: { ...notice, open: true } })).toEqual([
      'marketplace',
      'links',
      'reason',
      'reason-details',
      'description',
      'evidence',
      'statements',
      'check',
    ]);
    expect(openPages({ ...sent, identity: closed, notice })).toEqual(['check']);
  });

  it('names the page of each answer that is missing', () => {
    const incomplete = { links: 'links_none', reason: 'step_incomplete', evidence: 'document_rejected' };
    const notice = { open: true, incomplete, reasonChosen: true };
    expect(incompleteReport({ ...FULL, notice })).toEqual({
      links: 'links_none',
      'reason-details': 'step_incomplete',
      evidence: 'document_rejected',
    });
    expect(incompleteReport({ ...FULL, notice: { ...notice, reasonChosen: false } })).toMatchObject({
      reason: 'step_incomplete',
    });
  });

  it('goes on and back over what is not asked', () => {
    const pages = openPages(FULL);
    expect(pageAfter('right', pages)).toBe('right-details');
    expect(pageBefore('certificate', pages)).toBe('right-details');
    expect(pageBefore('who', pages)).toBeNull();
    expect(pageAfter('statements', pages)).toBe('check');
    expect(pageAfter('check', pages)).toBe('check');
  });

  it('sends to what has to be answered before', () => {
    expect(pageBeforehand('statements', EMPTY)).toBe('who');
    const begun = {
      ...EMPTY,
      party: true,
      identity: { open: true, incomplete: { details: 'step_unanswered' } },
    };
    expect(pageBeforehand('document', begun)).toBe('details');
    expect(pageBeforehand('details', begun)).toBeNull();
    expect(pageBeforehand('links', { ...FULL, right: null })).toBe('right');
    expect(
      pageBeforehand('reason-details', {
        ...FULL,
        notice: { open: true, incomplete: {}, reasonChosen: false },
      }),
    ).toBe('reason');
    expect(pageBeforehand('check', EMPTY)).toBeNull();
  });

  it('belongs to a part, in the order of the parts', () => {
    const places = REPORT_PAGES.map((page) => REPORT_PARTS.indexOf(partOf(page)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
