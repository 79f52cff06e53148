import { root } from './machine/child';
import { onTemporarySite } from './machine/on-temporary-site';
import { findEncoder } from './video/encoder';
import { recordTutorial } from './video/record-tutorial';

// asked first: without one the rest would be for nothing
const encoder = findEncoder();

// records the video tutorial (public/video), with its captions
await onTemporarySite('video', ({ env, dataDir, gaveUp }) =>
  recordTutorial({ env, encoder, workFolder: dataDir, root, gaveUp }),
);
