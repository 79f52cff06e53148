import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentAccount, homeOf } from '@/lib/web/current-actor';
import { ReportList } from './report-list';
import { StartPage } from './start-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report.start');
  return { title: t('title'), robots: { index: true, follow: true } };
}

/** For a visitor the beginning of the form; for a guest, whose address is proven, the reports begun so far. */
export default async function ReportPage({ searchParams }: { searchParams: Promise<{ away?: string }> }) {
  const [account, { away }] = await Promise.all([currentAccount(), searchParams]);
  if (account?.guest) return <ReportList actor={account} />;
  if (account) redirect(account.role === 'MEMBER' ? '/notices/new' : homeOf(account));
  return <StartPage away={away !== undefined} />;
}
