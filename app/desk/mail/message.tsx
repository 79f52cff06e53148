import { getTranslations } from 'next-intl/server';
import { Chip } from '@/components/ui/chip';
import { NoticeBox } from '@/components/ui/notice-box';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { MailCase } from '@/lib/intake/review-case';
import { MatterPapers } from '../matter-papers';
import { MarkedText } from './marked-text';

type Message = MailCase['messages'][number];

/** Nothing but words: whatever slipped through the sanitizing could neither run nor load anything. */
const framed = (html: string) =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">${html}`;

async function Formatted({ html }: { html: string }) {
  const t = await getTranslations('mailbox.desk');
  return (
    <details className="case-fold">
      <summary>{t('formatted')}</summary>
      <iframe
        className="mail-frame"
        sandbox=""
        loading="lazy"
        srcDoc={framed(html)}
        title={t('formattedTitle')}
      />
    </details>
  );
}

/** One message of the thread as it came in. */
export async function Message({ message, locale }: { message: Message; locale: string }) {
  const { id, failure, fromEmail, fromName, subject, html, automatic, receivedAt, stretches, documents } =
    message;
  const [t, f, format] = await Promise.all([
    getTranslations('mailbox.desk'),
    getTranslations('mailbox.failure'),
    readerFormat(),
  ]);
  const moment = format.shortMoment(receivedAt);
  const name = [fromName, fromEmail && `<${fromEmail}>`].filter(Boolean).join(' ') || t('noSender');
  return (
    <article className="mail-message" aria-labelledby={`m-${id}`}>
      <header className="mail-head">
        <h3 id={`m-${id}`}>{t('from', { name })}</h3>
        <p className="small">
          <time dateTime={receivedAt.toISOString()}>{moment}</time>
          {subject !== '' && ` · ${subject}`}
        </p>
        <div className="mail-tools">
          {automatic && failure === null && <Chip tone="neutral">{t('automatic')}</Chip>}
          <a
            className="btn btn-sm"
            href={`/api/documents/mail/${id}`}
            download
            aria-label={t('rawWhat', { moment })}
          >
            {t('raw')}
          </a>
        </div>
      </header>
      {failure === null ? (
        <MarkedText stretches={stretches} locale={locale} />
      ) : (
        <NoticeBox tone="warn" title={t('unparsed')}>
          {f(failure as 'malformed')}
        </NoticeBox>
      )}
      {html !== '' && <Formatted html={html} />}
      {documents.length > 0 && <MatterPapers documents={documents} empty="" prefix={`p-${id}-`} />}
    </article>
  );
}
