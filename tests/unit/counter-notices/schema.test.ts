import { describe, expect, it } from 'vitest';
import {
  chooseListingsSchema,
  contactSchema,
  decideCounterNoticeSchema,
  defenceSchema,
  saveRetractedSchema,
  sellerCodeSchema,
  sellerLinkSchema,
  signCounterNoticeSchema,
  signResponseSchema,
} from '@/lib/counter-notices/schema';
import {
  COUNTER_STATEMENTS,
  DEFENCE_CODES,
  decisionReason,
  RETURN_CODES,
} from '@/lib/counter-notices/reasons';
import { MESSAGES } from '@/lib/i18n/messages';

const id = '01a21044-26d5-73ec-b8ed-b48f469da0cf';
const other = '01a21044-26d5-73ec-b8ed-b48f469da0d0';

const errorsOf = (result: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));

describe('what a seller’s forms send', () => {
  it('is read the same for one box, several and none', () => {
    const listings = (given: unknown) => chooseListingsSchema.safeParse({ id, listings: given });
    expect(listings(id).data?.listings).toEqual([id]);
    expect(listings([id, other]).data?.listings).toEqual([id, other]);
    expect(errorsOf(listings(undefined))).toEqual({ listings: 'choose_listing' });
    expect(errorsOf(listings('nonsense'))).toEqual({ 'listings.0': 'not_found' });
    const made = (given: unknown) =>
      signCounterNoticeSchema.safeParse({ id, statements: given, signatureName: 'Wang Li' });
    expect(made([...COUNTER_STATEMENTS]).success).toBe(true);
    expect(made(undefined).data?.statements).toEqual([]);
    expect(made('good_faith').data?.statements).toEqual(['good_faith']);
    expect(
      signResponseSchema.safeParse({
        counterNoticeId: id,
        statements: 'accuracy',
        signatureName: 'Anna Berg',
      }).success,
    ).toBe(true);
  });

  it('is cleaned of what cannot be kept, and of nothing else', () => {
    const explanation = 'They\u0000 differ:\r\n\u0007😀 <b>标识不同</b> \ud800 and the motor.';
    expect(defenceSchema.parse({ id, defenceCode: 'other', explanation }).explanation).toBe(
      'They differ:\n😀 <b>标识不同</b> \ufffd and the motor.',
    );
    const contact = contactSchema.parse({
      id,
      contactName: ' Wang \n Li ',
      address: 'Wensan Road 1\r\nHangzhou',
      telephone: '＋86　571 8502\u20022088',
    });
    expect(contact).toMatchObject({
      contactName: 'Wang Li',
      address: 'Wensan Road 1\nHangzhou',
      telephone: '+86 571 8502 2088',
    });
  });

  it('says at each field how to mend it', () => {
    expect(
      errorsOf(defenceSchema.safeParse({ id, defenceCode: '', explanation: '\u0000'.repeat(30) })),
    ).toEqual({
      defenceCode: 'choose_defence',
      explanation: 'explanation_short',
    });
    expect(
      errorsOf(contactSchema.safeParse({ id, contactName: '', address: '', telephone: 'none' })),
    ).toEqual({
      contactName: 'enter_contact_name',
      address: 'enter_address',
      telephone: 'telephone',
    });
    const long = defenceSchema.safeParse({ id, defenceCode: 'other', explanation: 'x'.repeat(5001) });
    expect(errorsOf(long)).toEqual({ explanation: 'too_long' });
  });

  it('carries the link as it was mailed, and nothing that leads elsewhere', () => {
    const token = 'a'.repeat(43);
    expect(sellerLinkSchema.parse({ token })).toEqual({ token });
    for (const bad of ['', '../../sign-in', `${token}/../x`, 'a b', `//${token}`])
      expect(errorsOf(sellerLinkSchema.safeParse({ token: bad }))).toEqual({ token: 'link_expired' });
    expect(sellerCodeSchema.parse({ token, challengeId: id, code: '123 456' }).code).toBe('123456');
  });
});

describe('what a complainant’s forms send', () => {
  it('asks for listings only when it lets go of some', () => {
    const read = (extent: unknown, listings?: unknown) =>
      saveRetractedSchema.safeParse({ counterNoticeId: id, extent, listings });
    expect(read('none').data).toMatchObject({ extent: 'none', listings: [] });
    expect(read('some', other).data).toMatchObject({ extent: 'some', listings: [other] });
    expect(errorsOf(read('some'))).toEqual({ listings: 'choose_listing' });
    expect(errorsOf(read(undefined))).toEqual({ extent: 'choose_answer' });
  });
});

describe('what a reviewer sends', () => {
  it('may decide nothing when nothing is left', () => {
    expect(decideCounterNoticeSchema.parse({ id, version: '1', items: [] })).toEqual({
      id,
      version: 1,
      items: [],
      summary: '',
    });
  });
});

describe('coded reasons', () => {
  it.each(['en', 'zh-CN'] as const)('all have their words: %s', (locale) => {
    const { reasons, errors } = MESSAGES[locale];
    expect(Object.keys(reasons.defence)).toEqual([...DEFENCE_CODES]);
    expect(Object.keys(reasons.counterReturn)).toEqual([...RETURN_CODES]);
    for (const key of [
      'choose_listing',
      'choose_defence',
      'choose_answer',
      'explanation_short',
      'enter_contact_name',
      'enter_address',
      'enter_signature',
      'telephone',
      'statements_all',
      'step_incomplete',
      'evidence_required',
      'document_pending',
      'document_rejected',
      'answer_late',
      'nothing_to_counter',
      'seller_signed_out',
      'link_expired',
      'too_long',
    ] as const)
      expect(errors[key]).toMatch(/\S/);
  });

  it('belong to the outcome they are given for', () => {
    expect(decisionReason('UPHOLD', 'right_valid')).toBe('uphold.right_valid');
    expect(decisionReason('REINSTATE', 'unanswered')).toBe('reinstate.unanswered');
    expect(decisionReason('UPHOLD', 'unanswered')).toBeUndefined();
    expect(decisionReason(null, 'other')).toBeUndefined();
  });
});
