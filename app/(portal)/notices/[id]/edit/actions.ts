'use server';

import { z } from 'zod';
import { dropRefusedLinks, fixLinks, fixLinksSchema, replaceRefusedLinks } from '@/lib/notices/fix-links';
import {
  saveDescription,
  saveLinks,
  saveMarketplace,
  saveReason,
  saveReasonFields,
  saveRight,
  saveStatements,
} from '@/lib/notices/save-notice-step';
import {
  descriptionSchema,
  linksSchema,
  marketplaceSchema,
  reasonCodeSchema,
  reasonFieldsSchema,
  rightSchema,
  statementsSchema,
  submitNoticeSchema,
} from '@/lib/notices/schema';
import { submitNotice } from '@/lib/notices/submit-notice';
import { Conflict, Invalid } from '@/lib/platform/errors';
import { formAction } from '@/lib/web/form-action';
import { editPath, leavePath, pathAfter, type EditPage } from './edit-path';

/**
 * `later`: the button that leads away was pressed; `back`: the page was opened from the check of all answers; `report`:
 * it is a page of that report without an account.
 */
const ways = {
  later: z.string().optional(),
  back: z.string().optional(),
  report: z.uuid('not_found').optional(),
};

interface Saved {
  id: string;
  later?: string;
  back?: string;
  report?: string;
}
const onward = (page: EditPage, { later, back, ...filing }: Saved): string =>
  later ? leavePath(filing) : pathAfter(filing, page, Boolean(back));
const toAnswer = ({ back, ...filing }: Saved): string => editPath(filing, 'links', Boolean(back));

export const saveMarketplaceStep = formAction({
  schema: marketplaceSchema.extend(ways),
  access: 'filer',
  run: async (actor, input) => {
    await saveMarketplace(actor, input);
    return onward('marketplace', input);
  },
});

export const saveRightStep = formAction({
  schema: rightSchema.extend(ways),
  access: 'filer',
  run: async (actor, input) => {
    await saveRight(actor, input);
    return onward('right', input);
  },
});

export const saveReasonStep = formAction({
  schema: reasonCodeSchema.extend(ways),
  access: 'filer',
  run: async (actor, input) => {
    await saveReason(actor, input);
    return onward('reason', input);
  },
});

export const saveReasonDetails = formAction({
  schema: reasonFieldsSchema.extend(ways),
  access: 'filer',
  run: async (actor, { later, back, report, ...input }) => {
    await saveReasonFields(actor, input);
    return onward('reason-details', { id: input.id, later, back, report });
  },
});

export const saveLinksStep = formAction({
  schema: linksSchema.extend(ways),
  access: 'filer',
  run: async (actor, input) => {
    await saveLinks(actor, input);
    return input.later ? leavePath(input) : toAnswer(input);
  },
});

export const fixLinesStep = formAction({
  schema: fixLinksSchema,
  access: 'filer',
  run: async (actor, { back, report, ...input }) => {
    await fixLinks(actor, input);
    return toAnswer({ id: input.id, back, report });
  },
});

export const dropLinesStep = formAction({
  schema: linksSchema.pick({ id: true }).extend(ways),
  access: 'filer',
  run: async (actor, input) => {
    await dropRefusedLinks(actor, input);
    return toAnswer(input);
  },
});

export const replaceLinesStep = formAction({
  schema: linksSchema.extend(ways),
  access: 'filer',
  run: async (actor, input) => {
    await replaceRefusedLinks(actor, input);
    return toAnswer(input);
  },
});

export const saveDescriptionStep = formAction({
  schema: descriptionSchema.extend(ways),
  access: 'filer',
  run: async (actor, input) => {
    await saveDescription(actor, input);
    return onward('description', input);
  },
});

export const saveStatementsStep = formAction({
  schema: statementsSchema.extend(ways),
  access: 'filer',
  run: async (actor, input) => {
    await saveStatements(actor, input);
    return onward('statements', input);
  },
});

/**
 * What is missing stands on the check page itself, so a refusal leads there; a notice that another tab has filed is
 * shown instead of an error.
 */
export const fileNotice = formAction({
  schema: submitNoticeSchema,
  access: 'filer',
  run: async (actor, input) => {
    try {
      await submitNotice(actor, input);
      return `/notices/${input.id}/filed`;
    } catch (error) {
      if (error instanceof Conflict) return `/notices/${input.id}?filed=already`;
      if (error instanceof Invalid) return editPath(input, 'check');
      throw error;
    }
  },
});
