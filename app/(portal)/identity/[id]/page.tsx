import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { listPartyRoles } from '@/lib/authorizations/acting';
import { getIdentity } from '@/lib/identities/queries';
import { isIdentityWithUs } from '@/lib/identities/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { LettersCard } from '../../authorizations/letters-card';
import { AnswerList } from '../answer-list';
import { identityAnswers } from '../identity-answers';
import { Looks } from '../looks';
import { MatterDocuments } from '../matter-documents';
import { IdentityHistory } from './identity-history';
import { NextThing } from './next-thing';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ submitted?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.list');
  return { title: t('title') };
}

export default async function IdentityCasePage({ params, searchParams }: Props) {
  const [{ id }, { submitted }, actor] = await Promise.all([params, searchParams, requireMember()]);
  const identity = await orNotFound(getIdentity(actor, id));
  const [t, c, answers] = await Promise.all([
    getTranslations('identity'),
    getTranslations('common.nav'),
    identityAnswers(identity),
  ]);
  const { party, reference, status, documents, history } = identity;
  const represents = (await listPartyRoles(actor, [party.id])).get(party.id) === 'AGENT';
  return (
    <Main>
      <PageHeader
        title={party.name || t('list.unnamed')}
        breadcrumb={[{ href: '/identity', label: t('list.title') }]}
        breadcrumbLabel={c('breadcrumb')}
        eyebrow={reference}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid gap-6">
          {submitted !== undefined && isIdentityWithUs(status) && (
            <NoticeBox tone="ok" role="status" title={t('view.submittedTitle')}>
              {t('view.submittedText', { email: actor.email })}
            </NoticeBox>
          )}
          <NextThing identity={identity} />
          {represents && <LettersCard actor={actor} party={party} />}
          <Card title={t('view.answers')}>
            <AnswerList answers={[...answers.details, ...answers.document]} />
          </Card>
          <Card title={t('view.documents')}>
            <MatterDocuments documents={documents} empty={t('view.noDocuments')} />
          </Card>
        </div>
        <aside className="grid gap-6">
          <Card title={t('view.history')}>
            <IdentityHistory identity={identity} />
          </Card>
          <Card title={t('view.looks')}>
            <Looks entries={history} />
          </Card>
        </aside>
      </div>
    </Main>
  );
}
