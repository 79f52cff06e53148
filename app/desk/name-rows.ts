import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/components/forms/form-state';

const ROW = /^(?:decision|text)-(\d+)$/;

/**
 * Makes the answer to a form of many listings readable: every sentence says which listing it is about, and listings
 * that were decided or vanished while the form was filled in are what they are, a conflict.
 */
export async function nameRows(state: FormState): Promise<FormState> {
  const [t, e] = await Promise.all([getTranslations('desk.decide'), getTranslations('errors')]);
  if ('items' in state.errors) return { ...state, errors: {}, message: e('conflict') };
  const errors = Object.entries(state.errors).map(([name, text]) => {
    const n = ROW.exec(name)?.[1];
    return [name, n === undefined ? text : t('row', { n, text })] as const;
  });
  return { ...state, errors: Object.fromEntries(errors) };
}
