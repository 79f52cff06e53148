import fs from 'node:fs';
import path from 'node:path';
import type { Sandbox } from '../../sandbox/start-sandbox';
import { root } from './child';

const titles: Record<keyof Sandbox['addresses'], string> = {
  site: 'Site',
  mail: 'Mail inbox',
  marketplaces: 'Marketplaces',
  storage: 'Files (S3)',
  database: 'Database',
};

/** Prints where everything is and, when the database is the sandbox's own, whom one can sign in as. */
export async function announce({ addresses }: Sandbox, dataDir: string): Promise<void> {
  console.log('');
  for (const key of Object.keys(titles) as (keyof typeof titles)[]) {
    if (addresses[key]) console.log(`  ${titles[key].padEnd(14)}${addresses[key]}`);
  }
  if (addresses.database && fs.existsSync(path.join(root, 'prisma', 'demo-accounts.ts'))) {
    const { demoAccounts } = await import('../../prisma/demo-accounts');
    console.log('\n  Sign in as');
    for (const { role, email, password } of demoAccounts) {
      console.log(`  ${role.padEnd(22)}${email.padEnd(32)}${password}`);
    }
  }
  console.log(
    `\n  Logs and data are in ${path.relative(root, dataDir) || dataDir}. Ctrl+C stops everything.`,
  );
}
