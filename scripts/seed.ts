import { seed } from '../prisma/seed';
import { closeQueue } from '../lib/platform/queue';
import { db } from '../lib/platform/db';

await seed();
await closeQueue();
await db.$disconnect();
process.exit(0);
