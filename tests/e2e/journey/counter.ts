import { linkIn, waitForCode, waitForMail } from '../support/inbox';
import { pdf } from '../support/specimens';
import type { Visitor } from '../support/visitor';

/** Opens the link of the mail a seller got about a notice, and proves to own the mailbox. Gives the case's path. */
export async function openCase(seller: Visitor, email: string, reference: string): Promise<string> {
  const t = seller.words('respond');
  const mail = await waitForMail(email, ({ text }) => text.includes(reference) && text.includes('/respond/'));
  const door = linkIn(mail);
  await seller.open(door);
  await seller.press(t('door.send'));
  await seller.comesTo(/^\/respond\/[^/]+\/code$/);
  await seller.fill('code', await waitForCode(email));
  await seller.press(t('code.submit'));
  await seller.comesTo(/^\/respond\/[^/]+\/case$/);
  return seller.path;
}

/** Files a counter-notice for all listings of the case; ends on its confirmation. Gives the counter-notice's id. */
export async function fileCounterNotice(seller: Visitor): Promise<string> {
  const [t, c] = [seller.words('respond'), seller.words('common')];
  const next = async (page: string) => {
    await seller.press(c('action.saveAndContinue'));
    await seller.comesTo(new RegExp(`/answer/${page}$`));
  };
  await seller.press(t('next.answer'));
  await seller.comesTo(/\/answer\/listings$/);
  await next('defence');
  await seller.fillAll({
    defenceCode: 'genuine_goods',
    explanation: 'We buy these tools from the maker’s own distributor; the invoice names every batch.',
  });
  await next('documents');
  await seller.upload(await pdf('invoice.pdf', 'Invoice of the distributor'));
  await seller.follow(c('action.continue'));
  await seller.comesTo(/\/answer\/contact$/);
  await seller.fillAll({
    contactName: 'Wang Lei',
    address: '1 Tool Street, Yongkang',
    telephone: '+86 579 8700 0000',
  });
  await next('sign');
  await seller.agreeToAll('statements');
  await seller.fill('signatureName', 'Wang Lei');
  await next('check');
  await seller.press(t('answer.check.submit'));
  await seller.comesTo(/\/counter-notices\/[^/]+\/filed$/);
  return seller.path.split('/').at(-2) ?? '';
}
