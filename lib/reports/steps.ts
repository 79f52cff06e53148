import type { IncompleteLetter } from '@/lib/authorizations/steps';
import type { IncompleteIdentity } from '@/lib/identities/steps';
import type { IncompleteSteps } from '@/lib/notices/steps';
import type { IncompleteRight, RightStep } from '@/lib/rights/steps';

/** The pages of the form, in their order; each asks one thing, the last one shows the answers and sends them. */
export const REPORT_PAGES = [
  'who',
  'details',
  'document',
  'papers',
  'letter-people',
  'letter-holder',
  'letter-scope',
  'letter-validity',
  'letter',
  'right',
  'registration',
  'right-details',
  'right-signature',
  'certificate',
  'marketplace',
  'links',
  'reason',
  'reason-details',
  'description',
  'evidence',
  'statements',
  'check',
] as const;
export type ReportPage = (typeof REPORT_PAGES)[number];

export const isReportPage = (name: string): name is ReportPage =>
  (REPORT_PAGES as readonly string[]).includes(name);

/** The parts of the form as its progress shows them. */
export const REPORT_PARTS = ['holder', 'letter', 'right', 'listings', 'claim', 'sign', 'check'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

const PART_OF: Record<ReportPage, ReportPart> = {
  who: 'holder',
  details: 'holder',
  document: 'holder',
  papers: 'holder',
  'letter-people': 'letter',
  'letter-holder': 'letter',
  'letter-scope': 'letter',
  'letter-validity': 'letter',
  letter: 'letter',
  right: 'right',
  registration: 'right',
  'right-details': 'right',
  'right-signature': 'right',
  certificate: 'right',
  marketplace: 'listings',
  links: 'listings',
  reason: 'claim',
  'reason-details': 'claim',
  description: 'claim',
  evidence: 'claim',
  statements: 'sign',
  check: 'check',
};
export const partOf = (page: ReportPage): ReportPart => PART_OF[page];

/** How a matter of the report stands: not there yet, still to be written, or with the platform and closed. */
interface MatterState<Incomplete> {
  open: boolean;
  incomplete: Incomplete;
}

/** What is known of a report, as far as its pages depend on it. */
export interface ReportAnswers {
  sent: boolean;
  party: boolean;
  identity: MatterState<IncompleteIdentity> | null;
  /** the letter an agent files under; null for whoever is the party itself */
  letter: MatterState<IncompleteLetter> | null;
  /** what the letter does not cover of what is chosen: a key of the errors messages */
  uncovered: { marketplace?: string; right?: string };
  /** `steps`: those that such a right goes through */
  right: (MatterState<IncompleteRight> & { steps: readonly RightStep[] }) | null;
  /** the right, closed as it is, can carry a notice */
  rightStands: boolean;
  notice: (MatterState<IncompleteSteps> & { reasonChosen: boolean }) | null;
}

/** The pages that ask for something now, in their order; what lies with the platform is not asked again. */
export function openPages({ sent, identity, letter, right, notice }: ReportAnswers): ReportPage[] {
  const ofRight = (step: RightStep) => right?.open === true && right.steps.includes(step);
  const asked: Record<ReportPage, boolean> = {
    who: !sent,
    details: identity === null || identity.open,
    document: identity === null || identity.open,
    papers: identity === null || identity.open,
    'letter-people': letter?.open === true,
    'letter-holder': letter?.open === true,
    'letter-scope': letter?.open === true,
    'letter-validity': letter?.open === true,
    letter: letter?.open === true,
    right: !sent,
    registration: ofRight('registration'),
    'right-details': right === null || ofRight('details'),
    'right-signature': ofRight('signature'),
    certificate: right === null || ofRight('files'),
    ...noticePages(!sent || notice?.open === true),
    check: true,
  };
  return REPORT_PAGES.filter((page) => asked[page]);
}

const noticePages = (asked: boolean) => ({
  marketplace: asked,
  links: asked,
  reason: asked,
  'reason-details': asked,
  description: asked,
  evidence: asked,
  statements: asked,
});

/** Why a page is not done: a key of the errors messages. */
export type IncompleteReport = Partial<Record<ReportPage, string>>;

function problemsOf(answers: ReportAnswers): Partial<Record<ReportPage, string | undefined>> {
  const { party, identity, letter, uncovered, right, rightStands, notice } = answers;
  const unasked = 'step_unanswered';
  const ofRight = right ? (right.open || rightStands ? undefined : 'right_not_verified') : 'choose_one';
  return {
    who: party ? undefined : 'choose_one',
    details: identity ? identity.incomplete.details : unasked,
    document: identity ? identity.incomplete.document : unasked,
    papers: identity ? identity.incomplete.files : unasked,
    'letter-people': letter?.incomplete.people,
    'letter-holder': letter?.incomplete.holder,
    'letter-scope': letter?.incomplete.scope ?? uncovered.marketplace ?? uncovered.right,
    'letter-validity': letter?.incomplete.validity,
    letter: letter?.incomplete.letter,
    right: ofRight ?? (letter?.open ? undefined : uncovered.right),
    'right-details': right ? right.incomplete.details : unasked,
    'right-signature': right?.incomplete.signature,
    certificate: right ? right.incomplete.files : unasked,
    marketplace: notice
      ? (notice.incomplete.marketplace ?? (letter?.open ? undefined : uncovered.marketplace))
      : unasked,
    links: notice ? notice.incomplete.links : unasked,
    reason: notice ? (notice.reasonChosen ? undefined : notice.incomplete.reason) : unasked,
    'reason-details': notice?.reasonChosen ? notice.incomplete.reason : undefined,
    description: notice ? notice.incomplete.description : unasked,
    evidence: notice?.incomplete.evidence,
    statements: notice ? notice.incomplete.statements : unasked,
  };
}

/** What still keeps the report from being sent; empty when nothing does. Pure. */
export function incompleteReport(answers: ReportAnswers): IncompleteReport {
  const problems = problemsOf(answers);
  const wrong = openPages(answers).flatMap((page) => {
    const problem = problems[page];
    return problem ? [[page, problem]] : [];
  });
  return Object.fromEntries(wrong) as IncompleteReport;
}

/** The page after this one, or the answers. */
export function pageAfter(page: ReportPage, pages: readonly ReportPage[]): ReportPage {
  const place = REPORT_PAGES.indexOf(page);
  return pages.find((other) => REPORT_PAGES.indexOf(other) > place) ?? 'check';
}

/** The page before this one; null at the first. */
export function pageBefore(page: ReportPage, pages: readonly ReportPage[]): ReportPage | null {
  const place = REPORT_PAGES.indexOf(page);
  return pages.findLast((other) => REPORT_PAGES.indexOf(other) < place) ?? null;
}

/** The first page that still wants something, or the answers. */
export const firstOpenPage = (incomplete: IncompleteReport): ReportPage =>
  REPORT_PAGES.find((page) => incomplete[page]) ?? 'check';

/** What has to be answered before a page can be asked: the page to go to instead, or null. */
export function pageBeforehand(page: ReportPage, answers: ReportAnswers): ReportPage | null {
  const { identity, right, notice } = answers;
  if (page === 'who' || page === 'check') return null;
  if (!identity) return 'who';
  if (page === 'details') return null;
  // which documents will do depends on the country; the right bears its owner's name
  if (identity.open && identity.incomplete.details) return 'details';
  if (page === 'document' || page === 'papers' || page === 'right' || PART_OF[page] === 'letter') return null;
  if (!right || !notice) return 'right';
  if (page === 'right-signature' && right.incomplete.details) return 'right-details';
  if (page === 'reason-details' && !notice.reasonChosen) return 'reason';
  return null;
}
