import type { ReadNotice } from '@/lib/intake/read-notice';

/** Small notices of every kind in words of our own: what each should be read as, and its text. */
export const noticeTexts: [type: ReadNotice['type'], text: string][] = [
  [
    'retraction',
    'Hello,\nI would like to retract my DMCA takedown notice about https://github.com/a/b. We settled.',
  ],
  ['retraction', 'We are withdrawing our complaint against the repository https://github.com/a/b.git'],
  ['retraction', 'I, Jane Doe, retract my claim of copyright infringement against github.com/a/b'],
  ['retraction', 'The issue has been resolved with the owner. Please restore https://github.com/a/b.'],
  ['retraction', 'We no longer wish to pursue this matter. https://github.com/a/b can stay.'],
  ['retraction', 'Please disregard our DMCA notice, the user removed the files.'],
  ['retraction', 'Our request of 3 March is hereby withdrawn.'],
  ['retraction', 'Subject: DMCA Retraction\n\nWe ask that the repository be reinstated; the file is gone.'],
  ['retraction', 'Retraction of a DMCA notice\n\nOn behalf of Acme.'],
  ['retraction', '您好，我司申请撤回对 https://item.taobao.com/item.htm?id=612345678901 的侵权投诉。'],
  ['retraction', '投诉已撤销，双方已和解。'],
  ['reversal', 'We made a mistake when we sent the notice. Please reinstate https://github.com/a/b'],
  ['reversal', 'The takedown of https://github.com/a/b has been reversed; the listing was removed in error.'],
  ['reversal', 'The content was mistakenly reported. Please reverse the takedown of https://github.com/a/b'],
  [
    'reversal',
    'I declare under penalty of perjury, as the owner, that our notice was sent in error. Please restore it.',
  ],
  ['reversal', '经核实，该商品系误判下架，现已恢复 https://item.taobao.com/item.htm?id=612345678901'],
  [
    'counternotice',
    'This is a counter notice. My shop https://github.com/a/b was removed by mistake, please restore.',
  ],
  ['counternotice', 'My repository https://github.com/a/b was taken down by mistake. Please restore it.'],
  [
    'counternotice',
    'I believe this is a mistake. I consent to the jurisdiction of the court and accept service of process.',
  ],
  [
    'counternotice',
    '反通知\n我的店铺链接 https://item.taobao.com/item.htm?id=612345678901 被误删，不构成侵权。请恢复。',
  ],
  ['counternotice-retraction', 'I would like to retract my counter notice for https://github.com/a/b'],
  ['counternotice-retraction', 'Retraction of counter-notice\n\nI have deleted the files.'],
  ['counternotice-retraction', 'The counternotification I filed is withdrawn.'],
  ['counternotice-retraction', '本人撤回反通知，https://item.taobao.com/item.htm?id=612345678901'],
  [
    'counternotice-reversal',
    'We have filed an action against the user, so please keep it disabled despite the counter notice.',
  ],
  [
    'counternotice-reversal',
    'The counter notice was accepted in error. https://github.com/a/b has been disabled again.',
  ],
  ['takedown', 'https://www.aliexpress.com/item/1005001234567890.html is counterfeit. Please remove it.'],
  ['takedown', 'This repo has our code without permission and should be removed: https://github.com/a/b'],
  [
    'takedown',
    '以下链接侵犯我司商标权，请立即删除。\n侵权链接：https://item.taobao.com/item.htm?id=612345678901',
  ],
  [
    'takedown',
    'This replaces our notice, which we hereby withdraw. I have a good faith belief that the use is not ' +
      'authorized. I am authorized to act for the owner. Please remove https://github.com/a/b.',
  ],
  ['other', 'Hello, how do I reset my password?'],
  ['other', 'Cancellation of my order: please cancel order 5.'],
  ['other', 'Thank you for your report. We will look into it.'],
  ['other', ''],
];

/** A form of questions and answers, as code hosts have it, filled in. */
export const takedownForm = `**Are you the copyright holder or authorized to act on the owner's behalf?**

Yes, I am authorized to act for the owner. See https://me.example.com/about

**Please describe the original copyrighted work. If possible, include a URL.**

Our engine, https://github.com/Me/Engine, U.S. copyright TX 9-123-456

**What files should be taken down? Please provide URLs.**

1. https://github.com/Thief/Engine.git,
2. git clone git@github.com:thief/engine-two.git
3. <https://github.com/thief/engine/blob/main/a%20(1).c#L96>
4. https://gist.github.com/thief/0123abc, copied from https://github.com/me/engine/tree/main

**Have you searched for any forks of the allegedly infringing files or repositories?**

[one](https://raw.githubusercontent.com/Fan/engine/main/a.c) and HTTPS://GITHUB.COM/fan/Engine.

**Is the work licensed under an open source license?**

No, see https://github.com/me/notes and https://opensource.org/licenses/MIT

**Do you have the alleged infringer's contact information?**

https://github.com/thief

**I have a good faith belief that the use is not authorized by the owner or the law.**

**I swear, under penalty of perjury, that the information in this notification is accurate.**

**I have read the <a href="https://help.example.com/guide">guide</a>.**

**So that we can get back to you, please provide your telephone number or physical address.**

[private]

**Please type your full legal name below to sign this request.**

[private]
`;

export const counterForm = `**Are you the owner of the content that has been disabled?**

Yes, I am the content owner.

**What files were taken down? Please provide URLs for each file.**

https://github.com/seller/shop

**Is there anything else you think we should know about why it was a mistake?**

It is based on https://github.com/free/shop, and see https://github.com/else/where for more.

**I swear, under penalty of perjury, that I have a good-faith belief that it was removed by mistake.**

**I consent to the jurisdiction of the Federal District Court, and I will accept service of process.**

**So that they can get back to you, please provide your telephone number and physical address.**

**Please type your full legal name below to sign this request.**

[private]
`;
