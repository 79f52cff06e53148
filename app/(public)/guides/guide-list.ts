import type { Locale } from '@/lib/i18n/locale';
import { MESSAGES, type Messages } from '@/lib/i18n/messages';

export type GuideSlug = keyof Messages['guides']['steps'];

interface Guide {
  slug: GuideSlug;
  /** where the task begins; absent where it begins with a mail to the mailbox */
  start?: string;
}

/** The guides in the order of the work; the last two are for others than account holders. */
export const GUIDES: readonly Guide[] = [
  { slug: 'register', start: '/register' },
  { slug: 'prove-identity', start: '/identity' },
  { slug: 'register-right', start: '/rights/new' },
  { slug: 'file-notice', start: '/notices/new' },
  { slug: 'answer-counter-notice', start: '/counter-notices' },
  { slug: 'file-counter-notice', start: '/how-it-works#sellers' },
  { slug: 'write-to-mailbox' },
];

/** The guide an address names. */
export const findGuide = (slug: string): Guide | undefined => GUIDES.find((guide) => guide.slug === slug);

export interface GuideStep {
  title: string;
  text: string;
  /** what its picture shows; a step without one has no picture */
  alt?: string;
}

/** What a guide says, step by step: texts without placeholders, as many as the guide has. */
export const stepsOf = (slug: GuideSlug, locale: Locale): readonly GuideStep[] =>
  Object.values<GuideStep>(MESSAGES[locale].guides.steps[slug]);

/** Pixels of every picture; all are made by `npm run guides`. */
export const PICTURE_SIZE = { width: 1200, height: 900 } as const;

/** The picture of a step, numbered from 1. */
export const pictureFile = (slug: GuideSlug, number: number, locale: Locale): string =>
  `/guides/${slug}/${number}.${locale}.webp`;
