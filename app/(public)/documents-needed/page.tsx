import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { Cell, Table } from '@/components/ui/table';
import { MAX_FILE_MEGABYTES } from '@/lib/documents/schema';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.documents');
  return { title: t('title'), description: t('lead') };
}

const WHO = ['individual', 'entity'] as const;
const KINDS = ['trademark', 'patent', 'copyright'] as const;

export default async function DocumentsNeededPage() {
  const [t, c] = await Promise.all([getTranslations('public.documents'), getTranslations('common.nav')]);
  return (
    <Main width="prose" className="guide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <section>
        <h2>{t('identity.title')}</h2>
        <Card flush as="div">
          <Table
            caption={t('identity.title')}
            head={[{ label: t('identity.who') }, { label: t('identity.document') }]}
          >
            {WHO.map((who) => (
              <tr key={who}>
                <Cell lead className="font-semibold">
                  {t(`identity.${who}`)}
                </Cell>
                <Cell label={t('identity.document')}>{t(`identity.${who}Docs`)}</Cell>
              </tr>
            ))}
          </Table>
        </Card>
        <p>{t('identity.note')}</p>
      </section>
      <section>
        <h2>{t('right.title')}</h2>
        <Card flush as="div">
          <Table
            caption={t('right.title')}
            head={[{ label: t('right.kind') }, { label: t('right.document') }, { label: t('right.details') }]}
          >
            {KINDS.map((kind) => (
              <tr key={kind}>
                <Cell lead className="font-semibold">
                  {t(`right.${kind}`)}
                </Cell>
                <Cell label={t('right.document')}>{t(`right.${kind}Doc`)}</Cell>
                <Cell label={t('right.details')}>{t(`right.${kind}Details`)}</Cell>
              </tr>
            ))}
          </Table>
        </Card>
        <p>{t('right.name')}</p>
      </section>
      <section>
        <h2>{t('agent.title')}</h2>
        <p>{t('agent.text')}</p>
        <ul className="bulleted">
          <li>{t('agent.identity')}</li>
          <li>{t('agent.letter')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('files.title')}</h2>
        <p>{t('files.text', { megabytes: MAX_FILE_MEGABYTES })}</p>
      </section>
      <section className="guide-next">
        <p>{t('next')}</p>
        <LinkButton variant="primary" href="/register">
          {c('register')}
        </LinkButton>
      </section>
    </Main>
  );
}
