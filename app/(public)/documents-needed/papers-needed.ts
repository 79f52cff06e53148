import { documentTypesFor } from '@/lib/identities/accepted-documents';
import { MAINLAND_CHINA } from '@/lib/identities/countries';
import { rightFields, type RightField } from '@/lib/rights/right-data';

export type PartyKind = Parameters<typeof documentTypesFor>[0];
export type IdentityDocumentTypes = ReturnType<typeof documentTypesFor>;
type RightKind = Parameters<typeof rightFields>[0];

export const WHO = ['individual', 'entity', 'agent'] as const;
export const PLACES = ['mainland', 'overseas'] as const;
export const RIGHTS = ['trademark', 'copyright', 'unregistered', 'patent'] as const;

/** What somebody answers to see the papers they need. */
export interface Answers {
  who: (typeof WHO)[number];
  /** where the owner of the right is based: it decides which papers prove an identity */
  place: (typeof PLACES)[number];
  right: (typeof RIGHTS)[number];
}

/** One line of the list. */
export type Paper =
  | {
      name: 'identity' | 'holderIdentity';
      documents: Partial<Record<PartyKind, IdentityDocumentTypes>>;
    }
  | { name: 'certificate' | 'statement'; fields: readonly RightField[] }
  | { name: 'chart' | 'creation' | 'letter' };

/** No country in particular (ISO 3166-1 leaves the code to its users): any but mainland China. */
const ELSEWHERE = 'ZZ';

/** The kinds of party an answer may stand for: an agent's rights holder can be either. */
const PARTIES = {
  individual: ['INDIVIDUAL'],
  entity: ['ENTITY'],
  agent: ['INDIVIDUAL', 'ENTITY'],
} as const satisfies Record<Answers['who'], readonly PartyKind[]>;

function identityPaper({ who, place }: Answers): Paper {
  const country = place === 'mainland' ? MAINLAND_CHINA : ELSEWHERE;
  const documents = Object.fromEntries(PARTIES[who].map((kind) => [kind, documentTypesFor(kind, country)]));
  return { name: who === 'agent' ? 'holderIdentity' : 'identity', documents };
}

const certificate = (kind: RightKind): Paper => ({ name: 'certificate', fields: rightFields(kind) });

/** What a claim statement says; that it is one is no question of it. */
const claimFields = rightFields('COPYRIGHT', 'STATEMENT').filter((field) => field !== 'proof');

const RIGHT_PAPERS: Readonly<Record<Answers['right'], readonly Paper[]>> = {
  trademark: [certificate('TRADEMARK')],
  copyright: [certificate('COPYRIGHT')],
  unregistered: [{ name: 'statement', fields: claimFields }, { name: 'creation' }],
  patent: [certificate('PATENT'), { name: 'chart' }],
};

/** The papers to have at hand (domain.md §2), by what the forms accept. Pure. */
export function papersNeeded(answers: Answers): Paper[] {
  const letter: Paper[] = answers.who === 'agent' ? [{ name: 'letter' }] : [];
  return [identityPaper(answers), ...letter, ...RIGHT_PAPERS[answers.right]];
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

const oneOf = <T extends string>(known: readonly T[], value: Query[string]): T | undefined =>
  known.find((name) => name === value);

/** The answers an address holds; what it says that is no answer counts as none. */
export const readAnswers = (query: Query): Partial<Answers> => ({
  who: oneOf(WHO, query.who),
  place: oneOf(PLACES, query.place),
  right: oneOf(RIGHTS, query.right),
});

/** Whether all is answered. */
export const isAnswered = (answers: Partial<Answers>): answers is Answers =>
  Object.values(answers).every((answer) => answer !== undefined);
