import { getTranslations } from 'next-intl/server';
import { LetterStatus } from '@/app/(portal)/authorizations/letter-status';
import { IdentityStatus } from '@/app/(portal)/identity/identity-status';
import { RightStatus } from '@/app/(portal)/rights/right-status';
import { NoticeBox } from '@/components/ui/notice-box';
import { isLetterActive } from '@/lib/authorizations/transitions';
import { isInForce } from '@/lib/identities/in-force';
import type { NoticeCase } from '@/lib/notices/queue';
import { isByForm } from '@/lib/notices/source';
import { deskPath } from '../queue-name';

/** Of a notice by the form without an account: the papers that came with it, how they stand, and the way to each. */
export async function FormPapers({ notice }: { notice: NoticeCase }) {
  const { source, right, party, authorization: letter } = notice;
  const { identity } = party;
  if (!isByForm(source) || !identity || !right) return null;
  const t = await getTranslations('report.desk');
  const verified =
    isInForce(identity) && isInForce(right) && (letter === null || isLetterActive(letter.status));
  return (
    <NoticeBox tone={verified ? 'ok' : 'warn'} title={t('title')}>
      <p>{t(verified ? 'verified' : 'open')}</p>
      <ul className="mt-2 grid gap-1">
        <li className="flex flex-wrap items-center gap-2">
          <a className="link" href={deskPath('identities', identity.id, {})}>
            {t('identity', { reference: identity.reference })}
          </a>
          <IdentityStatus identity={identity} />
        </li>
        <li className="flex flex-wrap items-center gap-2">
          <a className="link" href={deskPath('rights', right.id, {})}>
            {t('right', { reference: right.reference })}
          </a>
          <RightStatus status={right.status} />
        </li>
        {letter && (
          <li className="flex flex-wrap items-center gap-2">
            <a className="link" href={deskPath('authorizations', letter.id, {})}>
              {t('letter', { reference: letter.reference })}
            </a>
            <LetterStatus status={letter.status} />
          </li>
        )}
      </ul>
    </NoticeBox>
  );
}
