import { describe, expect, it } from 'vitest';
import {
  codeSchema,
  profileSchema,
  registerSchema,
  resendSchema,
  resetPasswordSchema,
  signInSchema,
} from '@/lib/accounts/schema';

const ID = '01900000-0000-7000-8000-000000000000';
const PERSON = { name: 'Anna Berg', email: 'anna@acme.example', password: 'a lovely long one', terms: 'on' };

/** Field → key of the first refusal. */
function refusals(result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) {
  const found: Record<string, string> = {};
  for (const { path, message } of result.error?.issues ?? []) found[path.join('.')] ??= message;
  return found;
}

describe('registering', () => {
  const check = (change: Record<string, unknown>) =>
    refusals(registerSchema.safeParse({ ...PERSON, ...change }));

  it('takes a person as they are, and writes the address one way', () => {
    const given = { ...PERSON, name: '  Zoë\u0000  d’Arc\n', email: ' Anna@ACME.example ' };
    expect(registerSchema.parse(given)).toEqual({ ...PERSON, name: 'Zoë d’Arc' });
    expect(check({ name: '王伟' })).toEqual({});
    expect(check({ name: '<script>alert(1)</script> 🙂' })).toEqual({});
  });

  it.each([
    [{ name: ' \u200b ' }, { name: 'name' }],
    [{ name: 'x'.repeat(201) }, { name: 'too_long' }],
    [{ email: 'anna' }, { email: 'email' }],
    [{ email: 'anna@localhost' }, { email: 'email' }],
    [{ email: 'a@b.example, c@d.example' }, { email: 'email' }],
    [{ email: 'a@b.example\r\nBcc: c@d.example' }, { email: 'email' }],
    [{ email: `${'x'.repeat(250)}@b.example` }, { email: 'too_long' }],
    [{ password: 'eleven char' }, { password: 'password_short' }],
    [{ password: 'x'.repeat(201) }, { password: 'password_long' }],
    [{ terms: undefined }, { terms: 'terms' }],
    [{ terms: 'off' }, { terms: 'terms' }],
  ])('refuses %j', (change, expected) => {
    expect(check(change)).toEqual(expected);
  });

  it('keeps spaces in a password: they are part of it', () => {
    const password = '  twelve plus  ';
    expect(registerSchema.parse({ ...PERSON, password }).password).toBe(password);
  });
});

describe('a code', () => {
  it.each(['123456', ' 123 456 ', '123-456', '１２３４５６', '12 34 56'])('is read from %j', (code) => {
    expect(codeSchema.parse({ challengeId: ID, code }).code).toBe('123456');
  });

  it.each([
    ['', 'code_required'],
    ['  ', 'code_required'],
    ['12345', 'code_format'],
    ['1234567', 'code_format'],
    ['12345a', 'code_format'],
  ])('is not read from %j', (code, key) => {
    expect(refusals(codeSchema.safeParse({ challengeId: ID, code }))).toEqual({ code: key });
  });

  it('belongs to a challenge', () => {
    expect(resendSchema.safeParse({ challengeId: 'x' }).success).toBe(false);
    expect(resendSchema.safeParse({ challengeId: [ID, ID] }).success).toBe(false);
    expect(resendSchema.safeParse({}).success).toBe(false);
  });
});

describe('signing in', () => {
  it('asks for both and judges neither, beyond what could be stored', () => {
    expect(refusals(signInSchema.safeParse({ email: '', password: '' }))).toEqual({
      email: 'email',
      password: 'required',
    });
    expect(signInSchema.safeParse({ email: 'a@b.example', password: 'short' }).success).toBe(true);
    const long = signInSchema.safeParse({ email: 'a@b.example', password: 'x'.repeat(201) });
    expect(refusals(long)).toEqual({ password: 'password_wrong' });
  });
});

describe('a new password and a profile', () => {
  it('answer for every field at once', () => {
    const reset = resetPasswordSchema.safeParse({ challengeId: ID, code: 'x', password: 'x' });
    expect(refusals(reset)).toEqual({ code: 'code_format', password: 'password_short' });
    const profile = profileSchema.safeParse({ name: '', locale: 'fr', timeZone: '+08:00' });
    expect(refusals(profile)).toEqual({ name: 'name', locale: 'choose_one', timeZone: 'choose_one' });
  });

  it('know the world’s time zones', () => {
    for (const timeZone of ['UTC', 'Asia/Shanghai', 'America/Argentina/Buenos_Aires']) {
      expect(profileSchema.safeParse({ name: 'x', locale: 'en', timeZone }).success).toBe(true);
    }
    expect(profileSchema.safeParse({ name: 'x', locale: 'en', timeZone: 'Mars/Olympus' }).success).toBe(
      false,
    );
  });
});
