import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';

/** The way round an account: the form that needs none, and the status of what was sent by it. */
export async function WithoutAccount() {
  const t = await getTranslations('report.without');
  const link = (href: string) => ({
    link: (text: React.ReactNode) => <TextLink href={href}>{text}</TextLink>,
  });
  return (
    <>
      <p>{t.rich('form', link('/report'))}</p>
      <p>{t.rich('status', link('/status'))}</p>
    </>
  );
}
