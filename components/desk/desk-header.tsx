import { getTranslations } from 'next-intl/server';
import { OtherLanguages } from '@/components/site/other-languages';
import { BrandMark } from '@/components/ui/brand-mark';
import { Icon } from '@/components/ui/icon';
import { SignOut } from '@/components/ui/sign-out';

export interface DeskQueue {
  href: string;
  label: string;
  /** how many wait, in words: "41", "999+" */
  count: string;
  current: boolean;
}

interface Props {
  name: string;
  queues: readonly DeskQueue[];
  /** what the numbers count, for those who only hear them */
  countLabel: string;
}

/** Every page of the desk is fetched whole: plain links, and nothing that runs in the browser. */
function Queues({ queues, countLabel }: Pick<Props, 'queues' | 'countLabel'>) {
  return (
    <ul>
      {queues.map(({ href, label, count, current }) => (
        <li key={href}>
          <a href={href} className="nav-link" aria-current={current ? 'page' : undefined}>
            {label}
            <span className="count">
              {count}
              <span className="sr-only"> {countLabel}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The bar of the desk: its queues and how many wait in each. */
export async function DeskHeader({ name, queues, countLabel }: Props) {
  const [t, d] = await Promise.all([getTranslations('common'), getTranslations('desk')]);
  // one element in two places travels once
  const list = <Queues queues={queues} countLabel={countLabel} />;
  const extra = (
    <>
      <OtherLanguages />
      <span className="desk-name">{name}</span>
      <SignOut label={t('action.signOut')} />
    </>
  );
  return (
    <header className="site-header site-header-wide">
      <a href="/desk/notices" className="brand">
        <BrandMark />
        {d('title')}
      </a>
      <nav className="site-nav" aria-label={t('nav.main')}>
        {list}
      </nav>
      <div className="site-right">
        <div className="site-extra">{extra}</div>
        <details className="site-menu">
          <summary>
            <Icon name="menu" />
            <span>{t('nav.menu')}</span>
          </summary>
          <div className="site-menu-panel">
            <nav aria-label={t('nav.main')}>{list}</nav>
            {extra}
          </div>
        </details>
      </div>
    </header>
  );
}
