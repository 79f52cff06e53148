import fs from 'node:fs';
import path from 'node:path';
import type { Mailbox } from './forward-mail';
import { startMail } from './mail';
import { startMarketplace } from './marketplace/start-marketplace';
import { startOidc } from './oidc/start-oidc';
import { Ports } from './ports';
import { startCluster } from './postgres/cluster';
import { takeDataFolder } from './run-lock';
import { startS3 } from './s3';
import { keepSecrets, type Secrets } from './secrets';

export const services = ['postgres', 's3', 'mail', 'marketplace', 'oidc'] as const;
export type Service = (typeof services)[number];

/** The variable whose presence says that a service is supplied from outside. */
const suppliedBy: Record<Service, string> = {
  postgres: 'DATABASE_URL',
  s3: 'S3_ENDPOINT',
  mail: 'SMTP_URL',
  marketplace: 'MARKETPLACE_URL',
  oidc: 'MARKETPLACE_OIDC',
};

export interface SandboxOptions {
  /** Folder everything is kept in; made if missing. */
  dataDir: string;
  /** Start no more than these, even if others are missing too. */
  only?: readonly Service[];
  /** `preferred`: the well-known ports, stepping over taken ones. `any`: whatever is free, for tests. */
  ports?: 'preferred' | 'any';
  /** False for data that is thrown away. Default true. */
  durable?: boolean;
  /** The environment that says what is missing. Default process.env. */
  env?: Record<string, string | undefined>;
  say?: (line: string) => void;
}

export interface Sandbox {
  /** What to add to the environment so that the product finds everything. */
  env: Record<string, string>;
  /** Addresses for people; those of services supplied from outside are left out. */
  addresses: {
    site: string;
    database?: string;
    storage?: string;
    mail?: string;
    marketplaces?: string;
    signIn?: string;
  };
  /** Stops everything that was started, the database last. */
  stop(): Promise<void>;
}

type Started = {
  env: Record<string, string>;
  addresses: Partial<Sandbox['addresses']>;
  stop(): Promise<void>;
};

interface Setting {
  /** where the product takes mail, for the sandbox's mail server to pass it on */
  mailbox: Mailbox;
  options: SandboxOptions;
  secrets: Secrets;
  ports: Ports;
  say: (line: string) => void;
}

const starters: Record<Service, (setting: Setting) => Promise<Started>> = {
  async postgres({ options, secrets, ports, say }) {
    const port = await ports.choose('the database', 5433);
    const { dataDir, durable = true } = options;
    const cluster = await startCluster({ dataDir, port, password: secrets.databasePassword, durable, say });
    return {
      env: { DATABASE_URL: cluster.url('ipp') },
      addresses: { database: `postgresql://localhost:${port}/ipp` },
      stop: () => cluster.stop(),
    };
  },
  async s3({ options, ports }) {
    const port = await ports.choose('the file storage', 4569);
    const s3 = await startS3({ dataDir: options.dataDir, port, bucket: 'ipp-documents' });
    return { env: s3.env, addresses: { storage: s3.env.S3_ENDPOINT }, stop: () => s3.stop() };
  },
  async mail({ options, ports, mailbox }) {
    const webPort = await ports.choose('the mail inbox', 1080);
    const smtpPort = await ports.choose('the mail server', 1025);
    const mail = await startMail({ dataDir: options.dataDir, smtpPort, webPort, mailbox });
    return {
      env: { ...mail.env, SANDBOX_MAIL_URL: mail.inbox },
      addresses: { mail: mail.inbox },
      stop: () => mail.stop(),
    };
  },
  async marketplace({ options, secrets, ports }) {
    const port = await ports.choose('the marketplaces', 4600);
    const secret = given(options.env ?? process.env, 'MARKETPLACE_SECRET') ?? secrets.MARKETPLACE_SECRET;
    const { url, stop } = await startMarketplace({ dataDir: options.dataDir, port, secret });
    return {
      env: { MARKETPLACE_URL: url, MARKETPLACE_SECRET: secret },
      addresses: { marketplaces: url },
      stop,
    };
  },
  async oidc({ options, secrets, ports }) {
    const port = await ports.choose("the marketplaces' sign-in", 4700);
    const appUrl = given(options.env ?? process.env, 'APP_URL') ?? 'http://localhost';
    const { env, url, stop } = await startOidc({ port, secret: secrets.MARKETPLACE_SECRET, appUrl });
    return { env, addresses: { signIn: url }, stop };
  },
};

function given(env: Record<string, string | undefined>, name: string): string | undefined {
  return env[name]?.trim() ? env[name] : undefined;
}

/** Whether a service is to be played. Whoever asks the sign-in is anybody they like: never for a database of somebody's own. */
function isMissing(service: Service, env: Record<string, string | undefined>): boolean {
  if (service === 'oidc' && given(env, suppliedBy.postgres)) return false;
  return !given(env, suppliedBy[service]);
}

/** Values the product needs that are no service: each only where the environment does not have it. */
async function plainValues(env: Record<string, string | undefined>, { secrets, ports, mailbox }: Setting) {
  const port = given(env, 'PORT') ?? String(await ports.choose('the site', 3000));
  const values: Record<string, string> = {
    PORT: port,
    APP_URL: `http://localhost:${port}`,
    AUTH_SECRET: secrets.AUTH_SECRET,
    DOCUMENT_KEY: secrets.DOCUMENT_KEY,
    MAIL_FROM: 'IP Protection Platform <no-reply@ipp.example>',
    MAILBOX_ADDRESS: mailbox.address,
    MAILBOX_HOST: 'localhost',
    MAILBOX_PORT: String(mailbox.port),
    LOG_LEVEL: 'info',
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => given(env, name) === undefined));
}

async function startAll(missing: readonly Service[], setting: Setting): Promise<Started[]> {
  const outcomes = await Promise.allSettled(missing.map((service) => starters[service](setting)));
  const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await Promise.all(started.map((service) => service.stop()));
    throw failed.reason;
  }
  return started;
}

/**
 * Starts the parts of the outside world that the environment does not name: PostgreSQL, S3, a mail inbox
 * and the marketplaces. Throws DataFolderInUse when another process uses the folder, and otherwise an
 * Error that says what to do; nothing is left running then.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { env = process.env, only = services, say = console.log } = options;
  const dataDir = path.resolve(options.dataDir);
  // Others may enter, not list: root's PostgreSQL runs as another user and has its cluster in here.
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const missing = services.filter((service) => only.includes(service) && isMissing(service, env));
  const release = missing.length > 0 ? takeDataFolder(dataDir) : () => undefined;
  try {
    const ports = new Ports(options.ports ?? 'preferred', say);
    const mailbox = {
      address: given(env, 'MAILBOX_ADDRESS') ?? 'ipr@ipp.example',
      port: Number(given(env, 'MAILBOX_PORT') ?? (await ports.choose('the mailbox', 2525))),
    };
    const secrets = keepSecrets(dataDir);
    const setting: Setting = { options: { ...options, dataDir }, secrets, ports, mailbox, say };
    const plain = await plainValues(env, setting);
    const started = await startAll(missing, setting);
    const addresses = { site: given(env, 'APP_URL') ?? plain.APP_URL ?? '' };
    return {
      env: Object.assign({}, plain, ...started.map((service) => service.env)) as Record<string, string>,
      addresses: Object.assign(
        addresses,
        ...started.map((service) => service.addresses),
      ) as Sandbox['addresses'],
      stop: async () => {
        // `services` names the database first; everything else may still be writing to it.
        for (const service of [...started].reverse()) await service.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
