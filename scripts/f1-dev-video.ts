import { recordTutorial } from './video/record-tutorial';
import { findEncoder } from './video/encoder';
import fs from 'node:fs';
fs.mkdirSync('/tmp/f1/root/app/(public)/tutorials', { recursive: true });
await recordTutorial({ env: process.env, encoder: findEncoder(), workFolder: '/tmp/f1/work', root: '/tmp/f1/root', gaveUp: () => false });
process.exit(0);
