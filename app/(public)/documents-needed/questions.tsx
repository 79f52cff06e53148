import { getTranslations } from 'next-intl/server';
import { PLACES, RIGHTS, WHO, type Answers } from './papers-needed';
import { Question } from './question';

/** Who you are, and what you hold; the answers go into the address, so that a list can be kept and passed on. */
export async function Questions({ answers }: { answers: Partial<Answers> }) {
  const t = await getTranslations('public.documents');
  const whos = WHO.map((value) => ({ value, label: t(`whos.${value}`), hint: t(`whos.${value}Hint`) }));
  const places = PLACES.map((value) => ({ value, label: t(`places.${value}`) }));
  const rights = RIGHTS.map((value) => ({
    value,
    label: t(`rights.${value}`),
    hint: value === 'patent' ? t('rights.patentHint') : undefined,
  }));
  return (
    <form method="get" action="/documents-needed#list" className="questions">
      <div className="question-pair">
        <Question name="who" legend={t('who')} choices={whos} chosen={answers.who} />
        <Question name="place" legend={t('place')} choices={places} chosen={answers.place} />
      </div>
      <Question name="right" legend={t('right')} choices={rights} chosen={answers.right} />
      <button type="submit" className="btn btn-primary">
        {t('show')}
      </button>
    </form>
  );
}
