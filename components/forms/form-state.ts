/**
 * What a form's server action answers with when it does not redirect. All of it is printed into the page for people
 * without JavaScript, so secrets (passwords, codes) never go into `values`.
 */
export interface FormState {
  status: 'idle' | 'error';
  /** field name → sentence in the reader's language; '' for the form as a whole */
  errors: Record<string, string>;
  /** what was typed, to be shown again; a list where a name was sent more than once */
  values: Record<string, string | string[]>;
  /** a sentence above the list of errors, for what concerns no field */
  message?: string;
  /** a system did not answer: the same form may go through in a minute */
  outage?: true;
  /** grows with every answer, so that the same mistake made twice is announced twice */
  seq: number;
}

/** The server action of a form: `formAction` of lib/web makes them. */
export type FormStateAction = (previous: FormState, data: FormData) => Promise<FormState>;

/** The state before anything was sent; `values` fills the fields. */
export function idleState(values: FormState['values'] = {}): FormState {
  return { status: 'idle', errors: {}, values, seq: 0 };
}
