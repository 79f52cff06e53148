import { getTranslations } from 'next-intl/server';
import type { KeyTexts } from '@/components/desk/desk-keys';

/** What a key does in one kind of case; it begins with the key. */
export type CaseKey =
  | 'a'
  | 'aDecide'
  | 'aForward'
  | 'aUphold'
  | 'r'
  | 'x'
  | 'xDecide'
  | 'xDismiss'
  | 'xReinstate'
  | 'aMail'
  | 'rMail'
  | 'xMail'
  | 's';

async function texts(
  rows: (t: (key: CaseKey | 'j' | 'k' | 'jRow' | 'kRow') => string) => KeyTexts['keys'],
): Promise<KeyTexts> {
  const t = await getTranslations('desk.keys');
  return {
    open: t('open'),
    title: t('title'),
    keys: [...rows(t), { key: '?', text: t('help') }],
    toggle: t('toggle'),
    close: t('close'),
    leave: t('leave'),
  };
}

/** The keys of a queue. */
export const queueKeyTexts = () =>
  texts((t) => [
    { key: 'j', text: t('jRow') },
    { key: 'k', text: t('kRow') },
  ]);

/** The keys of a case: moving on, and those its form has. */
export async function caseKeyTexts(own: readonly CaseKey[]): Promise<KeyTexts> {
  const t = await getTranslations('desk.keys');
  const made = await texts((of) => [
    { key: 'j', text: of('j') },
    { key: 'k', text: of('k') },
    ...own.map((name) => ({ key: name.charAt(0), text: of(name) })),
  ]);
  return { ...made, keys: [...made.keys, { key: t('ctrlEnter'), text: t('send') }] };
}
