'use client';

import { createContext, use } from 'react';

export interface FormContextValue {
  /** stands before every field's id; two forms on a page need different ones */
  idPrefix: string;
  errors: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string | string[]>>;
  /** number of the answer that `values` came with */
  seq: number;
}

const OUTSIDE: FormContextValue = { idPrefix: 'f-', errors: {}, values: {}, seq: 0 };

/** What the form around knows; the fields of a plain `<form>` (a search, say) stand outside of any. */
export const FormContext = createContext<FormContextValue>(OUTSIDE);

export interface FieldBinding {
  id: string;
  error: string | undefined;
  /** what the field shows at first; [] when nothing is known */
  values: readonly string[];
  /** ids of hint and error, for `aria-describedby` */
  describedBy: string | undefined;
  hintId: string;
  errorId: string;
  seq: number;
}

interface Options {
  hint?: unknown;
  /** shown where the form knows no value of its own */
  fallback?: string | readonly string[];
}

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** What a field of a given name has to show. */
export function useField(name: string, { hint, fallback }: Options = {}): FieldBinding {
  const { idPrefix, errors, values, seq } = use(FormContext);
  const id = idPrefix + name;
  const error = errors[name];
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint !== undefined && hintId, error !== undefined && errorId].filter(Boolean);
  return {
    id,
    error,
    // once something was sent, a name that is missing was sent empty: an unchecked box, not the first proposal
    values: asList(values[name] ?? (seq === 0 ? fallback : undefined)),
    describedBy: described.length > 0 ? described.join(' ') : undefined,
    hintId,
    errorId,
    seq,
  };
}
