import { escapeHtml, type Html, page } from '../marketplace/html';
import type { MarketplaceLook } from '../marketplace/marketplaces';
import { demoPeople, type Person } from './people';

const words = {
  'zh-CN': {
    signIn: '登录',
    at: (name: string) => `登录${name}`,
    demo: '演示用户（无需密码）',
    other: '其他用户',
    login: '会员名',
    name: '姓名',
    email: '邮箱（可不填）',
    verified: '邮箱已由平台验证',
    consent: (client: string) => `是否允许“${client}”获取您的信息？`,
    gets: '将提供：姓名、邮箱（如有）。',
    as: '当前会员：',
    allow: '同意授权',
    refuse: '拒绝',
    switch: '换一个会员登录',
    lost: '此页面已失效，请返回原网站重新开始。',
  },
  en: {
    signIn: 'Sign in',
    at: (name: string) => `Sign in to ${name}`,
    demo: 'People of the demonstration (no password)',
    other: 'Somebody else',
    login: 'Member name',
    name: 'Name',
    email: 'Email address (optional)',
    verified: 'The address is verified',
    consent: (client: string) => `Allow “${client}” to see who you are?`,
    gets: 'It gets your name and, if there is one, your email address.',
    as: 'Signed in as',
    allow: 'Allow',
    refuse: 'Refuse',
    switch: 'Use another account',
    lost: 'This page has run out. Go back to the site you came from and start again.',
  },
} as const;

const around = (look: MarketplaceLook, title: string, body: Html): Html =>
  page({
    title: `${title} · ${look.name}`,
    language: look.language,
    colour: look.colour,
    head: `<strong>${look.name}</strong>`,
    body: `<h1>${escapeHtml(title)}</h1>${body}`,
  });

function row(look: MarketplaceLook, { login, name, email, note }: Person): Html {
  const text = look.language === 'en' ? note.en : note.zh;
  return `<p><button name="login" value="${escapeHtml(login)}">${escapeHtml(name)}</button>
<span class="soft">${escapeHtml([login, email, text].filter(Boolean).join(' · '))}</span></p>`;
}

/** Where somebody signs in: a button for each person of the demonstration, and fields for anybody else. */
export function signInPage(look: MarketplaceLook, action: string): Html {
  const text = words[look.language];
  const field = (name: string, label: string, more: string) =>
    `<p><label>${label}<br><input name="${name}" ${more}></label></p>`;
  return around(
    look,
    text.at(look.name),
    `<h2>${text.demo}</h2>
<form method="post" action="${action}">${demoPeople.map((person) => row(look, person)).join('\n')}</form>
<h2>${text.other}</h2>
<form method="post" action="${action}">
${field('login', text.login, 'required maxlength="60"')}
${field('name', text.name, 'maxlength="100"')}
${field('email', text.email, 'type="email"')}
<p><label><input type="checkbox" name="verified" value="yes"> ${text.verified}</label></p>
<p><button>${text.signIn}</button></p></form>`,
  );
}

/** Where somebody who is signed in allows a client to know who they are, or does not. */
export function consentPage(
  look: MarketplaceLook,
  { action, client, person }: { action: string; client: string; person: string },
): Html {
  const text = words[look.language];
  return around(
    look,
    text.consent(client),
    `<p>${text.as} <strong>${escapeHtml(person)}</strong></p><p>${text.gets}</p>
<form method="post" action="${action}"><p><button name="decision" value="allow">${text.allow}</button>
<button name="decision" value="refuse">${text.refuse}</button></p>
<p><button name="decision" value="switch">${text.switch}</button></p></form>`,
  );
}

/** For an interaction that is over, or of another browser. */
export const lostPage = (look: MarketplaceLook): Html =>
  around(look, look.name, `<p role="status">${words[look.language].lost}</p>`);
