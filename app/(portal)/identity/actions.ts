'use server';

import { getIdentity } from '@/lib/identities/queries';
import { renewIdentity } from '@/lib/identities/renew-identity';
import { saveIdentityDetails, saveIdentityDocument, savePartyKind } from '@/lib/identities/save-identity';
import {
  identityDetailsSchema,
  identityDocumentSchema,
  partyKindSchema,
  renewIdentitySchema,
  startIdentitySchema,
  submitIdentitySchema,
} from '@/lib/identities/schema';
import { startIdentity } from '@/lib/identities/start-identity';
import { nextIdentityStep } from '@/lib/identities/steps';
import { submitIdentity } from '@/lib/identities/submit-identity';
import { formAction } from '@/lib/web/form-action';

/** The page after a saved one: the first that still wants something, or the answers. */
async function onward(...[actor, id]: Parameters<typeof getIdentity>): Promise<string> {
  const { incomplete } = await getIdentity(actor, id);
  return `/identity/${id}/${nextIdentityStep(incomplete)}`;
}

export const beginIdentity = formAction({
  schema: startIdentitySchema,
  access: 'member',
  run: async (actor, input) => `/identity/${await startIdentity(actor, input)}/details`,
});

export const saveKind = formAction({
  schema: partyKindSchema,
  access: 'member',
  run: async (actor, input) => {
    await savePartyKind(actor, input);
    return onward(actor, input.id);
  },
});

export const saveDetails = formAction({
  schema: identityDetailsSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveIdentityDetails(actor, input);
    return onward(actor, input.id);
  },
});

export const saveDocument = formAction({
  schema: identityDocumentSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveIdentityDocument(actor, input);
    return onward(actor, input.id);
  },
});

export const sendIdentity = formAction({
  schema: submitIdentitySchema,
  access: 'member',
  run: async (actor, input) => {
    await submitIdentity(actor, input);
    return `/identity/${input.id}?submitted`;
  },
});

export const sendRenewal = formAction({
  schema: renewIdentitySchema,
  access: 'member',
  run: async (actor, input) => {
    await renewIdentity(actor, input);
    return `/identity/${input.id}?submitted`;
  },
});
