import path from 'node:path';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../../prisma/demo-accounts';
import type { Sandbox } from '../../sandbox/start-sandbox';
import { root } from './child';

const titles: Record<keyof Sandbox['addresses'], string> = {
  site: 'Site',
  mail: 'Mail inbox',
  marketplaces: 'Marketplaces',
  signIn: 'Their sign-in',
  storage: 'Files (S3)',
  database: 'Database',
};

/** Prints where everything is and, when the database is the sandbox's own, whom one can sign in as. */
export function announce({ addresses }: Sandbox, dataDir: string): void {
  console.log('');
  for (const key of Object.keys(titles) as (keyof typeof titles)[]) {
    if (addresses[key]) console.log(`  ${titles[key].padEnd(14)}${addresses[key]}`);
  }
  if (addresses.database) {
    console.log('\n  Sign in as');
    for (const { title, email } of DEMO_ACCOUNTS)
      console.log(`  ${title.padEnd(22)}${email.padEnd(32)}${DEMO_PASSWORD}`);
  }
  console.log(
    `\n  Logs and data are in ${path.relative(root, dataDir) || dataDir}. Ctrl+C stops everything.`,
  );
}
