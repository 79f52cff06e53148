import { z } from 'zod';
import type { Marketplace } from '@/lib/generated/prisma/enums';

/** Somebody whom a marketplace's own provider has proven; `issuer` and `subject` together are who it is. */
export interface MarketplaceProof {
  marketplace: Marketplace;
  issuer: string;
  subject: string;
  /** in small letters; null when the marketplace gives none that is one */
  email: string | null;
  /** the marketplace has proven the address: without it anybody may have typed anybody's */
  emailVerified: boolean;
  /** what the marketplace calls them; may be empty */
  name: string;
}

const email = z.string().trim().toLowerCase().pipe(z.email().max(254)).nullable().catch(null);
const name = z
  .string()
  .transform((text) =>
    text.normalize('NFC').replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim().slice(0, 200),
  )
  .catch('');

/** What a provider says of somebody, made fit to keep: it writes what it likes. */
export function readProof(
  marketplace: Marketplace,
  claims: { issuer: string; subject: string; email: unknown; emailVerified: unknown; name: unknown },
): MarketplaceProof {
  const { issuer, subject, emailVerified } = claims;
  const address = email.parse(claims.email);
  return {
    marketplace,
    issuer,
    subject,
    email: address,
    emailVerified: address !== null && emailVerified === true,
    name: name.parse(claims.name),
  };
}
