import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { Cell, Table } from '@/components/ui/table';
import type { LinkedLogin } from '@/lib/accounts/external-login';
import { readerFormat } from '@/lib/i18n/reader-format';
import { type MarketplaceCode, marketplaces } from '@/lib/marketplaces/marketplaces';
import { marketplaceProviders } from '@/lib/web/marketplace-providers';
import { unlinkLogin } from './actions';

/** Links a marketplace account: a plain form, for it leads away. */
async function LinkButton({ id, marketplace }: { id: string; marketplace: string }) {
  const t = await getTranslations('marketplaceLogin.settings');
  return (
    <form method="post" action="/sign-in/marketplace/start">
      <input type="hidden" name="link" value="yes" />
      <input type="hidden" name="marketplace" value={id} />
      <SubmitButton variant="secondary" size="sm" aria-label={t('linkWhat', { marketplace })}>
        {t('link')}
      </SubmitButton>
    </form>
  );
}

async function UnlinkButton({ id, marketplace }: { id: string; marketplace: string }) {
  const [t, c] = await Promise.all([
    getTranslations('marketplaceLogin.settings'),
    getTranslations('common.form'),
  ]);
  return (
    <Form action={unlinkLogin} errorTitle={c('errorTitle')} idPrefix={`${id}-`} className="">
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="secondary" size="sm" aria-label={t('unlinkWhat', { marketplace })}>
        {t('unlink')}
      </SubmitButton>
    </Form>
  );
}

/** Marketplaces one can sign in with, and those linked that can no longer be signed in with, in the table's order. */
function rowsOf(logins: readonly LinkedLogin[]) {
  const providers = new Map(marketplaceProviders().map((provider) => [provider.code, provider.id]));
  const linked = new Map(logins.map((login) => [login.marketplace, login]));
  return (Object.keys(marketplaces) as MarketplaceCode[]).flatMap((code) => {
    const row = { code, id: providers.get(code), login: linked.get(code) };
    return row.id === undefined && !row.login ? [] : [row];
  });
}

/** Marketplace accounts the reader can sign in with; not there where no marketplace offers it. */
export async function Marketplaces({ logins }: { logins: readonly LinkedLogin[] }) {
  const rows = rowsOf(logins);
  if (rows.length === 0) return null;
  const [t, m, format] = await Promise.all([
    getTranslations('marketplaceLogin.settings'),
    getTranslations('marketplaces'),
    readerFormat(),
  ]);
  const stateOf = (login: LinkedLogin | undefined) => {
    if (!login) return t('none');
    const date = format.day(login.createdAt);
    return login.email ? t('sinceAs', { date, email: login.email }) : t('since', { date });
  };
  return (
    <Card flush title={t('title')} id="marketplaces">
      <p className="settings-lead">{t('lead')}</p>
      <Table
        caption={t('title')}
        head={[{ label: t('marketplace') }, { label: t('state') }, { label: t('action'), hidden: true }]}
      >
        {rows.map(({ code, id, login }) => {
          const marketplace = m(`name.${code}`);
          return (
            <tr key={code}>
              <Cell lead>{marketplace}</Cell>
              <Cell label={t('state')}>{stateOf(login)}</Cell>
              <Cell className="cell-action">
                {login && <UnlinkButton id={login.id} marketplace={marketplace} />}
                {!login && id !== undefined && <LinkButton id={id} marketplace={marketplace} />}
              </Cell>
            </tr>
          );
        })}
      </Table>
    </Card>
  );
}
