import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';

/** Says that an agent's letters do not carry what is being filed, with the way to them. */
export async function LetterNote({
  identityId,
  children,
}: {
  identityId: string | undefined;
  children: ReactNode;
}) {
  const t = await getTranslations('letters.banner');
  return (
    <NoticeBox
      tone="warn"
      title={t('title')}
      action={identityId && <LinkButton href={`/identity/${identityId}#letters`}>{t('action')}</LinkButton>}
    >
      {children}
    </NoticeBox>
  );
}
