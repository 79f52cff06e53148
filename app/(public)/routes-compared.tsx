import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { TextLink } from '@/components/ui/text-link';
import { mailLink } from './mail-link';
import { MAILBOX } from './mailbox';

const ROUTES = ['platform', 'mail'] as const;
const ASPECTS = ['needs', 'happens', 'seller', 'outcome'] as const;
const GUIDES = { platform: '/guides/file-notice', mail: '/guides/write-to-mailbox' };

/** The two ways to complain, the same questions answered for each. */
export async function RoutesCompared() {
  const [t, c] = await Promise.all([getTranslations('public.landing.routes'), getTranslations('common.nav')]);
  return (
    <section aria-labelledby="routes">
      <h2 id="routes" className="section-title">
        {t('title')}
      </h2>
      <p className="section-lead">{t('lead')}</p>
      <div className="routes">
        {ROUTES.map((route, index) => (
          <Card key={route} as="article" className="route">
            <p className="eyebrow">{t('option', { number: index + 1 })}</p>
            <h3 className="route-title">{t(`${route}.title`)}</h3>
            <p className="lead">{t(`${route}.text`)}</p>
            <DescriptionList
              stacked
              rows={ASPECTS.map((aspect) => ({
                key: aspect,
                term: t(aspect),
                value: t.rich(`${route}.${aspect}`, mailLink),
              }))}
            />
            <div className="actions">
              {route === 'platform' ? (
                <LinkButton href="/register">{c('register')}</LinkButton>
              ) : (
                <a className="btn" href={`mailto:${MAILBOX}`}>
                  {t('mail.action', { address: MAILBOX })}
                </a>
              )}
              <TextLink href={GUIDES[route]}>{t(`${route}.guide`)}</TextLink>
            </div>
          </Card>
        ))}
      </div>
    </section>
  );
}
