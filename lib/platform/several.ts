import { z } from 'zod';

const asList = (value: unknown): unknown => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

/** A list as forms send it: one checkbox comes as a string, several as a list, none not at all. */
export const several = <T extends z.ZodType>(item: T) => z.preprocess(asList, z.array(item));
