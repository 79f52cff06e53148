'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition, type FormEvent } from 'react';

interface Props {
  documentId: string;
  returnTo: string;
  text: string;
  /** "Remove passport.pdf" */
  label: string;
  /** when it did not work and nobody said why */
  failedText: string;
  /** takes the focus when the row is gone */
  focusId: string;
}

/** Takes a file away. A plain form; with scripts the page does not reload, so what was typed on it stays. */
export function RemoveFile({ documentId, returnTo, text, label, failedText, focusId }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [error, setError] = useState('');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { action } = event.currentTarget;
    const body = new FormData(event.currentTarget);
    start(async () => {
      const answer = await fetch(action, {
        method: 'POST',
        body,
        headers: { accept: 'application/json' },
      }).catch(() => null);
      if (!answer?.ok) {
        const said = (await answer?.json().catch(() => null)) as { error?: { message?: string } } | null;
        setError(said?.error?.message ?? failedText);
        return;
      }
      document.getElementById(focusId)?.focus();
      router.refresh();
    });
  }

  return (
    <form method="post" action={`/api/uploads/${documentId}/remove`} onSubmit={submit}>
      <input type="hidden" name="return" value={returnTo} />
      <button type="submit" className="btn btn-sm" aria-label={label} aria-disabled={pending || undefined}>
        {text}
      </button>
      {error !== '' && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
