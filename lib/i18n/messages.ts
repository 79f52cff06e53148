import accountEn from './messages/en/account.json';
import claimEn from './messages/en/claim.json';
import commonEn from './messages/en/common.json';
import counterNoticesEn from './messages/en/counterNotices.json';
import deskEn from './messages/en/desk.json';
import documentsEn from './messages/en/documents.json';
import emailsEn from './messages/en/emails.json';
import errorsEn from './messages/en/errors.json';
import guidesEn from './messages/en/guides.json';
import identityEn from './messages/en/identity.json';
import legalEn from './messages/en/legal.json';
import lettersEn from './messages/en/letters.json';
import mailboxEn from './messages/en/mailbox.json';
import manageEn from './messages/en/manage.json';
import marketplaceLoginEn from './messages/en/marketplaceLogin.json';
import marketplacesEn from './messages/en/marketplaces.json';
import noticesEn from './messages/en/notices.json';
import overviewEn from './messages/en/overview.json';
import papersEn from './messages/en/papers.json';
import publicEn from './messages/en/public.json';
import reasonsEn from './messages/en/reasons.json';
import reportEn from './messages/en/report.json';
import respondEn from './messages/en/respond.json';
import rightsEn from './messages/en/rights.json';
import statesEn from './messages/en/states.json';
import timelineEn from './messages/en/timeline.json';
import tutorialsEn from './messages/en/tutorials.json';
import accountZh from './messages/zh-CN/account.json';
import claimZh from './messages/zh-CN/claim.json';
import commonZh from './messages/zh-CN/common.json';
import counterNoticesZh from './messages/zh-CN/counterNotices.json';
import deskZh from './messages/zh-CN/desk.json';
import documentsZh from './messages/zh-CN/documents.json';
import emailsZh from './messages/zh-CN/emails.json';
import errorsZh from './messages/zh-CN/errors.json';
import guidesZh from './messages/zh-CN/guides.json';
import identityZh from './messages/zh-CN/identity.json';
import legalZh from './messages/zh-CN/legal.json';
import lettersZh from './messages/zh-CN/letters.json';
import mailboxZh from './messages/zh-CN/mailbox.json';
import manageZh from './messages/zh-CN/manage.json';
import marketplaceLoginZh from './messages/zh-CN/marketplaceLogin.json';
import marketplacesZh from './messages/zh-CN/marketplaces.json';
import noticesZh from './messages/zh-CN/notices.json';
import overviewZh from './messages/zh-CN/overview.json';
import papersZh from './messages/zh-CN/papers.json';
import publicZh from './messages/zh-CN/public.json';
import reasonsZh from './messages/zh-CN/reasons.json';
import reportZh from './messages/zh-CN/report.json';
import respondZh from './messages/zh-CN/respond.json';
import rightsZh from './messages/zh-CN/rights.json';
import statesZh from './messages/zh-CN/states.json';
import timelineZh from './messages/zh-CN/timeline.json';
import tutorialsZh from './messages/zh-CN/tutorials.json';
import type { Locale } from './locale';

const en = {
  account: accountEn,
  claim: claimEn,
  common: commonEn,
  counterNotices: counterNoticesEn,
  desk: deskEn,
  documents: documentsEn,
  emails: emailsEn,
  errors: errorsEn,
  guides: guidesEn,
  identity: identityEn,
  legal: legalEn,
  letters: lettersEn,
  mailbox: mailboxEn,
  manage: manageEn,
  marketplaceLogin: marketplaceLoginEn,
  marketplaces: marketplacesEn,
  notices: noticesEn,
  overview: overviewEn,
  papers: papersEn,
  public: publicEn,
  reasons: reasonsEn,
  report: reportEn,
  respond: respondEn,
  rights: rightsEn,
  states: statesEn,
  timeline: timelineEn,
  tutorials: tutorialsEn,
};

/** Every text of the product, by namespace; the English ones are the contract. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

const zh: Messages = {
  account: accountZh,
  claim: claimZh,
  common: commonZh,
  counterNotices: counterNoticesZh,
  desk: deskZh,
  documents: documentsZh,
  emails: emailsZh,
  errors: errorsZh,
  guides: guidesZh,
  identity: identityZh,
  legal: legalZh,
  letters: lettersZh,
  mailbox: mailboxZh,
  manage: manageZh,
  marketplaceLogin: marketplaceLoginZh,
  marketplaces: marketplacesZh,
  notices: noticesZh,
  overview: overviewZh,
  papers: papersZh,
  public: publicZh,
  reasons: reasonsZh,
  report: reportZh,
  respond: respondZh,
  rights: rightsZh,
  states: statesZh,
  timeline: timelineZh,
  tutorials: tutorialsZh,
};

export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, 'zh-CN': zh };

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
