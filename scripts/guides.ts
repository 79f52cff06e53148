import path from 'node:path';
import { takeGuidePictures } from './guides/take-guide-pictures';
import { root } from './machine/child';
import { onTemporarySite } from './machine/on-temporary-site';

const folder = path.join(root, 'public', 'guides');

// makes all pictures of the guides (public/guides)
await onTemporarySite('guides', ({ env, gaveUp }) => takeGuidePictures({ env, folder, gaveUp }));
