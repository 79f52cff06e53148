import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { FormState, FormStateAction } from '@/components/forms/form-state';
import { readFormData } from '@/components/forms/read-form-data';
import type { SignedIn } from '@/lib/accounts/session';
import { isMember, isStaff } from '@/lib/platform/actor';
import { MINUTE } from '@/lib/platform/clock';
import { AppError, Forbidden, Invalid, NotFound } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { countAttempt } from '@/lib/platform/rate-limit';
import { currentAccount } from './current-actor';
import { currentSeller, type CurrentSeller } from './current-seller';
import { errorText } from './error-text';
import { isOutage } from './outage';
import { requestOrigin } from './request-origin';

interface Actors {
  public: null;
  member: SignedIn;
  guest: SignedIn;
  filer: SignedIn;
  staff: SignedIn;
  seller: CurrentSeller;
}
type Access = keyof Actors;

/** Posts one reader may make: far more than a person does, too few to guess or flood with. */
const LIMIT = { limit: 300, windowMs: 5 * MINUTE };
/** Never sent back to the browser. */
const SECRETS = new Set(['password', 'code']);

interface FormActionOptions<Schema extends z.ZodType, A extends Access> {
  schema: Schema;
  /**
   * who may send it: `public` is anyone, signed in or not; `member` has an account of their own, `guest` proved an
   * address for the form without an account, and `filer` is either
   */
  access: A;
  /** calls one command and says where to go on: a path of this site */
  run: (actor: Actors[A], input: z.output<Schema>) => Promise<string>;
}

/** Somebody who is not signed in (any more). */
class SignedOut extends AppError {
  constructor(readonly code: 'signed_out' | 'seller_signed_out' | 'guest_signed_out') {
    super(code);
  }
}

const signedOutCode = (access: Access) =>
  access === 'seller' ? 'seller_signed_out' : access === 'guest' ? 'guest_signed_out' : 'signed_out';

/** Whether an account may send what is for those who file; other forms have rules of their own. */
function mayFile(access: Access, account: SignedIn): boolean {
  if (access === 'filer') return isMember(account);
  if (access === 'member') return isMember(account) && !account.guest;
  return access !== 'guest' || account.guest;
}

async function actorFor(access: Access): Promise<SignedIn | CurrentSeller | null> {
  if (access === 'public') return null;
  const actor = access === 'seller' ? await currentSeller() : await currentAccount();
  if (!actor) throw new SignedOut(signedOutCode(access));
  if (actor.kind === 'account' && !mayFile(access, actor)) throw new Forbidden();
  if (access === 'staff' && !isStaff(actor)) throw new NotFound();
  return actor;
}

async function whoCounts(actor: SignedIn | CurrentSeller | null): Promise<string> {
  if (!actor) return (await requestOrigin()).address;
  return actor.kind === 'account' ? actor.accountId : actor.sellerAccessId;
}

function check<Schema extends z.ZodType>(schema: Schema, values: FormState['values']): z.output<Schema> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fields[path.join('.')] ??= message;
  throw new Invalid(fields);
}

/** What went wrong, in the reader's words. */
async function explain(error: unknown): Promise<Pick<FormState, 'errors' | 'message' | 'outage'>> {
  const say = await errorText();
  if (error instanceof Invalid) {
    const entries = Object.entries(error.fields).map(([field, key]) => [field, say(key)] as const);
    return { errors: Object.fromEntries(entries) };
  }
  if (error instanceof AppError) return { errors: {}, message: say(error.code) };
  const outage = isOutage(error);
  log.error({ err: error }, outage ? 'a system does not answer' : 'form failed');
  if (outage) return { errors: {}, message: say('unavailable'), outage };
  return { errors: {}, message: say('unexpected') };
}

/**
 * The server action of a form: who is it, how often, is it well-formed; then one command, then the next page. Whatever
 * goes wrong comes back as a sentence with everything typed still there, passwords and codes aside.
 */
export function formAction<Schema extends z.ZodType, A extends Access>({
  schema,
  access,
  run,
}: FormActionOptions<Schema, A>): FormStateAction {
  return async (previous, data) => {
    const values = readFormData(data);
    let next: string;
    try {
      const actor = await actorFor(access);
      await countAttempt('form', await whoCounts(actor), LIMIT);
      next = await run(actor as Actors[A], check(schema, values));
    } catch (error) {
      const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !SECRETS.has(name)));
      return { status: 'error', values: shown, seq: previous.seq + 1, ...(await explain(error)) };
    }
    // pages the browser keeps for its back button show what was true before
    revalidatePath('/', 'layout');
    redirect(next);
  };
}
