import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import type { Tone } from './tone';

/**
 * A state in one or two words: tone, icon and word together. The tone's own icon is drawn by the style sheet, for lists
 * have one in every row; `icon` replaces it.
 */
export function Chip({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  if (icon === undefined) return <span className={`chip chip-tone tone-${tone}`}>{children}</span>;
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
