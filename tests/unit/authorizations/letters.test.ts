import { describe, expect, it } from 'vitest';
import { letterChecks } from '@/lib/authorizations/checks';
import { letterFor, letterProblem, letterStanding, type LetterScope } from '@/lib/authorizations/coverage';
import type { LetterData } from '@/lib/authorizations/letter-data';
import {
  letterDateProblems,
  letterHolderSchema,
  letterPeopleSchema,
  letterScopeSchema,
  letterValiditySchema,
} from '@/lib/authorizations/schema';
import { incompleteLetter, nextLetterStep } from '@/lib/authorizations/steps';
import { EDITABLE } from '@/lib/documents/policy';
import { isLetterEditable } from '@/lib/authorizations/transitions';
import { AuthorizationStatus } from '@/lib/generated/prisma/enums';
import { writeDate } from '@/lib/identities/calendar-date';

const ID = '0198a000-0000-7000-8000-000000000001';
const RIGHT = '0198a000-0000-7000-8000-000000000002';
const day = (days: number) =>
  new Date(`${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`);

const letter = (given: Partial<LetterScope> = {}): LetterScope => ({
  id: 'a',
  status: 'ACTIVE',
  allRights: true,
  rightIds: [],
  marketplaces: ['TAOBAO'],
  validFrom: day(-10),
  validUntil: day(10),
  ...given,
});
const chosen = { rightId: RIGHT, marketplace: 'TAOBAO' };

const data: LetterData = {
  holderName: 'Nordlicht AS',
  holderEmail: 'kari@nordlicht.example',
  holderLocale: 'en',
  agentName: 'Oskar Lund',
  signedBy: 'Kari Lunde',
  signedAs: 'Managing director',
  allRights: true,
  rightIds: [],
  marketplaces: ['TAOBAO'],
  validFrom: writeDate(day(-10)),
  validUntil: writeDate(day(10)),
  files: ['letter.pdf'],
};
const facts = { files: { usable: 1, rejected: 0 }, rightIds: [RIGHT], agentEmail: 'oskar@agency.example' };

const messagesOf = (schema: { safeParse: (input: unknown) => { error?: unknown } }, input: unknown) => {
  const { error } = schema.safeParse(input) as {
    error?: { issues: { path: PropertyKey[]; message: string }[] };
  };
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));
};

describe('what a letter carries', () => {
  it.each([
    [[], 'letter_needed'],
    [[letter({ status: 'SUBMITTED' })], 'letter_needed'],
    [[letter({ status: 'EXPIRED' })], 'letter_out_of_force'],
    [[letter({ status: 'REVOKED' })], 'letter_out_of_force'],
    [[letter({ validUntil: day(-2) })], 'letter_out_of_force'],
    [[letter({ validFrom: day(3) })], 'letter_out_of_force'],
    [[letter({ marketplaces: ['TMALL'] })], 'letter_not_marketplace'],
    [[letter({ allRights: false })], 'letter_not_right'],
    [[letter({ allRights: false }), letter({ marketplaces: ['TMALL'] })], 'letter_not_both'],
    [[letter()], null],
    [[letter({ allRights: false, rightIds: [RIGHT] })], null],
  ] as const)('%#: %j is %s', (letters, problem) => {
    expect(letterProblem(letters, chosen)).toBe(problem);
    expect(letterFor(letters, chosen)).toBe(problem === null ? 'a' : null);
  });

  it('is filed under the one that lasts longest', () => {
    expect(letterFor([letter(), letter({ id: 'b', validUntil: day(90) })], chosen)).toBe('b');
  });

  it.each([
    [[], 'none'],
    [[letter({ status: 'DRAFT' })], 'attention'],
    [[letter({ status: 'NEEDS_INFO' })], 'attention'],
    [[letter({ status: 'SUBMITTED' }), letter({ status: 'EXPIRED' })], 'pending'],
    [[letter({ validFrom: day(3) })], 'later'],
    [[letter({ status: 'REVOKED' })], 'over'],
    [[letter({ status: 'REVOKED' }), letter()], 'inForce'],
  ] as const)('stands %# %j as %s', (letters, state) => {
    expect(letterStanding(letters).state).toBe(state);
  });
});

