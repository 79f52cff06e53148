import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { isLegalProfile } from '@/lib/notices/statutes';

const STEPS = ['howChoose', 'howPapers', 'howSign', 'howThen'] as const;
const LAW_STEPS = ['what', 'who', 'then', 'weigh'] as const;

/** Answering in four sentences; under a statute, what it wants of a counter-notice and what happens then by when. */
export async function HowToAnswer({ profile }: { profile: string }) {
  const [t, l] = await Promise.all([getTranslations('respond.case'), getTranslations('legal')]);
  const legal = isLegalProfile(profile);
  const sentences = legal
    ? LAW_STEPS.map((step) => l(`seller.how.${profile}.${step}`))
    : STEPS.map((step) => t(step));
  return (
    <Card title={legal ? l('seller.howTitle') : t('howTitle')}>
      {legal && (
        <p className="mb-3">
          <b>{l(`name.${profile}`)}</b>
        </p>
      )}
      <ol className="grid list-decimal gap-2 ps-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {legal && (
        <p className="hint mt-3">
          {`${l(profile === 'CN_ECL' ? 'source.ecl_43' : 'source.dmca_512g')}. ${l('information')}`}
        </p>
      )}
    </Card>
  );
}
