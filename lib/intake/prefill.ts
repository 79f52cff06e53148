import type { RightKind } from '@/lib/generated/prisma/enums';
import { translator } from '@/lib/i18n/translator';
import { marketplaces, type MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import type { Statement } from '@/lib/notices/statements';
import type { MailCase } from './review-case';
import type { Findings } from './understand';

const KIND_OF: Record<Findings['kinds'][number], RightKind> = {
  trademark: 'TRADEMARK',
  copyright: 'COPYRIGHT',
  patent: 'PATENT',
};

/** Statements the words of the mail make. */
function stated({ present }: Findings): Statement[] {
  const has = (key: Findings['present'][number]) => present.includes(key);
  return [
    ...(has('good_faith') ? (['good_faith'] as const) : []),
    ...(has('accuracy') ? (['accuracy'] as const) : []),
    ...(has('authority') ? [has('perjury') ? ('authority_perjury' as const) : ('authority' as const)] : []),
  ];
}

type Filled = Pick<
  MailCase,
  'senderName' | 'supplement' | 'findings' | 'listings' | 'elsewhere' | 'locale' | 'asked' | 'messages'
>;

/** The marketplace most listings are on, and those of them that are on it with the sender's further ones. */
function listed({ listings, supplement }: Filled): { marketplace: MarketplaceCode | ''; links: string } {
  const byMarketplace = Map.groupBy(listings, (listing) => listing.marketplace);
  const [most] = [...byMarketplace].toSorted(([, a], [, b]) => b.length - a.length);
  const addresses = most?.[1].map((listing) => listing.address) ?? [];
  const links = [...addresses, ...(supplement.links ? [supplement.links] : [])].join('\n');
  return { marketplace: most?.[0] ?? '', links };
}

/** What the form that accepts a mail is filled in with: what the sender added comes before what was read. */
export function filledIn(mail: Filled): Record<string, string | string[]> {
  const { senderName, supplement, findings } = mail;
  const { marketplace, links } = listed(mail);
  const [kind] = findings.kinds;
  const rightKind = supplement.rightKind || (kind ? KIND_OF[kind] : '');
  const isUs = rightKind === 'COPYRIGHT' && findings.present.includes('perjury');
  const name = supplement.name || senderName;
  const said = [...new Set([...supplement.statements, ...stated(findings)])];
  const isAbroad = marketplace !== '' && marketplaces[marketplace].territory === 'GLOBAL';
  return {
    name,
    kind: supplement.kind,
    country: supplement.country,
    address: supplement.address,
    rightKind,
    title: supplement.title,
    number: supplement.number || (findings.registrations[0] ?? ''),
    office: '',
    ownerName: supplement.ownerName || name,
    marketplace,
    links,
    reasonCode: '',
    description: supplement.description,
    statements: said,
    signatureName: supplement.signatureName || (findings.present.includes('signature') ? name : ''),
    profile: isUs && isAbroad ? 'US_DMCA' : 'CN_ECL',
    askText: askText(mail),
  };
}

/** What is asked of the sender, in the language they wrote in; the reviewer changes it where it does not fit. */
function askText({ locale, asked }: Filled): string {
  const t = translator(locale, 'mailbox');
  const missing = asked.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return '';
  return [
    t('ask.opening'),
    ...missing.map(({ key }) => `• ${t(`elements.${key}.ask`)}`),
    '',
    t('ask.closing'),
  ].join('\n');
}
