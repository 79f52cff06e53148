import type { Locale } from '@/lib/i18n/locale';
import cues from './cues.json';

/** Pixels of the film and of the picture that stands for it; both are made by `npm run video`. */
export const VIDEO_SIZE = { width: 1280, height: 720 } as const;

/** The film, or the picture shown before it plays, in the language of its pages. */
export const videoFile = (locale: Locale, kind: 'webm' | 'webp'): string =>
  `/video/first-notice.${locale}.${kind}`;

/** Captions in a language; the films of all languages keep the same time. */
export const captionsFile = (locale: Locale): string => `/video/first-notice.${locale}.vtt`;

export type Scene = keyof typeof cues;

/** The scenes in their order, each with the second it begins. */
export const SCENES = Object.entries(cues).map(([scene, [from = 0]]) => ({ scene: scene as Scene, from }));
