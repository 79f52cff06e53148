import { z } from 'zod';

/** A list as forms send it: one checkbox comes as a string, several as a list, none not at all. */
export const several = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));
