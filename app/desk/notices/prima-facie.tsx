import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/forms/choices';
import type { NoticeCase } from '@/lib/notices/queue';
import { checkElements, type LegalProfile } from '@/lib/notices/statutes';

interface Props {
  notice: NoticeCase;
  profile: LegalProfile;
  documents: number;
}

/** Procedure LEGAL: everything the statute wants of a notice, to be ticked where it is there; sent with the decision. */
export async function PrimaFacie({ notice, profile, documents }: Props) {
  const [t, l] = await Promise.all([getTranslations('legal'), getTranslations('legal.desk')]);
  const elements = checkElements({
    profile,
    signatureName: notice.signatureName,
    description: notice.description,
    statements: notice.statements,
    rightTitle: notice.right?.title ?? '',
    partyName: notice.party.name,
    email: notice.account.email,
    listings: notice.listings.length,
    documents,
  });
  return (
    <section className="grid gap-3">
      <h3>{l('title')}</h3>
      <p className="hint">{l('lead')}</p>
      <CheckboxGroup
        name="checks"
        label={t(`elementsSource.${profile}`)}
        choices={elements.map(({ code, found }) => ({
          value: code,
          label: t(`element.${profile}.${code}` as 'element.CN_ECL.right'),
          hint: found ? l('found') : l('notFound'),
        }))}
      />
      <p className="hint">{t('information')}</p>
    </section>
  );
}
