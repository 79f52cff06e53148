import type { Environment } from '../scripts/machine/child';
import type { BenchPeople } from './fill-database';
import { load, median } from './measure';
import { signInByForm } from './sign-in';
import { type Site, startSite } from './sites';

const ROUNDS = 3;
const SECONDS = 6;
const CONNECTIONS = 16;

/** A page of the product beside the same rows on a bare page, in the same rounds. */
export interface PageFigures {
  /** requests per second as a share of the floor's */
  share: number;
  /** milliseconds */
  p95: number;
}

interface Pair {
  product: { url: string; cookie: string };
  floor: string;
}

const at = (url: string, seconds: number, cookie?: string) =>
  load({ url, seconds, connections: CONNECTIONS, headers: cookie ? { cookie } : {} });

async function comparePair({ product, floor }: Pair): Promise<PageFigures> {
  // code is compiled and pools are filled before anything counts
  await at(floor, 3);
  await at(product.url, 5, product.cookie);
  const shares: number[] = [];
  const p95s: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await at(floor, SECONDS);
    const ours = await at(product.url, SECONDS, product.cookie);
    shares.push(ours.requestsPerSecond / bare.requestsPerSecond);
    p95s.push(ours.p95);
  }
  return { share: median(shares), p95: median(p95s) };
}

/** What is measured with one size of database. */
export interface SizeFigures {
  queue: PageFigures;
  list: PageFigures;
  /** resident megabytes of the web process after the load */
  memory: number;
}

async function measure(
  product: Site,
  floor: Site,
  people: BenchPeople,
  password: string,
): Promise<SizeFigures> {
  const [reviewer, complainant] = await Promise.all([
    signInByForm(product.url, people.reviewerEmail, password),
    signInByForm(product.url, people.complainantEmail, password),
  ]);
  const queue = await comparePair({
    product: { url: `${product.url}/desk/notices`, cookie: reviewer },
    floor: `${floor.url}/queue`,
  });
  const list = await comparePair({
    product: { url: `${product.url}/notices`, cookie: complainant },
    floor: `${floor.url}/list`,
  });
  return { queue, list, memory: product.memory() };
}

/** The reviewer's queue and the complainant's list, signed in, on a filled database. */
export async function measurePages(
  env: Environment,
  people: BenchPeople,
  { password, logFile }: { password: string; logFile: string },
): Promise<SizeFigures> {
  const floor = await startSite('floor', { ...env, FLOOR_PARTY_ID: people.partyId }, logFile);
  try {
    const product = await startSite('product', env, logFile);
    try {
      return await measure(product, floor, people, password);
    } finally {
      await product.end();
    }
  } finally {
    await floor.end();
  }
}
