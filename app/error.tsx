'use client';

import { CrashPage } from './crash-page';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

/** A page failed in a way nobody expected; the layout around it still stands. */
export default function ErrorPage({ error, reset }: Props) {
  const language = typeof document === 'undefined' ? '' : document.documentElement.lang;
  return <CrashPage digest={error.digest} language={language} onRetry={reset} />;
}
