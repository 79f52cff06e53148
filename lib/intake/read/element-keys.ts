/**
 * The statements that statutes ask of a notice, each with the provision it is from.
 *
 * - 17 U.S.C. §512(c)(3)(A)(i)–(vi), notice of infringement: `signature`, `work` (claimed to be infringed),
 *   `material` (and where it is), `contact`, `good_faith` (belief that the use is not authorized),
 *   `accuracy`, `authority` (to act for the owner), `perjury`
 * - 17 U.S.C. §512(g)(3)(A)–(D), counter notification: `signature`, `material` (removed, and where it was),
 *   `mistake` (good faith belief of mistake or misidentification), `perjury`, `contact` (name, address,
 *   telephone), `jurisdiction` (consent to a Federal District Court's), `service` (of process, accepted)
 * - E-Commerce Law of the PRC, art. 42 (notice) and art. 43 (declaration of no infringement), as platforms
 *   ask for them: `identity_proof` (of who declares), `right_proof` (certificate or number of the right),
 *   `evidence` (prima facie)
 */
export const ELEMENT_KEYS = [
  'signature',
  'work',
  'material',
  'contact',
  'good_faith',
  'accuracy',
  'authority',
  'perjury',
  'mistake',
  'jurisdiction',
  'service',
  'identity_proof',
  'right_proof',
  'evidence',
] as const;

export type ElementKey = (typeof ELEMENT_KEYS)[number];
