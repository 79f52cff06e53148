import { getTranslations } from 'next-intl/server';
import type { ByMail } from '@/components/forms/by-mail';
import type { SignedIn } from '@/lib/accounts/session';
import { mailboxAddress } from '@/lib/intake/mailbox/address';
import type { NoticeDraft } from '@/lib/notices/draft';
import { noticeLetter } from './notice-letter';

/** What a form needs to offer the mail instead when it cannot be sent: everything, for then nothing more can be had. */
export async function mailInstead(draft: NoticeDraft, actor: SignedIn): Promise<ByMail> {
  const [t, letter] = await Promise.all([getTranslations('manage.instead'), noticeLetter(draft, actor)]);
  const to = mailboxAddress();
  return {
    to,
    from: actor.email,
    ...letter,
    fileName: `${draft.reference}.eml`,
    words: {
      kept: t('kept'),
      offer: t('offer', { address: to }),
      file: t('file'),
      program: t('program'),
      cut: t('cut'),
    },
  };
}

/** Beneath the button that files: the way to do it by mail. */
export async function MailInstead({ draft }: { draft: NoticeDraft }) {
  const t = await getTranslations('manage.instead');
  return (
    <p className="hint">
      {t.rich('always', {
        address: mailboxAddress(),
        file: (text) => (
          <a className="link" href={`/notices/${draft.id}/by-mail`}>
            {text}
          </a>
        ),
        mail: (text) => (
          <a className="link" href={`mailto:${mailboxAddress()}`}>
            {text}
          </a>
        ),
      })}
    </p>
  );
}
