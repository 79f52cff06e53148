import type { CounterStatement } from './reasons';

/** What a counter-notice must contain, by the profile of its notice. */
export interface CounterRules {
  statements: readonly CounterStatement[];
  /** whether a file is needed: for defences that rest on papers, always, or never */
  evidence: 'defence' | 'always' | 'never';
}

const PLATFORM: CounterRules = {
  statements: ['good_faith', 'accuracy', 'share_with_complainant'],
  evidence: 'defence',
};

const RULES: Readonly<Record<string, CounterRules>> = {
  // art. 43: a declaration that nothing is infringed, with prima facie evidence of it
  CN_ECL: { statements: ['no_infringement', 'accuracy', 'share_with_complainant'], evidence: 'always' },
  // 17 U.S.C. § 512(g)(3): identification of the material and where it was, the statements below, name, address and
  // telephone, signature; no evidence
  US_DMCA: {
    statements: ['mistake_perjury', 'consent_jurisdiction', 'accept_service', 'share_with_complainant'],
    evidence: 'never',
  },
};

/** What the law of a profile, or the platform's own rule, wants of a counter-notice. */
export const counterRules = (profile: string): CounterRules => RULES[profile] ?? PLATFORM;
