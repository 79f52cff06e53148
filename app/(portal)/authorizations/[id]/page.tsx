import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { getLetter } from '@/lib/authorizations/queries';
import { canGiveUp, isLetterWithUs } from '@/lib/authorizations/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { AnswerList } from '../../identity/answer-list';
import { MatterDocuments } from '../../identity/matter-documents';
import { letterAnswers } from '../letter-answers';
import { GiveUp } from './give-up';
import { LetterHistory } from './letter-history';
import { NextThing } from './next-thing';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ submitted?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('letters');
  return { title: t('title') };
}

export default async function LetterPage({ params, searchParams }: Props) {
  const [{ id }, { submitted }, actor] = await Promise.all([params, searchParams, requireMember()]);
  const letter = await orNotFound(getLetter(actor, id));
  const [t, c, list, answers] = await Promise.all([
    getTranslations('letters.view'),
    getTranslations('common.nav'),
    getTranslations('identity.list'),
    letterAnswers(letter),
  ]);
  const { party, reference, status, documents } = letter;
  const holder = party.identity ? `/identity/${party.identity.id}` : '/identity';
  return (
    <Main>
      <PageHeader
        title={party.name || list('unnamed')}
        breadcrumb={[
          { href: '/identity', label: list('title') },
          { href: holder, label: party.name || list('unnamed') },
        ]}
        breadcrumbLabel={c('breadcrumb')}
        eyebrow={t('eyebrow', { reference })}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid gap-6">
          {submitted !== undefined && isLetterWithUs(status) && (
            <NoticeBox tone="ok" role="status" title={t('submittedTitle')}>
              {t('submittedText', { email: actor.email })}
            </NoticeBox>
          )}
          <NextThing letter={letter} />
          <Card title={t('answers')}>
            <AnswerList answers={answers} />
          </Card>
          <Card title={t('documents')}>
            <MatterDocuments documents={documents} empty={t('noDocuments')} />
          </Card>
          {canGiveUp(status) && <GiveUp letter={letter} />}
        </div>
        <aside>
          <Card title={t('history')}>
            <LetterHistory letter={letter} />
          </Card>
        </aside>
      </div>
    </Main>
  );
}
