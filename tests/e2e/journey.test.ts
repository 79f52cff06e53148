import { test } from '@playwright/test';
import { proveIdentity } from './journey/prove-identity';
import { newEmail, register } from './support/accounts';
import { type Manner, Visitor } from './support/visitor';

const MANNERS: [name: string, manner: Manner][] = [
  ['in English with JavaScript', { locale: 'en', js: true }],
  ['in Chinese without JavaScript', { locale: 'zh-CN', js: false }],
];

for (const [name, manner] of MANNERS) {
  test(`from registration to reinstatement, ${name}`, async ({ browser }) => {
    const holder = await Visitor.arrive(browser, manner);
    const email = newEmail('holder');
    await register(holder, { name: 'Maria Keller', email });
    await proveIdentity(holder, {
      legalName: 'Keller Werkzeuge GmbH',
      country: 'DE',
      address: 'Am Hof 1, 10115 Berlin',
    });
  });
}
