'use server';

import { giveUpLetter } from '@/lib/authorizations/end-letter';
import { getLetter } from '@/lib/authorizations/queries';
import {
  saveLetterHolder,
  saveLetterPeople,
  saveLetterScope,
  saveLetterValidity,
} from '@/lib/authorizations/save-letter';
import {
  giveUpLetterSchema,
  letterHolderSchema,
  letterPeopleSchema,
  letterScopeSchema,
  letterValiditySchema,
  renewLetterSchema,
  startLetterSchema,
  submitLetterSchema,
} from '@/lib/authorizations/schema';
import { renewLetter, startLetter } from '@/lib/authorizations/start-letter';
import { nextLetterStep } from '@/lib/authorizations/steps';
import { submitLetter } from '@/lib/authorizations/submit-letter';
import { formAction } from '@/lib/web/form-action';

/** The page after a saved one: the first that still wants something, or the answers. */
async function onward(...[actor, id]: Parameters<typeof getLetter>): Promise<string> {
  const { incomplete } = await getLetter(actor, id);
  return `/authorizations/${id}/${nextLetterStep(incomplete)}`;
}

export const beginLetter = formAction({
  schema: startLetterSchema,
  access: 'member',
  run: async (actor, input) => `/authorizations/${await startLetter(actor, input)}/people`,
});

export const beginRenewal = formAction({
  schema: renewLetterSchema,
  access: 'member',
  run: async (actor, input) => `/authorizations/${await renewLetter(actor, input)}/validity`,
});

export const savePeople = formAction({
  schema: letterPeopleSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveLetterPeople(actor, input);
    return onward(actor, input.id);
  },
});

export const saveHolder = formAction({
  schema: letterHolderSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveLetterHolder(actor, input);
    return onward(actor, input.id);
  },
});

export const saveScope = formAction({
  schema: letterScopeSchema,
  access: 'member',
  run: async (actor, input) => {
    await saveLetterScope(actor, input);
    return onward(actor, input.id);
  },
});

export const saveValidity = formAction({
  schema: letterValiditySchema,
  access: 'member',
  run: async (actor, input) => {
    await saveLetterValidity(actor, input);
    // with new dates goes a new letter
    return `/authorizations/${input.id}/letter`;
  },
});

export const sendLetter = formAction({
  schema: submitLetterSchema,
  access: 'member',
  run: async (actor, input) => {
    await submitLetter(actor, input);
    return `/authorizations/${input.id}?submitted`;
  },
});

export const giveUp = formAction({
  schema: giveUpLetterSchema,
  access: 'member',
  run: async (actor, input) => {
    await giveUpLetter(actor, input);
    return `/authorizations/${input.id}`;
  },
});
