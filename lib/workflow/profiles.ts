import type { DeadlineKind } from '@/lib/generated/prisma/enums';
import { CHINA, endOfBusinessDay, endOfCalendarDay, type Calendar } from './calendar';
import { US_FEDERAL } from './us-federal';

/** One clock of a profile. */
export interface ClockRule {
  length: number;
  unit: 'business_days' | 'calendar_days';
  calendar: Calendar;
  /** where the rule comes from, shown beside the deadline: `legal.source` in the messages */
  source: 'platform' | 'ecl_43' | 'dmca_512g';
}

/**
 * A versioned set of clocks, all of which start when a counter-notice is forwarded. A case keeps the version it started
 * with; versions are added, never edited.
 */
interface DeadlineProfile {
  name: string;
  version: number;
  clocks: Partial<Record<DeadlineKind, ClockRule>>;
}

const PROFILES: readonly DeadlineProfile[] = [
  {
    name: 'PLATFORM',
    version: 1,
    clocks: {
      COMPLAINANT_ANSWER: { length: 7, unit: 'business_days', calendar: CHINA, source: 'platform' },
    },
  },
  // PRC E-Commerce Law art. 43: the measure ends unless, within 15 days after the declaration has reached the right
  // holder, word comes that they have complained to an authority or sued
  {
    name: 'CN_ECL',
    version: 1,
    clocks: {
      PROOF_OF_ACTION: { length: 15, unit: 'calendar_days', calendar: CHINA, source: 'ecl_43' },
    },
  },
  // 17 U.S.C. § 512(g)(2)(C): back not less than 10 and not more than 14 business days after the counter-notice, unless
  // notice of an action comes first: until the tenth it may come, by the fourteenth the listing has to be back
  {
    name: 'US_DMCA',
    version: 1,
    clocks: {
      PROOF_OF_ACTION: { length: 10, unit: 'business_days', calendar: US_FEDERAL, source: 'dmca_512g' },
      PUT_BACK: { length: 14, unit: 'business_days', calendar: US_FEDERAL, source: 'dmca_512g' },
    },
  },
];

/** @throws Error for a profile or version there never was */
function profileOf(name: string, version: number): DeadlineProfile {
  const found = PROFILES.find((entry) => entry.name === name && entry.version === version);
  if (!found) throw new Error(`no deadline profile ${name} v${version}`);
  return found;
}

/** The version that cases begin with now. */
export function currentVersion(name: string): number {
  return Math.max(...PROFILES.filter((entry) => entry.name === name).map(({ version }) => version));
}

/** When a clock that starts at an instant ends. Pure. */
function endOf({ unit, calendar, length }: ClockRule, startsAt: Date): Date {
  return unit === 'business_days'
    ? endOfBusinessDay(calendar, startsAt, length)
    : endOfCalendarDay(calendar, startsAt, length);
}

/** The profile a case keeps. */
export interface OfProfile {
  profile: string;
  profileVersion: number;
}

/** The rule of a clock, by the profile a case keeps. @throws Error when the profile has no such clock */
export function ruleOf(kind: DeadlineKind, { profile, profileVersion }: OfProfile): ClockRule {
  const rule = profileOf(profile, profileVersion).clocks[kind];
  if (!rule) throw new Error(`no clock ${kind} in profile ${profile}`);
  return rule;
}

/** When a clock that starts at `startsAt` ends, by the profile a case keeps. */
export const dueAt = (kind: DeadlineKind, of: OfProfile, startsAt: Date): Date =>
  endOf(ruleOf(kind, of), startsAt);

/** The clocks that a case's profile has, in the order in which they end. */
export function clocksOf({ profile, profileVersion }: OfProfile): DeadlineKind[] {
  return Object.keys(profileOf(profile, profileVersion).clocks) as DeadlineKind[];
}
