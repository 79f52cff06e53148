import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { isInForce } from '@/lib/identities/in-force';
import { isNumberPlausible } from '@/lib/rights/offices';
import type { RightView } from '@/lib/rights/queries';
import { isSameName } from '@/lib/rights/same-name';

/** What a reviewer would ask about, said before it is sent; none of it keeps anybody from sending. */
export async function Doubts({ right: { kind, data, party } }: { right: RightView }) {
  const t = await getTranslations('rights.check');
  const { number, office, patentKind, ownerName } = data;
  const doubts = [
    number !== '' && !isNumberPlausible(office, kind, patentKind, number) && t('doubtNumber'),
    ownerName !== '' && !isSameName(ownerName, party.name) && t('doubtOwner', { party: party.name }),
  ].filter((text) => text !== false);
  const pending = !party.identity || !isInForce(party.identity);
  return (
    <>
      {doubts.length > 0 && (
        <NoticeBox tone="warn" title={t('doubtTitle')}>
          <ul className="grid gap-1">
            {doubts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </NoticeBox>
      )}
      {pending && <NoticeBox tone="info">{t('identityPending', { party: party.name })}</NoticeBox>}
    </>
  );
}