describe('what a form of a letter refuses', () => {
  it.each([
    ['', '', { validFrom: 'enter_valid_from', validUntil: 'enter_valid_until' }],
    ['2026-02-30', 'x', { validFrom: 'date_invalid', validUntil: 'date_invalid' }],
    [writeDate(day(5)), writeDate(day(4)), { validUntil: 'letter_dates_order' }],
    [writeDate(day(-9)), writeDate(day(-2)), { validUntil: 'letter_over' }],
    [writeDate(day(0)), '2099-01-01', { validUntil: 'letter_too_long' }],
    [writeDate(day(0)), writeDate(day(1)), {}],
  ])('dates %s to %s', (validFrom, validUntil, wrong) => {
    expect(letterDateProblems({ validFrom, validUntil })).toEqual(wrong);
    expect(messagesOf(letterValiditySchema, { id: ID, validFrom, validUntil })).toEqual(wrong);
  });

  it('names, address and scope that say nothing', () => {
    expect(messagesOf(letterPeopleSchema, { id: ID, agentName: ' ', signedBy: '', signedAs: '' })).toEqual({
      agentName: 'enter_agent_name',
      signedBy: 'enter_signatory',
      signedAs: 'enter_signatory_office',
    });
    expect(messagesOf(letterHolderSchema, { id: ID, holderEmail: 'kari', holderLocale: 'fr' })).toEqual({
      holderEmail: 'email',
      holderLocale: 'choose_language',
    });
    for (const holderEmail of ['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example'])
      expect(messagesOf(letterHolderSchema, { id: ID, holderEmail, holderLocale: 'en' })).toEqual({
        holderEmail: 'email',
      });
    expect(messagesOf(letterScopeSchema, { id: ID })).toEqual({
      scope: 'choose_scope',
      marketplaces: 'choose_marketplaces',
    });
    expect(messagesOf(letterScopeSchema, { id: ID, scope: 'chosen', marketplaces: 'TAOBAO' })).toEqual({
      rightIds: 'choose_letter_rights',
    });
  });

  it('steps that are not complete, the first of which comes next', () => {
    expect(incompleteLetter(ID, data, facts)).toEqual({});
    const empty = { ...data, signedBy: '', marketplaces: [], validUntil: '', holderEmail: facts.agentEmail };
    const incomplete = incompleteLetter(ID, empty, { ...facts, files: { usable: 0, rejected: 0 } });
    expect(incomplete).toEqual({
      people: 'step_unanswered',
      holder: 'holder_email_own',
      scope: 'step_unanswered',
      validity: 'step_unanswered',
      letter: 'document_required',
    });
    expect(nextLetterStep(incomplete)).toBe('people');
    expect(nextLetterStep({})).toBe('check');
    const gone = { ...data, allRights: false, rightIds: [ID] };
    expect(incompleteLetter(ID, gone, facts)).toEqual({ scope: 'letter_right_gone' });
  });
});

describe('what is compared for the reviewer', () => {
  const known = {
    documents: [{ status: 'CLEAN' as const }],
    identity: { status: 'VERIFIED' as const, expiresOn: null, carriesUntil: null },
    agentNames: ['Oskar Lund'],
    agentEmail: 'oskar@agency.example',
    confirmedAt: new Date(),
    rightIds: [RIGHT],
    today: day(0),
  };
  const results = (said: Partial<LetterData>, found: Partial<typeof known> = {}) =>
    Object.fromEntries(
      letterChecks({ ...data, ...said }, { ...known, ...found }).map(({ code, result }) => [code, result]),
    );

  it('passes what agrees', () => {
    expect(new Set(Object.values(results({})))).toEqual(new Set(['pass']));
  });

  it('points at what does not', () => {
    const said = {
      agentName: 'Somebody Else',
      holderEmail: 'x@agency.example',
      rightIds: [ID],
      allRights: false,
    };
    expect(results(said, { identity: { ...known.identity, status: 'EXPIRED' as never } })).toMatchObject({
      agent: 'warn',
      address: 'warn',
      scope: 'fail',
      identity: 'fail',
    });
    expect(results({ validFrom: writeDate(day(4)) })).toMatchObject({ validity: 'warn' });
    expect(results({ validUntil: writeDate(day(-4)), validFrom: '2020-01-01' })).toMatchObject({
      validity: 'fail',
    });
  });
});

it('takes files in the states in which a letter can be changed', () => {
  for (const status of Object.values(AuthorizationStatus))
    expect(EDITABLE.authorizationId.includes(status)).toBe(isLetterEditable(status));
});
