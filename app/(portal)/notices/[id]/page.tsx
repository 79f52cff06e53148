import type { Metadata } from 'next';
import { cache } from 'react';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { getNotice } from '@/lib/notices/queries';
import { isNoticeDraft, isNoticeEditable } from '@/lib/notices/transitions';
import { requireFiler } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';
import { noticeTitle } from '../notice-title';
import { DraftOverview } from './draft-overview';
import { NoticeCase } from './notice-case';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ status?: string; after?: string; filed?: string; done?: string }>;
}

/** Asked for by the title and by the page. */
const load = cache(async (id: string) => {
  const actor = await requireFiler();
  return { actor, notice: await orNotFound(getNotice(actor, id)) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { notice } = await load(await idParam(params));
  const [title, t] = await Promise.all([noticeTitle(), getTranslations('notices.list')]);
  return { title: `${notice.reference} · ${notice.marketplace ? title(notice) : t('title')}` };
}

export default async function NoticePage({ params, searchParams }: Props) {
  const [{ actor, notice }, query] = await Promise.all([load(await idParam(params)), searchParams]);
  // a guest corrects it on the pages of the form
  if (actor.guest && isNoticeEditable(notice.status)) redirect('/report');
  if (isNoticeDraft(notice.status)) return <DraftOverview actor={actor} id={notice.id} />;
  return <NoticeCase actor={actor} notice={notice} query={query} />;
}
