import { getTranslations } from 'next-intl/server';
import { Timeline } from '@/components/case/timeline';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listActivity } from '@/lib/notices/recent';

const SHOWN = 8;

/** What happened last to the reader's notices, whoever did it. */
export async function RecentActivity({ actor }: { actor: SignedIn }) {
  const [activities, t, n, format] = await Promise.all([
    listActivity(actor, SHOWN),
    getTranslations('overview.activity'),
    getTranslations('notices'),
    readerFormat(),
  ]);
  return (
    <Card title={t('title')}>
      {activities.length === 0 ? (
        <p className="hint">{t('none')}</p>
      ) : (
        <Timeline
          label={t('title')}
          items={activities.map(({ id, noticeId, reference, key, at, by, values }) => ({
            key: id,
            title: n(`timeline.${key as 'started'}`, values),
            at,
            atText: format.shortMoment(at),
            who: n(`who.${by}`),
            detail: <TextLink href={`/notices/${noticeId}`}>{reference}</TextLink>,
            state: 'done',
          }))}
        />
      )}
    </Card>
  );
}
