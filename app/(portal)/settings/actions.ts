'use server';

import { unlinkMarketplace } from '@/lib/accounts/external-login';
import { saveProfile } from '@/lib/accounts/save-profile';
import { endSessionSchema, otherSessionsSchema, profileSchema, unlinkSchema } from '@/lib/accounts/schema';
import { endOtherSessions, endSession } from '@/lib/accounts/session';
import { keepPreferences } from '@/lib/web/browser-session';
import { formAction } from '@/lib/web/form-action';

export const saveSettings = formAction({
  schema: profileSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveProfile(actor, input);
    await keepPreferences(input);
    return '/settings?done=saved';
  },
});

export const unlinkLogin = formAction({
  schema: unlinkSchema,
  access: 'member',
  run: async (actor, input) => {
    await unlinkMarketplace(actor, input);
    return '/settings?done=unlinked';
  },
});

export const signOutElsewhere = formAction({
  schema: endSessionSchema,
  access: 'member',
  run: async (actor, input) => {
    await endSession(actor, input);
    return '/settings?done=ended';
  },
});

export const signOutEverywhereElse = formAction({
  schema: otherSessionsSchema,
  access: 'member',
  run: async (actor) => {
    await endOtherSessions(actor);
    return '/settings?done=ended';
  },
});
