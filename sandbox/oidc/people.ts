import { createHash } from 'node:crypto';

/** Somebody with an account at one of the marketplaces. */
export interface Person {
  /** what they sign in with */
  login: string;
  name: string;
  email?: string;
  /** the marketplace has proven that the address is theirs */
  emailVerified?: boolean;
  /** who they are, for whoever plays with the sandbox */
  note: { en: string; zh: string };
}

/** People every marketplace knows from the start. */
export const demoPeople: readonly Person[] = [
  {
    login: 'mei.lin',
    name: '林美 Mei Lin',
    email: 'mei.lin@harbour.example',
    emailVerified: true,
    note: { en: 'address verified, no account at the platform', zh: '邮箱已验证，平台上没有账户' },
  },
  {
    login: 'anna.berg',
    name: 'Anna Berg',
    email: 'anna@acme.example',
    emailVerified: true,
    note: { en: 'address verified, has an account at the platform', zh: '邮箱已验证，平台上已有账户' },
  },
  {
    login: 'not.anna',
    name: 'Anna Berg',
    email: 'anna@acme.example',
    emailVerified: false,
    note: { en: 'claims the address of somebody else, not verified', zh: '冒用他人邮箱，未验证' },
  },
  {
    login: 'pat.quill',
    name: 'Pat Quill',
    note: { en: 'gives no address', zh: '未提供邮箱' },
  },
];

/** The same for a login at every start; another at every marketplace. */
const subjectOf = (slug: string, login: string): string =>
  createHash('sha256').update(`${slug}:${login}`).digest('hex').slice(0, 20);

/** The people of one marketplace, by the subject that its tokens name them by. */
export class People {
  private readonly bySubject = new Map<string, Person>();

  constructor(private readonly slug: string) {
    for (const person of demoPeople) this.add(person);
  }

  /** Adds somebody, or what has changed about them. @returns their subject */
  add(person: Person): string {
    const subject = subjectOf(this.slug, person.login);
    this.bySubject.set(subject, person);
    return subject;
  }

  find(subject: string): Person | undefined {
    return this.bySubject.get(subject);
  }

  /** The subject of a person of the demonstration, or undefined. */
  subjectOfDemo(login: string): string | undefined {
    return demoPeople.some((person) => person.login === login) ? subjectOf(this.slug, login) : undefined;
  }
}
