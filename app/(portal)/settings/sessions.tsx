import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { SubmitButton } from '@/components/ui/submit-button';
import { Cell, Table } from '@/components/ui/table';
import { browserName } from '@/lib/accounts/browser-name';
import { listSessions, type SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import { signOutElsewhere, signOutEverywhereElse } from './actions';

/** Where an account is signed in, and how to end it there. */
export async function Sessions({ account }: { account: SignedIn }) {
  const [sessions, t, c, format] = await Promise.all([
    listSessions(account),
    getTranslations('account.settings.sessions'),
    getTranslations('common.form'),
    readerFormat(),
  ]);
  const nameOf = (userAgent: string) => {
    const { browser, system } = browserName(userAgent);
    return browser && system ? t('browserOn', { browser, system }) : (browser ?? system ?? t('unknown'));
  };
  return (
    <Card flush title={t('title')}>
      <p className="settings-lead">{t('lead')}</p>
      <Table
        caption={t('title')}
        head={[
          { label: t('browser') },
          { label: t('since') },
          { label: t('until') },
          { label: t('action'), hidden: true },
        ]}
      >
        {sessions.map(({ id, userAgent, createdAt, expiresAt }) => {
          const browser = nameOf(userAgent);
          const since = format.shortMoment(createdAt);
          return (
            <tr key={id}>
              <Cell lead>{browser}</Cell>
              <Cell label={t('since')}>{since}</Cell>
              <Cell label={t('until')}>{format.day(expiresAt)}</Cell>
              <Cell className="cell-action">
                {id === account.sessionId ? (
                  <Chip tone="ok">{t('here')}</Chip>
                ) : (
                  <Form
                    action={signOutElsewhere}
                    errorTitle={c('errorTitle')}
                    idPrefix={`${id}-`}
                    className=""
                  >
                    <input type="hidden" name="id" value={id} />
                    <SubmitButton variant="secondary" size="sm" aria-label={t('endWhat', { browser, since })}>
                      {t('end')}
                    </SubmitButton>
                  </Form>
                )}
              </Cell>
            </tr>
          );
        })}
      </Table>
      {sessions.length > 1 && (
        <Form
          action={signOutEverywhereElse}
          errorTitle={c('errorTitle')}
          idPrefix="others-"
          className="settings-foot"
        >
          <SubmitButton variant="secondary">{t('endOthers')}</SubmitButton>
        </Form>
      )}
    </Card>
  );
}
