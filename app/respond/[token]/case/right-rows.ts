import { getTranslations } from 'next-intl/server';
import type { SellerCase } from '@/lib/counter-notices/seller-case';
import { isOffice } from '@/lib/rights/offices';

/** What there is to say about the right a removal rests on, as rows of a list; what is empty is left out. */
export async function rightRows(right: SellerCase['notice']['right']) {
  if (!right) return [];
  const [t, r] = await Promise.all([getTranslations('respond.case'), getTranslations('rights')]);
  const kind = right.patentKind ? r(`patentKinds.${right.patentKind}.label`) : r(`kinds.${right.kind}.label`);
  const rows = [
    { key: 'right', term: t('right'), value: t('rightValue', { kind, title: right.title }) },
    { key: 'number', term: t('number'), value: right.number },
    {
      key: 'office',
      term: t('office'),
      value: isOffice(right.office) ? r(`offices.${right.office}`) : right.office,
    },
    { key: 'owner', term: t('owner'), value: right.ownerName },
    { key: 'classes', term: t('classes'), value: right.niceClasses.join(', ') },
    { key: 'goods', term: t('goods'), value: right.goods },
    { key: 'claims', term: t('claims'), value: right.claims },
    { key: 'author', term: t('author'), value: right.author },
  ];
  return rows.filter(({ value }) => value !== '');
}
