import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { MailCase } from '@/lib/intake/review-case';
import type { ReplyKind } from '@/lib/intake/write-reply';
import { Message } from './message';

/** A mail of ours between those that came in. */
async function Reply({ reply, locale }: { reply: MailCase['replies'][number]; locale: string }) {
  const [t, format] = await Promise.all([getTranslations('mailbox.desk'), readerFormat()]);
  const { id, kind, text, createdAt } = reply;
  return (
    <article className="mail-message mail-ours" aria-labelledby={`r-${id}`}>
      <header className="mail-head">
        <h3 id={`r-${id}`}>{t('ours', { kind: t(`kinds.${kind as ReplyKind}`) })}</h3>
        <p className="small">
          <time dateTime={createdAt.toISOString()}>{format.shortMoment(createdAt)}</time>
        </p>
      </header>
      {text === '' ? (
        kind === 'acknowledged' && <p className="hint">{t('automaticAcknowledgement')}</p>
      ) : (
        <div className="mail-text" lang={locale}>
          {text}
        </div>
      )}
    </article>
  );
}

/** Everything that was written on both sides, the oldest first. */
export async function Thread({ matter }: { matter: MailCase }) {
  const t = await getTranslations('mailbox.desk');
  const { messages, replies, locale } = matter;
  const entries = [
    ...messages.map((message) => ({
      at: message.receivedAt,
      shown: <Message key={message.id} message={message} locale={locale} />,
    })),
    ...replies.map((reply) => ({
      at: reply.createdAt,
      shown: <Reply key={reply.id} reply={reply} locale={locale} />,
    })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <section className="case-paper mail-thread" aria-label={t('thread')} tabIndex={0}>
      <h2 className="sr-only">{t('thread')}</h2>
      {entries.map(({ shown }) => shown)}
    </section>
  );
}
