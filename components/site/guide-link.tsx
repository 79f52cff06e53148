import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';
import type { Messages } from '@/lib/i18n/messages';

/** From a form to the guide about it. Opens beside the form: what is typed there must not be lost. */
export async function GuideLink({ slug }: { slug: keyof Messages['guides']['steps'] }) {
  const t = await getTranslations('guides');
  return (
    <p className="guide-link">
      <TextLink href={`/guides/${slug}`} target="_blank" rel="noopener">
        <Icon name="question" />
        {t('help', { title: t(`list.${slug}.title`) })}
        <span className="sr-only"> ({t('newWindow')})</span>
      </TextLink>
    </p>
  );
}
