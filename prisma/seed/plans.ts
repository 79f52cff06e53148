import type {
  IdentityDocumentType,
  PartyKind,
  PartyRole,
  PatentKind,
  RightKind,
} from '../../lib/generated/prisma/enums';
import type { SandboxListing } from '../../sandbox/marketplace/catalogue';

/** What a reviewer sends back is `poor`: with a glare on it, out of date, without its drawing. */
export type Quality = 'good' | 'poor';

/** A party of the story and its identity paper. */
export interface PartyPlan {
  key: string;
  /** address of the account that acts for it */
  account: string;
  role?: PartyRole;
  kind: PartyKind;
  legalName: string;
  /** as the machine-readable lines of a passport have it */
  latinName?: string;
  country: string;
  address: string;
  document: { type: IdentityDocumentType; number: string; expiresOn?: string };
}

/** A right of the story, as its certificate has it. */
export interface RightPlan {
  key: string;
  /** key of its party */
  party: string;
  kind: RightKind;
  patentKind?: PatentKind;
  office: string;
  number: string;
  title: string;
  owner: string;
  niceClasses?: string;
  goods?: string;
  claims?: string;
  author?: string;
  /** what a design shows */
  shape?: SandboxListing['shape'];
  /** YYYY-MM-DD, '' for none */
  dates: { filedOn: string; registeredOn: string; expiresOn: string };
}
