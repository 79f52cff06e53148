import fs from 'node:fs';
import { makeParty } from '@/tests/factories/accounts';
import { makeIdentity, makeRight } from '@/tests/factories/rights';
import { makeNotice } from '@/tests/factories/notices';
import { DEMO_PASSWORD } from '@/prisma/demo-accounts';
import { hashPassword } from '@/lib/accounts/password';
import { db } from '@/lib/platform/db';
import { addDocument } from '@/lib/documents/add-document';
import { submitIdentity } from '@/lib/identities/submit-identity';
import { submitRight } from '@/lib/rights/submit-right';
import { submitNotice } from '@/lib/notices/submit-notice';
import { openNotice } from '@/lib/notices/open-notice';
import { decideNotice } from '@/lib/notices/decide-notice';
import { startCounterNotice } from '@/lib/counter-notices/start-counter-notice';
import { saveDefence, saveContact, saveSignature } from '@/lib/counter-notices/save-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';

const passwordHash = await hashPassword(DEMO_PASSWORD);
const member = (email: string, name: string, locale: string) =>
  db.account.upsert({ where: { email }, create: { role: 'MEMBER', name, email, locale, passwordHash, createdAt: new Date() }, update: {} });
const dora = await member('dora@desk.example', 'Dora Klein', 'en');
const lina = await member('lina@desk.example', '李娜', 'zh-CN');
const actorOf = (a: { id: string }) => ({ kind: 'account', accountId: a.id, role: 'MEMBER' }) as const;
async function* bytes(file: string) { yield new Uint8Array(fs.readFileSync('/tmp/desk/specimens/' + file)); }
async function add(actor: any, subject: any, chainId: string, file: string, name = file) {
  const doc = await addDocument(actor, { subject, chainId, maxFiles: 20 }, { name, bytes: bytes(file) });
  for (let i = 0; i < 60; i++) { const d = await db.document.findUniqueOrThrow({ where: { id: doc.id } }); if (d.status !== 'QUARANTINED') return d; await new Promise((r) => setTimeout(r, 500)); }
}
const [what, arg = '1'] = process.argv.slice(2);
const n = Number(arg);
const stamp = Date.now() % 100000;
if (what === 'identity') for (let i = 0; i < n; i++) {
  const zh = i % 2 === 1; const who = zh ? lina : dora;
  const party = await makeParty(who.id, zh ? { kind: 'INDIVIDUAL', name: '李娜', country: 'CN' } : { name: `Dora Werkzeuge ${stamp}${i} GmbH` });
  const row = await makeIdentity(party, zh ? { status: 'DRAFT', documentType: 'PASSPORT', documentNumber: 'P00482913', expiresOn: new Date('2031-05-04'), address: '杭州市西湖区文三路 1 号' } : { status: 'DRAFT', documentNumber: `HRB 118 ${400 + i}`, address: 'Werkstraße 12, 20095 Hamburg' });
  await add(actorOf(who), { identityId: row.id }, row.id, zh ? 'passport.png' : 'registration.pdf');
  if (!zh) await add(actorOf(who), { identityId: row.id }, row.id, 'trademark.pdf', 'second paper with a rather long name.pdf');
  await submitIdentity(actorOf(who), { id: row.id, version: 1 });
  console.log('/desk/identities/' + row.id);
}
async function owner(zh: boolean) {
  const who = zh ? lina : dora;
  const name = zh ? '杭州蓝鳍工具有限公司' : 'Dora Werkzeuge GmbH';
  const found = await db.party.findFirst({ where: { name, members: { some: { accountId: who.id } } } });
  const party = found ?? (await makeParty(who.id, { name }));
  if (!found) await makeIdentity(party);
  const right = await db.ipRight.findFirst({ where: { partyId: party.id, status: 'VERIFIED' } }) ?? await makeRight(party, { title: zh ? '蓝鳍' : 'BLUEFIN' });
  if (!(await db.document.findFirst({ where: { rightId: right.id } }))) await add(actorOf(who), { rightId: right.id }, right.id, 'trademark.pdf');
  return { account: who, party, right, actor: actorOf(who) };
}
if (what === 'right') for (let i = 0; i < n; i++) {
  const o = await owner(i % 2 === 1);
  const row = await makeRight(o.party, { status: 'DRAFT', title: 'BLUEFIN ' + stamp + i, number: i === 0 ? '8412733' : '12' });
  await add(o.actor, { rightId: row.id }, row.id, 'trademark.pdf');
  await submitRight(o.actor, { id: row.id, version: 1 });
  console.log('/desk/rights/' + row.id);
}
const url = (id: number) => `https://item.taobao.com/item.htm?id=${id}`;
async function notice(count: number, zh = false, from = 1) {
  const o = await owner(zh);
  const draft = await makeNotice(o, { status: 'DRAFT', reasonCode: 'counterfeit', description: 'The drill copies our mark and our housing in every detail.\nSee the comparison.', statements: ['good_faith', 'accuracy', 'authority', 'share_with_seller'], signatureName: o.account.name, locale: o.account.locale, linksText: Array.from({ length: count }, (_, i) => url(900_000_000_000 + from + i)).join('\n') });
  await db.notice.update({ where: { id: draft.id }, data: { reasonFields: { grounds: 'pictures', differences: 'Our housing is orange, theirs is red.' } } });
  await add(o.actor, { noticeId: draft.id }, draft.id, 'evidence.pdf');
  await submitNotice(o.actor, { id: draft.id, version: 1 });
  return { ...o, notice: draft };
}
if (what === 'notice') { const { notice: row } = await notice(n, process.argv[4] === 'zh'); console.log('/desk/notices/' + row.id); }
if (what === 'counter') {
  const o = await notice(n, process.argv[4] === 'zh');
  const lin = await db.account.findUniqueOrThrow({ where: { email: 'mara@ipp.example' } });
  const reviewer = { kind: 'account', accountId: lin.id, role: 'REVIEWER' } as const;
  await new Promise((r) => setTimeout(r, 3000));
  await openNotice(reviewer, { id: o.notice.id });
  const listings = await db.reportedListing.findMany({ where: { noticeId: o.notice.id, status: 'REPORTED' } });
  await decideNotice(reviewer, { id: o.notice.id, version: 1, summary: '', items: listings.map((l) => ({ reportedListingId: l.id, outcome: 'REMOVE', code: 'as_claimed', text: 'Shown by the comparison.' })) });
  let access; for (let i = 0; i < 60 && !access; i++) { await new Promise((r) => setTimeout(r, 1000)); access = await db.sellerAccess.findFirst({ where: { noticeId: o.notice.id } }); }
  if (!access) throw new Error('no access');
  const seller = { kind: 'seller', sellerAccessId: access.id, noticeId: o.notice.id } as const;
  const id = await startCounterNotice(seller);
  await saveDefence(seller, { id, defenceCode: 'genuine_goods', explanation: 'We bought two hundred of these drills from your authorised distributor in Shenzhen; the invoice is attached.' });
  await saveContact(seller, { id, contactName: 'Happy Tools Shop, Wang Lei', address: '88 Huaqiang North Road, Shenzhen', telephone: '+86 755 8888 1234' });
  await saveSignature(seller, { id, statements: ['good_faith', 'accuracy', 'share_with_complainant'], signatureName: 'Wang Lei' });
  await add(seller, { counterNoticeId: id }, o.notice.id, 'invoice.pdf');
  await submitCounterNotice(seller, { id, version: 1 });
  console.log('/desk/counter-notices/' + id);
}
process.exit(0);
