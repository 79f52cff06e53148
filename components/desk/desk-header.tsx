'use client';

import { usePathname } from 'next/navigation';
import { BrandMark } from '@/components/ui/brand-mark';
import { Icon } from '@/components/ui/icon';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { SignOut } from '@/components/ui/sign-out';

export interface DeskQueue {
  href: string;
  label: string;
  /** how many wait, in words: "41", "999+" */
  count: string;
}

interface Texts {
  title: string;
  nav: string;
  menu: string;
  signOut: string;
  /** what the numbers count, for those who only hear them */
  waiting: string;
}

interface Props {
  name: string;
  queues: readonly DeskQueue[];
  /** those the page is not in */
  languages: readonly { locale: string; name: string }[];
  texts: Texts;
}

/** Every page of the desk is fetched whole: plain links, and nothing that runs in the browser. */
function Queues({ queues, waiting }: { queues: readonly DeskQueue[]; waiting: string }) {
  const here = usePathname();
  return (
    <ul>
      {queues.map(({ href, label, count }) => (
        <li key={href}>
          <a href={href} className="nav-link" aria-current={here?.startsWith(href) ? 'page' : undefined}>
            {label}
            <span className="count">
              {count}
              <span className="sr-only"> {waiting}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The bar of the desk: its queues and how many wait in each. It travels as data, as the rows beneath it do. */
export function DeskHeader({ name, queues, languages, texts }: Props) {
  const list = <Queues queues={queues} waiting={texts.waiting} />;
  const extra = (
    <>
      <LanguageSwitch languages={languages} />
      <span className="desk-name">{name}</span>
      <SignOut label={texts.signOut} />
    </>
  );
  return (
    <header className="site-header site-header-wide">
      <a href="/desk/notices" className="brand">
        <BrandMark />
        {texts.title}
      </a>
      <nav className="site-nav" aria-label={texts.nav}>
        {list}
      </nav>
      <div className="site-right">
        <div className="site-extra">{extra}</div>
        <details className="site-menu">
          <summary>
            <Icon name="menu" />
            <span>{texts.menu}</span>
          </summary>
          <div className="site-menu-panel">
            <nav aria-label={texts.nav}>{list}</nav>
            {extra}
          </div>
        </details>
      </div>
    </header>
  );
}
