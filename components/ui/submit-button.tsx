'use client';

import { use, type ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import type { ButtonVariant } from './button';
import { PendingContext } from './pending-context';

type Props = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  size?: 'md' | 'sm';
  /** what it says while the form is under way */
  pendingText?: string;
};

/** Sends the form around it, once: while that is under way it keeps the focus but does nothing. */
export function SubmitButton({ variant = 'primary', size, pendingText, children, onClick, ...props }: Props) {
  const status = useFormStatus();
  const pending = use(PendingContext) || status.pending;
  const classes = ['btn', variant !== 'secondary' && `btn-${variant}`, size === 'sm' && 'btn-sm'];
  return (
    <button
      {...props}
      type="submit"
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={pending || undefined}
      data-pending={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
    >
      {pending && <span className="spinner" aria-hidden="true" />}
      {pending && pendingText ? pendingText : children}
    </button>
  );
}
