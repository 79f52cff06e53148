import type { Role } from '../lib/generated/prisma/enums';

export interface DemoAccount {
  /** what they are, as `npm start` prints it */
  title: string;
  role: Role;
  name: string;
  email: string;
  locale: 'en' | 'zh-CN';
}

/** One for all: these exist only in the sandbox's own database. */
export const DEMO_PASSWORD = 'specimen-not-secret';

/** The people of the demonstration who sign in. Its seller has no account: their links are in the mail inbox. */
export const DEMO_ACCOUNTS = [
  { title: 'Rights holder', role: 'MEMBER', name: 'Anna Berg', email: 'anna@acme.example', locale: 'en' },
  {
    title: 'Rights holder (中文)',
    role: 'MEMBER',
    name: '陈梅',
    email: 'chen@yehang.example',
    locale: 'zh-CN',
  },
  { title: 'Agent', role: 'MEMBER', name: 'Oskar Lund', email: 'oskar@nordlicht.example', locale: 'en' },
  { title: 'Reviewer', role: 'REVIEWER', name: 'Lin Yu', email: 'lin@ipp.example', locale: 'en' },
  { title: 'Reviewer (中文)', role: 'REVIEWER', name: '王伟', email: 'wang@ipp.example', locale: 'zh-CN' },
  {
    title: 'Senior reviewer',
    role: 'SENIOR_REVIEWER',
    name: 'Mara Sato',
    email: 'mara@ipp.example',
    locale: 'en',
  },
  {
    title: 'Administrator',
    role: 'ADMINISTRATOR',
    name: 'Ada Quist',
    email: 'ada@ipp.example',
    locale: 'en',
  },
] as const satisfies readonly DemoAccount[];

/** The address the demonstration's seller gets links and codes at. */
export const DEMO_SELLER_EMAIL = 'shop@happytools.example';
