import { getTranslations } from 'next-intl/server';
import { Timeline } from '@/components/case/timeline';
import { Chip } from '@/components/ui/chip';
import { readerFormat } from '@/lib/i18n/reader-format';

const FILED = new Date('2026-03-12T09:04:00Z');
const DECIDED = new Date('2026-03-18T08:20:00Z');
const TOLD = new Date('2026-03-18T08:23:00Z');
const COUNTERED = new Date('2026-03-24T10:12:00Z');

/** What a complainant sees of a notice, with invented dates. */
export async function ExampleNotice() {
  const [t, format] = await Promise.all([getTranslations('public.landing.example'), readerFormat()]);
  const past = (at: Date) => ({ at, atText: format.shortMoment(at), state: 'done' as const });
  return (
    <figure className="card example">
      <figcaption>
        <p className="eyebrow">{t('eyebrow')}</p>
        <div className="card-head">
          <h2>{t('title')}</h2>
          <Chip tone="ok">{t('chip')}</Chip>
        </div>
      </figcaption>
      <Timeline
        items={[
          { key: 'filed', title: t('filed'), ...past(FILED) },
          { key: 'decided', title: t('decided'), who: t('decidedWho'), ...past(DECIDED) },
          { key: 'told', title: t('told'), ...past(TOLD) },
          { key: 'countered', title: t('countered'), ...past(COUNTERED) },
          { key: 'answer', title: t('answer'), atText: t('answerBy'), state: 'now' },
          { key: 'outcome', title: t('outcome'), state: 'todo' },
        ]}
      />
    </figure>
  );
}
