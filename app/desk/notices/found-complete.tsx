import { getTranslations } from 'next-intl/server';
import type { NoticeCase } from '@/lib/notices/queue';
import { isLegalProfile } from '@/lib/notices/statutes';

/** Procedure LEGAL: what the reviewer found to be there when the notice was decided. */
export async function FoundComplete({ notice }: { notice: NoticeCase }) {
  const { profile, decisions } = notice;
  const checks = decisions.find(({ counterNoticeId }) => counterNoticeId === null)?.checks ?? [];
  if (!isLegalProfile(profile) || checks.length === 0) return null;
  const t = await getTranslations('legal');
  const items = checks.map((code) => t(`element.${profile}.${code}` as 'element.CN_ECL.right'));
  return <p className="small">{t('desk.checked', { items: items.join(' · ') })}</p>;
}
