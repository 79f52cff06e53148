import { takeGuidePictures } from './guides/take-guide-pictures';
await takeGuidePictures({ env: process.env, folder: process.argv[2], gaveUp: () => false });
process.exit(0);
