import { isLetterHandedIn, isLetterInForce } from '@/lib/authorizations/coverage';
import type { NoticeSource, Procedure } from '@/lib/generated/prisma/enums';
import { MAX_LINKS } from '@/lib/marketplaces/read-listing-links';

/** The most listings one notice by the form without an account may report. */
export const MAX_FORM_LINKS = 50;

/** It came by the form without an account: identity and right are verified with it instead of before it. */
export const isByForm = (source: NoticeSource | undefined): boolean => source === 'FORM';

/** It came by mail, for those who go on to courts or authorities: the statute's clock decides (domain.md §5). */
export const isLegal = ({ procedure }: { procedure: Procedure }): boolean => procedure === 'LEGAL';

/** Which of an agent's letters count for a notice: one by the form has its letter checked with it. */
export const carriesOf = (source: NoticeSource | undefined) =>
  isByForm(source) ? isLetterHandedIn : isLetterInForce;

/** The most listings a notice may report. */
export const maxLinksOf = (source: NoticeSource): number => (isByForm(source) ? MAX_FORM_LINKS : MAX_LINKS);
