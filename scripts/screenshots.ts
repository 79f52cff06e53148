import path from 'node:path';
import { root } from './machine/child';
import { onTemporarySite } from './machine/on-temporary-site';
import { takeScreenshots } from './screenshots/take-screenshots';

const folder = path.join(root, 'docs', 'screenshots');

// makes all pictures of docs/screenshots
await onTemporarySite('screenshots', ({ env, gaveUp }) => takeScreenshots({ env, folder, gaveUp }));
