import { getTranslations } from 'next-intl/server';
import { OtherLanguages } from '@/components/site/other-languages';
import { BrandMark } from '@/components/ui/brand-mark';

/** Above the pages behind an emailed link: whoever follows one comes for one thing, and leaves. */
export async function LightHeader({ area }: { area?: string }) {
  const t = await getTranslations('common');
  return (
    <header className="site-header">
      <a href="/" className="brand">
        <BrandMark />
        {t('brand')}
      </a>
      {area !== undefined && <p className="eyebrow max-sm:hidden">{area}</p>}
      <div className="site-right">
        <OtherLanguages />
      </div>
    </header>
  );
}
