import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import type { Tone } from './tone';

const ICONS: Readonly<Record<Tone, IconName>> = {
  ok: 'check',
  warn: 'attention',
  bad: 'cross',
  info: 'clock',
  neutral: 'circle',
};

/** A state in one or two words: tone, icon and word together. `icon` replaces the tone's own. */
export function Chip({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon ?? ICONS[tone]} />
      {children}
    </span>
  );
}
