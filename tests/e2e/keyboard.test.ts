import { expect, type Locator, type Page, test } from '@playwright/test';
import { signIn } from './support/accounts';
import { sellerWithListings } from './support/shop';
import { pdf } from './support/specimens';
import { Visitor } from './support/visitor';

/** More presses of Tab than any page here has places to stop at. */
const MOST_STOPS = 120;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until the target has the focus, which then can be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(target)}`);
}

/** The keyboard of somebody who uses nothing else. */
class Keyboard {
  constructor(private readonly visitor: Visitor) {}

  private get page(): Page {
    return this.visitor.page;
  }

  private named(name: string): Locator {
    return this.page.getByRole('main').locator(`[name="${name}"]:not([type=hidden])`);
  }

  /** Chooses by going to the group and pressing the space bar or arrow keys. */
  async choose(name: string, value: string): Promise<void> {
    const choices = this.named(name);
    const values = await choices.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await tabTo(this.page, choices.first());
    await this.page.keyboard.press('Space');
    for (let step = 0; step < values.indexOf(value); step += 1) await this.page.keyboard.press('ArrowDown');
    await expect(choices.nth(values.indexOf(value))).toBeChecked();
  }

  async type(name: string, text: string): Promise<void> {
    await tabTo(this.page, this.named(name));
    await this.page.keyboard.insertText(text);
  }

  async tick(name: string): Promise<void> {
    for (const box of await this.named(name).all()) {
      await tabTo(this.page, box);
      await this.page.keyboard.press('Space');
    }
  }

  async press(role: 'button' | 'link', label: string): Promise<void> {
    await tabTo(this.page, this.page.getByRole('main').getByRole(role, { name: label, exact: true }).first());
    await this.page.keyboard.press('Enter');
  }
}

test('a notice is filed on a telephone’s width with the keyboard alone', async ({ browser }) => {
  const { listings } = await sellerWithListings('ALIBABA', 2);
  const anna = await Visitor.arrive(browser, { locale: 'en', js: true, width: 390 });
  const keys = new Keyboard(anna);
  const [t, c] = [anna.words('notices'), anna.words('common')];
  const next = async (page: string) => {
    await keys.press('button', t('edit.save'));
    await anna.comesTo(new RegExp(`/edit/${page}$`));
  };
  await signIn(anna, 'anna@acme.example');
  await anna.open('/notices/new');
  await anna.chooseFirst();
  await keys.press('button', t('new.start'));
  await anna.comesTo(/\/edit\/marketplace$/);
  await keys.choose('marketplace', 'ALIBABA');
  await next('right');
  await keys.choose('rightId', await anna.page.locator('[name=rightId]').first().inputValue());
  await next('reason');
  await keys.choose('reasonCode', 'other');
  await next('reason-details');
  await keys.type('other_explanation', 'The listings show our mark on goods that are not ours.');
  await next('links');
  await keys.type('linksText', listings.map(({ url }) => url).join('\n'));
  await keys.press('button', t('edit.links.check'));
  await anna.sees(t('edit.links.accepted', { count: listings.length }));
  await keys.press('link', t('edit.next'));
  await anna.comesTo(/\/description$/);
  await keys.type('description', 'Bought and compared: neither the goods nor their packaging are ours.');
  // the browser is told to hand its dialogs over well before one opens, not in the same moment
  anna.page.on('filechooser', () => undefined);
  await next('evidence');
  await tabTo(anna.page, anna.page.locator('input[type=file]'));
  const chooser = anna.page.waitForEvent('filechooser');
  await anna.page.keyboard.press('Enter');
  const file = await pdf('comparison.pdf', 'Comparison');
  await (await chooser).setFiles(file);
  await expect(anna.page.getByRole('link', { name: c('files.openWhat', { name: file.name }) })).toBeVisible({
    timeout: 90_000,
  });
  await keys.press('link', t('edit.next'));
  await anna.comesTo(/\/statements$/);
  await keys.tick('statements');
  await keys.type('signatureName', 'Anna Berg');
  await next('check');
  await keys.press('button', t('edit.check.file'));
  await anna.comesTo(/\/filed$/);
  await anna.leave();
});
