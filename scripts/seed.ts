// Of thousands of small commits none has to reach the disk by itself: a seed that is cut short is made anew.
const database = new URL(process.env.DATABASE_URL ?? '');
database.searchParams.set('options', '-c synchronous_commit=off');
process.env.DATABASE_URL = database.href;

// Only now: they read the environment.
const { seed } = await import('../prisma/seed');
const { closeQueue } = await import('../lib/platform/queue');
const { db } = await import('../lib/platform/db');

await seed();
await closeQueue();
await db.$disconnect();
process.exit(0);
