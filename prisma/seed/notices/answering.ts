import { codeOf } from '../../../lib/accounts/challenge';
import { COUNTER_STATEMENTS } from '../../../lib/counter-notices/reasons';
import { saveContact, saveDefence, saveSignature } from '../../../lib/counter-notices/save-counter-notice';
import { confirmSeller, sendSellerCode } from '../../../lib/counter-notices/seller-access';
import { startCounterNotice } from '../../../lib/counter-notices/start-counter-notice';
import { submitCounterNotice } from '../../../lib/counter-notices/submit-counter-notice';
import { counterNoticeUploadTarget } from '../../../lib/counter-notices/upload-target';
import { sellerToken } from '../../../lib/notices/seller-token';
import type { SellerActor } from '../../../lib/platform/actor';
import { db } from '../../../lib/platform/db';
import { after } from '../calendar';
import { attach } from '../documents';
import { invoice, licence } from '../specimens/letters';
import type { Thread } from '../story';
import { type AnswerKey, ANSWERS } from './answers';
import type { Notice } from './filing';

/** A counter-notice that is being written, or has been filed. */
export interface CounterNotice {
  id: string;
  seller: SellerActor;
  notice: Notice;
}

const CONTACTS = {
  en: {
    name: 'Daniel Okoro',
    address: '14 Quay Street\nGalway H91 XK2P\nIreland',
    telephone: '+353 91 555 014',
  },
  zh: { name: '刘建国', address: '浙江省义乌市北苑街道春华路 318 号', telephone: '0579-8555 0132' },
} as const;

/** The door of the seller of the notice's first listing. */
const doorTo = (noticeId: string) =>
  db.sellerAccess.findFirstOrThrow({
    where: { noticeId, listings: { some: { position: 1 } } },
    include: { seller: true },
  });

/** The seller opens the link, proves the address and begins an answer. */
export async function* begun(notice: Notice, at: Date, answer: AnswerKey): Thread<CounterNotice> {
  yield at;
  const door = await doorTo(notice.id);
  const token = sellerToken(door.id);
  const challengeId = await sendSellerCode(token);
  yield after(at, 2);
  const challenge = await db.emailChallenge.findUniqueOrThrow({ where: { id: challengeId } });
  await confirmSeller(token, { challengeId, code: codeOf(challenge) });
  const seller: SellerActor = { kind: 'seller', sellerAccessId: door.id, noticeId: notice.id };
  yield after(at, 9);
  const id = await startCounterNotice(seller);
  const { defence, words } = ANSWERS[answer];
  const explanation = door.locale === 'zh-CN' ? words.zh : words.en;
  await saveDefence(seller, { id, defenceCode: defence, explanation });
  return { id, seller, notice };
}

async function addPaper({ id, seller, notice }: CounterNotice, answer: AnswerKey): Promise<void> {
  const { paper } = ANSWERS[answer];
  const [first] = notice.listings;
  if (paper === 'none' || !first) return;
  const chinese = first.seller.locale === 'zh-CN';
  const target = await counterNoticeUploadTarget(seller, id);
  const [name, bytes] =
    paper === 'invoice'
      ? [chinese ? '采购发票.jpg' : 'invoice.jpg', invoice(first.seller.name, first.title, chinese)]
      : [chinese ? '授权书.jpg' : 'authorization.jpg', licence(first.seller.name, first.brand, chinese)];
  await attach(seller, target, name, await bytes);
}

/** They add papers, say who they are, sign and send it. */
export async function* filed(notice: Notice, at: Date, answer: AnswerKey): Thread<CounterNotice> {
  const counterNotice = yield* begun(notice, at, answer);
  const { id, seller } = counterNotice;
  yield after(at, 15);
  await addPaper(counterNotice, answer);
  yield after(at, 18);
  const { name, address, telephone } = CONTACTS[notice.listings[0]?.seller.locale === 'zh-CN' ? 'zh' : 'en'];
  await saveContact(seller, { id, contactName: name, address, telephone });
  await saveSignature(seller, { id, statements: [...COUNTER_STATEMENTS], signatureName: name });
  yield after(at, 20);
  await submitCounterNotice(seller, { id, version: 1 });
  return counterNotice;
}
