import type { Locale } from '../../lib/i18n/locale';
import { MESSAGES } from '../../lib/i18n/messages';
import { cues, type Scene } from './scenes';

/** 75.5 → 00:01:15.500 */
function timestamp(seconds: number): string {
  const at = new Date(seconds * 1000).toISOString();
  return at.slice(11, 23);
}

/** The captions of a language as WebVTT, from the texts the transcript is made of. */
export function captions(locale: Locale): string {
  const { scenes } = MESSAGES[locale].tutorials;
  const blocks = Object.entries(cues()).map(
    ([scene, [from, to]]) => `${timestamp(from)} --> ${timestamp(to)}\n${scenes[scene as Scene]}`,
  );
  return ['WEBVTT', ...blocks].join('\n\n') + '\n';
}
