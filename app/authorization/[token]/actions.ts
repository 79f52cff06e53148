'use server';

import { confirmLetter, revokeLetter } from '@/lib/authorizations/holder-door';
import { holderConfirmSchema, holderRevokeSchema } from '@/lib/authorizations/schema';
import { formAction } from '@/lib/web/form-action';

export const confirm = formAction({
  schema: holderConfirmSchema,
  access: 'public',
  run: async (_, input) => {
    await confirmLetter(input);
    return `/authorization/${input.token}?confirmed`;
  },
});

export const revoke = formAction({
  schema: holderRevokeSchema,
  access: 'public',
  run: async (_, input) => {
    await revokeLetter(input);
    return `/authorization/${input.token}?revoked`;
  },
});
