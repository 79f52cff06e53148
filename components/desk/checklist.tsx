import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

export type CheckTone = 'ok' | 'warn' | 'bad';

export interface ChecklistCheck {
  key: string;
  tone: CheckTone;
  text: ReactNode;
}

export interface ChecklistRow {
  key: string;
  label: string;
  value: ReactNode;
  /** what the version before said, where it said something else */
  was?: string;
  checks: readonly ChecklistCheck[];
}

interface Props {
  rows: readonly ChecklistRow[];
  /** what was compared automatically and belongs to no field */
  checks: readonly ChecklistCheck[];
}

const ICONS: Readonly<Record<CheckTone, IconName>> = { ok: 'check', warn: 'attention', bad: 'cross' };

function CheckLine({ tone, text }: ChecklistCheck) {
  return (
    <p className={`check-line tone-${tone}`}>
      <Icon name={ICONS[tone]} />
      <span>{text}</span>
    </p>
  );
}

/**
 * What must stand on the document, field by field, with what the platform could compare by itself. The boxes are the
 * reviewer's own aid for not losing the place; they are sent nowhere.
 */
export function Checklist({ rows, checks }: Props) {
  return (
    <ul className="checklist">
      {rows.map(({ key, label, value, was, checks: own }) => (
        <li key={key} className="checklist-row">
          <input type="checkbox" id={`seen-${key}`} />
          <div className="checklist-words">
            <label htmlFor={`seen-${key}`}>{label}</label>
            <div className="checklist-value">{value}</div>
            {was !== undefined && <p className="checklist-was">{was}</p>}
            {own.map((check) => (
              <CheckLine {...check} key={check.key} />
            ))}
          </div>
        </li>
      ))}
      {checks.length > 0 && (
        <li className="checklist-row checklist-rest">
          {checks.map((check) => (
            <CheckLine {...check} key={check.key} />
          ))}
        </li>
      )}
    </ul>
  );
}
