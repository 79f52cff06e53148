import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { marketplaces, type MarketplaceCode } from '@/lib/marketplaces/marketplaces';

interface Props {
  marketplace: MarketplaceCode | null;
  rightKind: string | null;
}

/** The statutes that bear on a removal, as information with their source; those that cannot apply are left out. */
export async function Law({ marketplace, rightKind }: Props) {
  const t = await getTranslations('respond');
  const abroad = marketplace !== null && marketplaces[marketplace].territory === 'GLOBAL';
  const laws = [
    'cn' as const,
    ...(abroad ? (['eu'] as const) : []),
    ...(abroad && rightKind === 'COPYRIGHT' ? (['us'] as const) : []),
  ];
  return (
    <Card title={t('case.lawTitle')}>
      <div className="grid gap-4">
        {laws.map((law) => (
          <section key={law} className="grid gap-1">
            <h3>{t(`law.${law}.title`)}</h3>
            <p className="small">{t(`law.${law}.text`)}</p>
          </section>
        ))}
        <p className="hint">{t('case.lawNote')}</p>
      </div>
    </Card>
  );
}
