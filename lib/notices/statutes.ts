/** Profiles of procedure LEGAL: the statute whose clock decides. */
export const LEGAL_PROFILES = ['CN_ECL', 'US_DMCA'] as const;
export type LegalProfile = (typeof LEGAL_PROFILES)[number];

export const isLegalProfile = (name: string): name is LegalProfile =>
  (LEGAL_PROFILES as readonly string[]).includes(name);

/** One thing a notice must have; `needs` says which of its facts speak for it, where facts can. */
interface RequiredElement {
  code: string;
  needs?: 'signature' | 'work' | 'material' | 'contact' | 'description' | 'evidence';
  /** a declaration that has to be among the notice's statements */
  statement?: string;
}

/**
 * What a notice must contain under each statute to be acted on, prima facie (domain.md §7): 17 U.S.C. § 512(c)(3)(A)(i)–(vi)
 * and art. 42 of the PRC E-Commerce Law. A reviewer ticks what is there; texts are in `legal.element`.
 */
const ELEMENTS: Readonly<Record<LegalProfile, readonly RequiredElement[]>> = {
  US_DMCA: [
    { code: 'signature', needs: 'signature' },
    { code: 'work', needs: 'work' },
    { code: 'material', needs: 'material' },
    { code: 'contact', needs: 'contact' },
    { code: 'good_faith', statement: 'good_faith' },
    { code: 'accuracy_perjury', statement: 'authority_perjury' },
  ],
  CN_ECL: [
    { code: 'identity', needs: 'contact' },
    { code: 'right', needs: 'work' },
    { code: 'listings', needs: 'material' },
    { code: 'evidence', needs: 'evidence' },
  ],
};

/** The facts of a notice that can be told without reading it. */
export interface LegalFacts {
  profile: LegalProfile;
  signatureName: string;
  description: string;
  statements: readonly string[];
  rightTitle: string;
  partyName: string;
  email: string;
  listings: number;
  documents: number;
}

/** One line of the list, and whether the facts alone speak for it; the reviewer decides. */
export interface ElementCheck {
  code: string;
  found: boolean;
}

/** What the facts say about each thing the statute wants. Pure. */
export function checkElements(facts: LegalFacts): ElementCheck[] {
  const has = {
    signature: facts.signatureName !== '',
    work: facts.rightTitle !== '',
    material: facts.listings > 0,
    contact: facts.partyName !== '' && facts.email !== '',
    description: facts.description !== '',
    evidence: facts.documents > 0,
  };
  return ELEMENTS[facts.profile].map(({ code, needs, statement }) => {
    const said = statement === undefined || facts.statements.includes(statement);
    return { code, found: said && (needs === undefined || has[needs]) };
  });
}

/** The codes of everything a statute wants, in its order. */
export const elementCodes = (profile: LegalProfile): string[] => ELEMENTS[profile].map(({ code }) => code);
