import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantProject } from './planted-project';

const root = path.resolve(import.meta.dirname, '../../..');
const copyOf = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

const manifest = {
  name: 'planted',
  type: 'module',
  scripts: { start: 'node scripts/start.ts' },
  dependencies: { used: '1.0.0', unused: '1.0.0' },
  devDependencies: { developing: '1.0.0' },
};

const clean = {
  'package.json': JSON.stringify(manifest),
  '.dependency-cruiser.cjs': copyOf('.dependency-cruiser.cjs'),
  '.dependency-cruiser.browser.cjs': copyOf('.dependency-cruiser.browser.cjs'),
  'knip.json': copyOf('knip.json'),
  ...Object.fromEntries(
    ['used', 'unused', 'developing', 'accidental'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'export const value = 1;'],
    ]),
  ),
  'lib/platform/errors.ts': 'export const code = 1;',
  'lib/platform/db.ts': "import { value } from 'used';\nexport const db = value;\nexport type Tx = number;",
  'lib/notices/schema.ts': "import { code } from '../platform/errors';\nexport const schema = code;",
  'lib/notices/transitions.ts':
    "import type { Tx } from '../platform/db';\nexport const fire = (tx: Tx): number => tx;",
  'scripts/start.ts':
    "import { schema } from '../lib/notices/schema';\nimport { fire } from '../lib/notices/transitions';\nimport { db } from '../lib/platform/db';\nfire(schema + db);",
};

const planted = {
  // a cycle at run time, through a third file
  'lib/rights/one.ts': "import { two } from './two';\nexport const one = () => two;",
  'lib/rights/two.ts': "import { three } from './three';\nexport const two = () => three;",
  'lib/rights/three.ts': "import { one } from './one';\nexport const three = () => one;",
  // a cycle of types
  'lib/rights/row.ts': "import type { List } from './list';\nexport type Row = { list: List };",
  'lib/rights/list.ts': "import type { Row } from './row';\nexport type List = Row[];",
  'lib/rights/forgotten.ts': 'export const forgotten = 1;',
  'lib/rights/builds.ts': "import { value } from 'developing';\nexport const builds = value;",
  'lib/rights/leans.ts': "import { value } from 'accidental';\nexport const leans = value;",
  'lib/rights/query.ts': "import { db } from '../platform/db';\nexport const query = db;",
  'lib/rights/schema.ts': "import { query } from './query';\nexport const schema = query;",
};

const project = plantProject(clean);
afterAll(() => project.remove());

const graph = () => project.run('depcruise', '--config', '.dependency-cruiser.cjs', '.');
const loaded = () => project.run('depcruise', '--config', '.dependency-cruiser.browser.cjs', '.');
const dead = () => project.run('knip', '--no-progress', '--no-config-hints');

describe('the module graph', () => {
  it('of a clean project passes, but for its unused packages', () => {
    expect(graph()).toMatchObject({ status: 0 });
    expect(loaded()).toMatchObject({ status: 0 });
    const { said } = dead();
    expect(said).toMatch(/^unused +package\.json/m);
    expect(said).not.toMatch(/(lib|scripts)\//);
  });

  describe('with violations planted', () => {
    let all = { status: null as number | null, said: '' };
    beforeAll(() => {
      project.plant(planted);
      all = graph();
    });

    it.each([
      ['no-cycles', /one|two|three/],
      ['no-type-cycles', /row|list/],
      ['no-orphans', /forgotten/],
      ['product-on-dev-dependency', /builds/],
      ['undeclared-dependency', /leans/],
    ])('%s catches its own', (rule, files) => {
      expect(all.status).not.toBe(0);
      expect(all.said).toMatch(new RegExp(`error ${rule}: lib/rights/(${files.source})[.]ts`));
    });

    it('browser-code-on-server-code catches a schema that reaches the database by way of another file', () => {
      const { status, said } = loaded();
      expect(status).not.toBe(0);
      expect(said).toContain('error browser-code-on-server-code: lib/rights/schema.ts → lib/platform/db.ts');
    });

    it('knip catches the dead file and the dead export', () => {
      project.plant({ 'lib/platform/errors.ts': 'export const code = 1;\nexport const spare = 2;' });
      const { status, said } = dead();
      expect(status).not.toBe(0);
      expect(said).toContain('lib/rights/forgotten.ts');
      expect(said).toMatch(/^spare .*lib\/platform\/errors\.ts/m);
    });
  });
});
