import type { RightKind } from '@/lib/generated/prisma/enums';

/**
 * Everything a complainant may have to declare (domain.md §7). `share_with_seller` is the platform's own: the seller is
 * shown the complainant's name, contact address and claim (Regulation (EU) 2022/2065 art. 17(3)(b)).
 */
export const STATEMENTS = [
  'good_faith',
  'accuracy',
  'authority',
  'authority_perjury',
  'share_with_seller',
] as const;
export type Statement = (typeof STATEMENTS)[number];

/** Office of the United States copyright register, as in lib/rights/offices.ts. */
const US_COPYRIGHT_OFFICE = 'USCO';

/**
 * The statements a notice needs. United States copyright wants the authority declared under penalty of perjury (17
 * U.S.C. § 512(c)(3)(A)(vi)); no other claim is asked for an oath.
 */
export function statementsFor(right: { kind: RightKind; office: string } | null): Statement[] {
  const perjury = right?.kind === 'COPYRIGHT' && right.office === US_COPYRIGHT_OFFICE;
  return ['good_faith', 'accuracy', perjury ? 'authority_perjury' : 'authority', 'share_with_seller'];
}
