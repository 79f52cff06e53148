import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { getRight } from '@/lib/rights/queries';
import { isRightWithdrawable, isRightWithUs } from '@/lib/rights/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { AnswerList } from '../../identity/answer-list';
import { MatterDocuments } from '../../identity/matter-documents';
import { rightAnswers } from '../right-answers';
import { NextThing } from './next-thing';
import { RightHistory } from './right-history';
import { Withdraw } from './withdraw';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ submitted?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rights.list');
  return { title: t('title') };
}

export default async function RightPage({ params, searchParams }: Props) {
  const [{ id }, { submitted }, actor] = await Promise.all([params, searchParams, requireMember()]);
  const right = await orNotFound(getRight(actor, id));
  const [t, c, answers] = await Promise.all([
    getTranslations('rights'),
    getTranslations('common.nav'),
    rightAnswers(right),
  ]);
  const { title, kind, party, reference, status, documents } = right;
  const partyLink = party.identity ? (
    <TextLink href={`/identity/${party.identity.id}`}>{party.name}</TextLink>
  ) : (
    party.name
  );
  return (
    <Main>
      <PageHeader
        title={title || t('list.untitled')}
        breadcrumb={[{ href: '/rights', label: t('list.title') }]}
        breadcrumbLabel={c('breadcrumb')}
        eyebrow={reference}
        lead={
          <>
            {t(`kinds.${kind}.label`)} · {partyLink}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid gap-6">
          {submitted !== undefined && isRightWithUs(status) && (
            <NoticeBox tone="ok" role="status" title={t('view.submittedTitle')}>
              {t('view.submittedText', { email: actor.email })}
            </NoticeBox>
          )}
          <NextThing right={right} />
          <Card title={t('view.answers')}>
            <AnswerList answers={answers} />
          </Card>
          <Card title={t('view.documents')}>
            <MatterDocuments documents={documents} empty={t('view.noDocuments')} />
          </Card>
          {isRightWithdrawable(status) && <Withdraw right={right} />}
        </div>
        <aside>
          <Card title={t('view.history')}>
            <RightHistory right={right} />
          </Card>
        </aside>
      </div>
    </Main>
  );
}
