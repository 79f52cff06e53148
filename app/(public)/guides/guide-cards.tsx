import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { GUIDES, type GuideSlug } from './guide-list';

/** The guides, each with what it is for. */
export async function GuideCards({ except }: { except?: GuideSlug }) {
  const t = await getTranslations('guides.list');
  return (
    <ul className="guide-cards">
      {GUIDES.filter(({ slug }) => slug !== except).map(({ slug }) => (
        <li key={slug}>
          <TextLink href={`/guides/${slug}`}>{t(`${slug}.title`)}</TextLink>
          <p className="hint">{t(`${slug}.lead`)}</p>
        </li>
      ))}
    </ul>
  );
}
