import { DEMO_PASSWORD } from '@/prisma/demo-accounts';
import { waitForCode } from './inbox';
import type { Visitor } from './visitor';

export interface NewPerson {
  name: string;
  email: string;
}

const PASSWORD = 'kraken soup tuesday';

/** An address nobody has used: tests share one site. */
export const newEmail = (who: string): string => `${who}-${crypto.randomUUID().slice(0, 8)}@test.example`;

/** Makes an account with a code from the mail, and ends signed in. */
export async function register(visitor: Visitor, { name, email }: NewPerson): Promise<void> {
  const t = visitor.words('account');
  await visitor.open('/register');
  await visitor.fillAll({ name, email, password: PASSWORD, terms: 'on' });
  await visitor.press(t('register.submit'));
  await visitor.comesTo(/^\/register\/confirm$/);
  await visitor.fill('code', await waitForCode(email));
  await visitor.press(t('confirm.submit'));
  await visitor.comesTo(/^\/overview$/);
}

/** Signs in; where to depends on who it is. */
export async function signIn(visitor: Visitor, email: string, password = DEMO_PASSWORD): Promise<void> {
  await visitor.open('/sign-in');
  await visitor.fillAll({ email, password });
  await visitor.press(visitor.words('account')('signIn.submit'));
  await visitor.comesTo(/^\/(overview|desk.*)$/);
}
