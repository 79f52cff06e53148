import { getTranslations } from 'next-intl/server';
import { Icon, type IconName } from '@/components/ui/icon';
import type { MailCase } from '@/lib/intake/review-case';
import { hasSupplement } from '@/lib/intake/supplement';

const LOOK = {
  present: ['ok', 'check'],
  missing: ['bad', 'cross'],
  papers: ['warn', 'attention'],
} as const satisfies Record<MailCase['asked'][number]['state'], readonly [string, IconName]>;

async function Asked({ asked }: Pick<MailCase, 'asked'>) {
  const [t, d] = await Promise.all([getTranslations('mailbox.elements'), getTranslations('mailbox.desk')]);
  return (
    <ul className="mail-asked">
      {asked.map(({ key, state }) => {
        const [tone, icon] = LOOK[state];
        return (
          <li key={key} className={`check-line tone-${tone}`}>
            <Icon name={icon} />
            <span>
              {t(`${key}.label`)}: {d(state)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Addresses are shown, and followed by whoever wants to: only those of our marketplaces are links. */
async function Addresses({
  listings,
  elsewhere,
  findings,
}: Pick<MailCase, 'listings' | 'elsewhere' | 'findings'>) {
  const [t, m] = await Promise.all([getTranslations('mailbox.desk'), getTranslations('marketplaces.name')]);
  if (findings.infringing.length + findings.original.length === 0)
    return <p className="hint">{t('noAddresses')}</p>;
  return (
    <>
      {findings.infringing.length > 0 && (
        <>
          <h3>{t('listingsFound')}</h3>
          <ul className="mail-addresses">
            {listings.map(({ address, marketplace }) => (
              <li key={address}>
                <a className="link" href={address} rel="noreferrer" target="_blank">
                  {address}
                </a>{' '}
                <span className="small">{m(marketplace)}</span>
              </li>
            ))}
            {elsewhere.map((address) => (
              <li key={address}>
                {address} <span className="small">{t('elsewhere')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {findings.original.length > 0 && (
        <>
          <h3>{t('originals')}</h3>
          <ul className="mail-addresses">
            {findings.original.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the sender added on the page of their link and the form below does not ask for. */
async function Added({ supplement }: Pick<MailCase, 'supplement'>) {
  if (!hasSupplement(supplement)) return null;
  const [t, f] = await Promise.all([getTranslations('mailbox.desk'), getTranslations('mailbox.fields')]);
  const rows = [
    [f('links'), supplement.links],
    [f('description'), supplement.description],
    [f('signature'), supplement.signatureName],
  ].filter(([, value]) => value !== '');
  return (
    <div className="case-block">
      <h2>{t('supplement')}</h2>
      {rows.map(([label, value]) => (
        <div key={label}>
          <p className="small">{label}</p>
          <p className="case-text">{value}</p>
        </div>
      ))}
    </div>
  );
}

/** What the words of the thread come to. */
export async function Found({ matter }: { matter: MailCase }) {
  const [t, types] = await Promise.all([getTranslations('mailbox.desk'), getTranslations('mailbox.types')]);
  return (
    <>
      <div className="case-block">
        <h2>{t('understood')}</h2>
        <p>{types(matter.findings.type)}</p>
        <Asked asked={matter.asked} />
        <Addresses {...matter} />
      </div>
      <Added supplement={matter.supplement} />
    </>
  );
}
