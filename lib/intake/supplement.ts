import { completeMailSchema } from './schema';

const shape = completeMailSchema.omit({ token: true });

/** What a sender has added on the page of their link; empty strings where they left something out. */
export type Supplement = ReturnType<(typeof shape)['parse']>;

const NOTHING: Supplement = shape.parse({});

/** A supplement as the database has it. */
export const asSupplement = (stored: unknown): Supplement => ({
  ...NOTHING,
  ...(stored as Partial<Supplement>),
});

/** Whether anything was added. */
export const hasSupplement = (supplement: Supplement): boolean =>
  Object.values(supplement).some((value) => value.length > 0);
