import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet';
interface Look {
  variant?: ButtonVariant;
  size?: 'md' | 'sm';
}

export const buttonClass = ({ variant = 'secondary', size = 'md' }: Look): string =>
  classNames('btn', variant !== 'secondary' && `btn-${variant}`, size === 'sm' && 'btn-sm');

/** `primary` is what to do next: one a page. */
export function Button({ variant, size, className, ...props }: Look & ComponentProps<'button'>) {
  return <button type="button" className={classNames(buttonClass({ variant, size }), className)} {...props} />;
}

/** A link that looks like a button, for going somewhere; what changes something is a form's button. */
export function LinkButton({ variant, size, className, ...props }: Look & ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} className={classNames(buttonClass({ variant, size }), className)} {...props} />
  );
}
