import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AUTHORIZATION_TRANSITIONS } from '@/lib/authorizations/transitions';
import { COUNTER_NOTICE_TRANSITIONS } from '@/lib/counter-notices/transitions';
import { IDENTITY_TRANSITIONS } from '@/lib/identities/transitions';
import { INTAKE_TRANSITIONS } from '@/lib/intake/transitions';
import { LISTING_TRANSITIONS, NOTICE_TRANSITIONS } from '@/lib/notices/transitions';
import { RIGHT_TRANSITIONS } from '@/lib/rights/transitions';
import { statePage } from '../../support/state-diagram';

const folder = path.resolve(import.meta.dirname, '../../../docs/state-diagrams');

// The pages of docs/state-diagrams are these tables. When a table has changed: npx vitest run --project unit state-diagrams -u
describe('the drawn state tables', () => {
  it.each([
    ['identity', 'Identity of a party', 'lib/identities/transitions.ts', IDENTITY_TRANSITIONS],
    ['ip-right', 'IP right', 'lib/rights/transitions.ts', RIGHT_TRANSITIONS],
    [
      'authorization',
      'Letter of authorization',
      'lib/authorizations/transitions.ts',
      AUTHORIZATION_TRANSITIONS,
    ],
    ['notice', 'Takedown notice', 'lib/notices/transitions.ts', NOTICE_TRANSITIONS],
    ['reported-listing', 'Reported listing', 'lib/notices/transitions.ts', LISTING_TRANSITIONS],
    ['counter-notice', 'Counter-notice', 'lib/counter-notices/transitions.ts', COUNTER_NOTICE_TRANSITIONS],
    ['mail', 'Mail to the mailbox', 'lib/intake/transitions.ts', INTAKE_TRANSITIONS],
  ])('%s is as docs/state-diagrams shows it', async (name, title, source, table) => {
    await expect(statePage(title, source, table)).toMatchFileSnapshot(path.join(folder, `${name}.md`));
  });
});
