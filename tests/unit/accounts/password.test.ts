import { describe, expect, it } from 'vitest';
import { checkPassword, hashPassword, isPassword } from '@/lib/accounts/password';

const PERSON = { name: 'Anna Berg', email: 'annaberg.tools@acme.example' };
const problem = (password: string) => {
  try {
    checkPassword(password, PERSON);
    return null;
  } catch (error) {
    return (error as { fields: unknown }).fields;
  }
};

describe('a new password', () => {
  it.each([
    ['password1234', 'password_common'],
    ['Administrator', 'password_common'],
    ['5201314520131', 'password_common'],
    ['5201314201314', null],
    ['ababababababab', 'password_common'],
    ['AnnaBerg12345', 'password_personal'],
    ['anna berg 2026', 'password_personal'],
    ['annaberg.tools', 'password_personal'],
    ['annaberg.tools@acme.example', 'password_personal'],
    ['anna berg likes drills', null],
    ['correct horse battery', null],
    ['春眠不觉晓处处闻啼鸟夜来', null],
  ])('%j has the problem %j', (password, key) => {
    expect(problem(password)).toEqual(key === null ? null : { password: key });
  });

  it('does not take a short or empty name for a secret', () => {
    expect(() => checkPassword('li li li li li wang', { name: 'Li', email: 'li@b.example' })).not.toThrow();
    expect(() => checkPassword('a lovely long one', { name: '', email: 'x@b.example' })).not.toThrow();
  });
});

describe('a hash', () => {
  it('is Argon2id as OWASP asks, salted, and matches its password only', async () => {
    const [one, two] = await Promise.all([
      hashPassword('a lovely long one'),
      hashPassword('a lovely long one'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await isPassword('a lovely long one', one)).toBe(true);
    expect(await isPassword('A lovely long one', one)).toBe(false);
  });

  it('that is not there matches nothing, not even what stands in for it', async () => {
    expect(await isPassword('nobody has this one', null)).toBe(false);
  });
});
