import { createHash } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import { linesToFix, MOST_FIXES } from '@/lib/notices/fix-links';
import { maxLinksOf } from '@/lib/notices/source';
import { clock } from '@/lib/platform/clock';
import { editPath } from '../edit-path';
import { StepFrame } from '../step-frame';
import { LinksAnswer } from './links-answer';
import { LinksBox } from './links-box';
import { LinksMend } from './links-mend';
import { LinksTable } from './links-table';
import { TakeFocus } from './take-focus';
import type { StepProps } from './step-props';

/** The forms show another text after each answer: with another key they are made anew. */
const keyOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 12);

export async function LinksStep({ draft, back }: StepProps) {
  const [t, market] = await Promise.all([
    getTranslations('notices.edit.links'),
    getTranslations('marketplaces.name'),
  ]);
  const { marketplace, links, linksText } = draft;
  if (!marketplace) {
    const action = (
      <LinkButton variant="primary" href={editPath(draft, 'marketplace')}>
        {t('toMarketplace')}
      </LinkButton>
    );
    return (
      <StepFrame draft={draft} step="links" title={t('title')}>
        <NoticeBox tone="info" action={action}>
          {t('marketplaceFirst')}
        </NoticeBox>
      </StepFrame>
    );
  }
  const key = keyOf(linksText);
  const toFix = linesToFix(linksText, links);
  const answered = links.lines.length > 0;
  return (
    <StepFrame
      draft={draft}
      step="links"
      title={t('title')}
      lead={t('lead', { marketplace: market(marketplace), max: maxLinksOf(draft.source) })}
      width="prose"
    >
      <TakeFocus id="answer" label={t('answer')} mark={clock.now().getTime()} className="answer">
        {answered && <LinksAnswer draft={draft} marketplace={market(marketplace)} back={back} />}
      </TakeFocus>
      {toFix.length > 0 && <LinksMend key={`mend-${key}`} draft={draft} lines={toFix} back={back} />}
      {answered && (
        <LinksTable lines={links.lines} mended={toFix.slice(0, MOST_FIXES).map(({ line }) => line)} />
      )}
      <LinksBox key={`box-${key}`} draft={draft} back={back} answered={answered} />
    </StepFrame>
  );
}
