import { hash, verify } from '@node-rs/argon2';
import { Invalid } from '@/lib/platform/errors';

// OWASP Password Storage Cheat Sheet: Argon2id with at least 19 MiB, two passes, one lane.
// 2 is Argon2id in the package's enum, which isolated modules cannot name.
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// keyboards write one letter in more than one way (NIST SP 800-63B-4 §3.1.1.2)
const written = (password: string): string => password.normalize('NFKC');

/** Argon2id with its salt and cost, about 40 ms. */
export const hashPassword = (password: string): Promise<string> => hash(written(password), COST);

let decoy: Promise<string> | undefined;

/**
 * Whether a password is the one that was hashed. Without a hash (no such account, or one without a password) it takes
 * as long and answers no.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  decoy ??= hashPassword('nobody has this one');
  const matches = await verify(passwordHash ?? (await decoy), written(password));
  return passwordHash !== null && matches;
}

// The longest entries of public lists of leaked passwords; most of those lists is shorter than what is accepted here.
const COMMON = new Set(
  (
    'password1234 passwordpassword password12345 password123456 123456789012 1234567890123 12345678901234 qwertyuiop12 ' +
    'qwertyuiop123 qwertyuiopasdf qwerty123456 1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc qazwsxedcrfv zaq12wsxcde3 ' +
    'iloveyou1234 iloveyouforever administrator administrator1 letmein12345 welcome12345 changeme1234 ' +
    'abcdefghijkl abcd12345678 a1b2c3d4e5f6 aaaaaaaaaaaa 111111111111 000000000000 112233445566 121212121212 ' +
    '123123123123 123456123456 qwerty12345678 5201314520131 woaini5201314 woaini1314520 asdfghjkl123 ' +
    'zxcvbnm12345 1234qwerasdf q1w2e3r4t5y6 superman1234 sunshine1234 football1234 baseball1234 princess1234'
  ).split(' '),
);

/**
 * Refuses a new password that is on everyone's list or is the person's own name or address.
 * @throws Invalid on `password`
 */
export function checkPassword(password: string, person: { name: string; email: string }): void {
  const problem = problemOf(password, person);
  if (problem) throw new Invalid({ password: problem });
}

function problemOf(password: string, person: { name: string; email: string }): string | null {
  const lower = password.toLowerCase();
  if (COMMON.has(lower) || new Set(lower).size < 4) return 'password_common';
  const [mailbox = ''] = person.email.toLowerCase().split('@');
  const own = [mailbox, person.email.toLowerCase(), person.name.toLowerCase().replace(/\s/g, '')];
  const bare = lower.replace(/[\s\d]/g, '');
  return own.some((word) => word.length >= 4 && bare === word.replace(/[\s\d]/g, ''))
    ? 'password_personal'
    : null;
}
