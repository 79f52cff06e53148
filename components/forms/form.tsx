'use client';

import { startTransition, useActionState, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { PendingContext } from '@/components/ui/pending-context';
import { SendByMail, type ByMail } from './by-mail';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import { idleState, type FormState, type FormStateAction } from './form-state';
import { useHydrated } from './use-hydrated';

/** What the browser itself finds wrong: field name → sentence; null while it cannot tell. */
export type Check = (data: FormData) => Readonly<Record<string, string>> | null;

export interface FormProps {
  action: FormStateAction;
  /** "There is a problem" */
  errorTitle: string;
  /** what the fields show at first */
  initial?: FormState['values'];
  /** stands before the ids of its fields; needed only for a second form on a page */
  idPrefix?: string;
  className?: string;
  /** what to offer instead when a system does not answer; the form is then sent again by itself, too */
  byMail?: ByMail;
  children: ReactNode;
}

interface Own {
  check?: Check;
  onFirstFocus?: () => void;
}

/** Errors found, or found mended ('' text), since the answer numbered `seq`. */
interface Found {
  seq: number;
  errors: Readonly<Record<string, string>>;
  /** counts the refusals, so that each is announced */
  refusals: number;
}

const nameOf = (target: EventTarget): string => (target as Partial<HTMLInputElement>).name ?? '';
const hasText = ([, text]: [string, string]): boolean => text !== '';

/**
 * A form around a server action. Without JavaScript the browser posts it and the page comes back with the state; with
 * it nothing reloads, what was typed stays (passwords too), errors go away as they are mended, and a second press while
 * the first is under way does nothing.
 */
export function Form({
  action,
  errorTitle,
  initial,
  idPrefix = 'f-',
  className,
  byMail,
  children,
  check,
  onFirstFocus,
}: FormProps & Own) {
  const [state, send, pending] = useActionState(action, idleState(initial));
  const [found, setFound] = useState<Found>({ seq: 0, errors: {}, refusals: 0 });
  const hydrated = useHydrated();
  const focused = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  const since = found.seq === state.seq ? found : { seq: state.seq, errors: {}, refusals: 0 };
  const errors = Object.fromEntries(Object.entries({ ...state.errors, ...since.errors }).filter(hasText));
  const find = (more: Found['errors'], refusals = since.refusals) =>
    setFound({ seq: state.seq, errors: { ...since.errors, ...more }, refusals });

  function submit(event: FormEvent<HTMLFormElement>) {
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (event.defaultPrevented || submitter?.hasAttribute('formaction')) return;
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget, submitter);
    const wrong = submitter?.hasAttribute('formnovalidate') ? null : check?.(data);
    if (wrong && Object.keys(wrong).length > 0) return find(wrong, since.refusals + 1);
    startTransition(() => send(data));
  }

  function recheck(event: FormEvent<HTMLFormElement>) {
    const name = nameOf(event.target);
    if (!(name in errors)) return;
    const wrong = check?.(new FormData(event.currentTarget));
    find({ [name]: wrong?.[name] ?? '' });
  }

  function leaveField(event: FormEvent<HTMLFormElement>) {
    const name = nameOf(event.target);
    // an empty field that is only passed through is not wrong yet
    if (!name || !(event.target as Partial<HTMLInputElement>).value) return;
    const text = check?.(new FormData(event.currentTarget))?.[name];
    if (text !== undefined && text !== errors[name]) find({ [name]: text });
  }

  const refused = since.refusals > 0 || state.status === 'error';
  return (
    <FormContext value={{ idPrefix, errors, values: state.values, seq: state.seq }}>
      <PendingContext value={pending}>
        <form
          ref={form}
          action={send}
          className={className ?? 'form'}
          noValidate={hydrated}
          onSubmit={submit}
          onInput={recheck}
          onBlur={check && leaveField}
          onFocus={() => {
            if (!focused.current) onFirstFocus?.();
            focused.current = true;
          }}
        >
          {refused && (state.message !== undefined || Object.keys(errors).length > 0) && (
            <ErrorSummary
              title={errorTitle}
              message={state.message}
              errors={errors}
              announce={`${state.seq}.${since.refusals}`}
            />
          )}
          {byMail && state.outage && (
            <SendByMail mail={byMail} tried={state.seq} retry={() => form.current?.requestSubmit()} />
          )}
          {children}
        </form>
      </PendingContext>
    </FormContext>
  );
}
