'use client';

import en from '../lib/i18n/messages/en/crash.json';
import zh from '../lib/i18n/messages/zh-CN/crash.json';

interface Props {
  /** names the failure in our log */
  digest?: string;
  language: string;
  onRetry: () => void;
}

/**
 * What is shown when a page failed. The server that failed cannot be asked for texts, so these few travel with the
 * script, in both languages.
 */
export function CrashPage({ digest, language, onRetry }: Props) {
  const texts = language.startsWith('zh') ? zh : en;
  return (
    <main id="main" className="main main-form">
      <header className="page-header">
        <h1>{texts.title}</h1>
        <p className="lead">{texts.text}</p>
      </header>
      {digest !== undefined && (
        <p className="hint mono mb-6">
          {texts.number} {digest}
        </p>
      )}
      <div className="actions">
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          {texts.again}
        </button>
        <a className="btn" href="/">
          {texts.home}
        </a>
      </div>
    </main>
  );
}
