'use server';

import { getLocale } from 'next-intl/server';
import { z } from 'zod';
import { resendChallenge } from '@/lib/accounts/challenge';
import {
  saveLetterHolder,
  saveLetterPeople,
  saveLetterScope,
  saveLetterValidity,
} from '@/lib/authorizations/save-letter';
import {
  letterHolderSchema,
  letterPeopleSchema,
  letterScopeSchema,
  letterValiditySchema,
} from '@/lib/authorizations/schema';
import { saveIdentityDetails, saveIdentityDocument } from '@/lib/identities/save-identity';
import { identityDetailsSchema, identityDocumentSchema } from '@/lib/identities/schema';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { becomeAccount } from '@/lib/reports/become-account';
import { chooseParty } from '@/lib/reports/choose-party';
import { chooseRight } from '@/lib/reports/choose-right';
import { openReport, sendReportCode } from '@/lib/reports/door';
import { mailLink } from '@/lib/reports/mail-link';
import {
  becomeAccountSchema,
  reportCodeSchema,
  reportLinkSchema,
  reportPartySchema,
  reportRightSchema,
  resendReportCodeSchema,
  sendReportSchema,
  startReportSchema,
} from '@/lib/reports/schema';
import { askToStart, startAnother } from '@/lib/reports/start-report';
import { submitReport } from '@/lib/reports/submit-report';
import { claimDetailsSchema, registrationSchema, signClaimSchema } from '@/lib/rights/claim-schema';
import { saveClaim, saveRegistration, signClaim } from '@/lib/rights/save-claim';
import { saveRight } from '@/lib/rights/save-right';
import { rightDetailsSchema } from '@/lib/rights/schema';
import { enter } from '@/lib/web/browser-session';
import { formAction } from '@/lib/web/form-action';
import { requestOrigin } from '@/lib/web/request-origin';
import { onward } from './onward';
import { codePath } from './report-path';

/** Which report a step belongs to; `back`: its page was opened from the check of all answers. */
const place = z.object({ report: z.uuid('not_found'), back: z.string().optional() });

export const start = formAction({
  schema: startReportSchema,
  access: 'public',
  run: async (_, input) => codePath(await askToStart(input, await getLocale())),
});

export const sendCode = formAction({
  schema: reportLinkSchema,
  access: 'public',
  run: async (_, { token, to }) => codePath(await sendReportCode(token), { to }),
});

export const resendCode = formAction({
  schema: resendReportCodeSchema,
  access: 'public',
  run: async (_, { challengeId, to }) =>
    codePath(challengeId, { to, sent: await resendChallenge(challengeId) }),
});

export const open = formAction({
  schema: reportCodeSchema,
  access: 'public',
  run: async (_, input) => {
    const opened = await openReport(input, (await requestOrigin()).userAgent);
    if (opened.reportId === null) return '/report/have-account';
    return enter(opened.token, input.to ?? `/report/${opened.reportId}`);
  },
});

export const another = formAction({
  schema: z.object({}),
  access: 'guest',
  run: async (actor) => `/report/${await startAnother(actor)}/who`,
});

export const saveWho = formAction({
  schema: reportPartySchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await chooseParty(actor, input);
    return onward(actor, 'who', input);
  },
});

export const saveDetails = formAction({
  schema: identityDetailsSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveIdentityDetails(actor, input);
    return onward(actor, 'details', input);
  },
});

export const saveDocument = formAction({
  schema: identityDocumentSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveIdentityDocument(actor, input);
    return onward(actor, 'document', input);
  },
});

export const savePeople = formAction({
  schema: letterPeopleSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveLetterPeople(actor, letterPeopleSchema.parse(input));
    return onward(actor, 'letter-people', input);
  },
});

export const saveHolder = formAction({
  schema: letterHolderSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveLetterHolder(actor, letterHolderSchema.parse(input));
    return onward(actor, 'letter-holder', input);
  },
});

export const saveScope = formAction({
  schema: letterScopeSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveLetterScope(actor, input);
    return onward(actor, 'letter-scope', input);
  },
});

export const saveValidity = formAction({
  schema: letterValiditySchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveLetterValidity(actor, input);
    return onward(actor, 'letter-validity', input);
  },
});

export const saveRightChoice = formAction({
  schema: reportRightSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await chooseRight(actor, input);
    return onward(actor, 'right', input);
  },
});

export const saveRegistered = formAction({
  schema: registrationSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveRegistration(actor, input);
    return onward(actor, 'registration', input);
  },
});

export const saveStatement = formAction({
  schema: claimDetailsSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveClaim(actor, input);
    return onward(actor, 'right-details', input);
  },
});

export const signStatement = formAction({
  schema: signClaimSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await signClaim(actor, input);
    return onward(actor, 'right-signature', input);
  },
});

export const saveRightDetails = formAction({
  schema: rightDetailsSchema.and(place),
  access: 'guest',
  run: async (actor, input) => {
    await saveRight(actor, input);
    return onward(actor, 'right-details', input);
  },
});

/**
 * What is missing stands on the check page itself, so a refusal leads there; a report that another tab has sent is shown
 * instead of an error.
 */
export const send = formAction({
  schema: sendReportSchema,
  access: 'guest',
  run: async (actor, input) => {
    try {
      await submitReport(actor, input);
      return `/report/${input.report}/sent`;
    } catch (error) {
      if (error instanceof Conflict) return `/report/${input.report}`;
      if (error instanceof Invalid) return `/report/${input.report}/check`;
      throw error;
    }
  },
});

export const mailLinkAgain = formAction({
  schema: sendReportSchema,
  access: 'guest',
  run: async (actor, input) => {
    await mailLink(actor, input);
    return `/report/${input.report}?mailed`;
  },
});

export const makeAccount = formAction({
  schema: becomeAccountSchema,
  access: 'guest',
  run: async (actor, input) => {
    await becomeAccount(actor, input);
    return '/overview';
  },
});
