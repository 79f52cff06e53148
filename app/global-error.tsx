'use client';

import { CrashPage } from './crash-page';
import './globals.css';

/** Even the layout failed: nothing is known of the reader but what the browser itself prefers. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const language = typeof navigator === 'undefined' ? 'en' : navigator.language;
  return (
    <html lang={language}>
      <body>
        <CrashPage digest={error.digest} language={language} onRetry={() => location.reload()} />
      </body>
    </html>
  );
}
