import { getTranslations } from 'next-intl/server';
import { Time } from '@/components/ui/time';
import { readerFormat } from '@/lib/i18n/reader-format';

interface Clock {
  kind: 'COMPLAINANT_ANSWER' | 'PROOF_OF_ACTION' | 'PUT_BACK';
  dueAt: Date;
  state: 'running' | 'met' | 'expired' | 'cancelled';
  length: number;
  unit: 'business_days' | 'calendar_days';
  calendar: 'china' | 'us_federal';
  source: 'platform' | 'ecl_43' | 'dmca_512g';
}

/** The clocks of a statute: each with its date in the reader's zone, how it stands, its rule and the rule's source. */
export async function ClockList({ clocks }: { clocks: readonly Clock[] }) {
  const [t, format] = await Promise.all([getTranslations('legal'), readerFormat()]);
  return (
    <div className="grid gap-3">
      <dl className="facts facts-stacked">
        {clocks.map(({ kind, dueAt, state, length, unit, calendar, source }) => (
          <div key={kind}>
            <dt>{t(`clock.${kind}`)}</dt>
            <dd className="grid gap-1">
              <span>
                <Time at={dueAt} text={format.moment(dueAt)} />
                {` · ${t(`ending.${state}`)}`}
              </span>
              <span className="small">
                {t(`rule.${unit}`, { count: length, calendar: t(`calendar.${calendar}`) })}
              </span>
              <span className="small">{t(`source.${source}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">{t('information')}</p>
    </div>
  );
}
