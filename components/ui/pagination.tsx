import { LinkButton } from './button';
import { Icon } from './icon';

interface Props {
  label: string;
  /** back to the newest; absent on the first page */
  first?: { href: string; text: string };
  /** absent on the last page */
  next?: { href: string; text: string };
}

/** Lists are paged by key: on from the last row, or back to the start. */
export function Pagination({ label, first, next }: Props) {
  if (!first && !next) return null;
  return (
    <nav aria-label={label} className="pagination">
      {first && (
        <LinkButton size="sm" href={first.href}>
          <Icon name="arrow-left" />
          {first.text}
        </LinkButton>
      )}
      {next && (
        <LinkButton size="sm" href={next.href} rel="next">
          {next.text}
          <Icon name="arrow-right" />
        </LinkButton>
      )}
    </nav>
  );
}
