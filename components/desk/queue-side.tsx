import { classNames } from '@/components/ui/class-names';

export interface SideItem {
  id: string;
  href: string;
  title: string;
  meta: string;
  current: boolean;
  /** a colleague has it open */
  taken: boolean;
}

interface Props {
  label: string;
  back: { href: string; text: string };
  items: readonly SideItem[];
}

/** The queue beside a case, on wide screens; narrow ones have the links to the next and the previous. */
export function QueueSide({ label, back, items }: Props) {
  return (
    <nav className="case-queue" aria-label={label} tabIndex={0}>
      <a className="case-queue-back" href={back.href}>
        {back.text}
      </a>
      <ol>
        {items.map(({ id, href, title, meta, current, taken }) => (
          <li key={id}>
            <a
              href={href}
              className={classNames('case-queue-item', taken && 'is-taken')}
              aria-current={current ? 'page' : undefined}
            >
              <b>{title}</b>
              <span className="small">{meta}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
