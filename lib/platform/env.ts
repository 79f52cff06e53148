import { z } from 'zod';

const httpAddress = z.url({
  protocol: /^https?$/,
  error: 'must be an address such as https://ipp.example.com',
  abort: true,
});

const OIDC_SHAPE =
  'must be JSON such as {"TAOBAO":{"issuer":"https://…","clientId":"…","clientSecret":"…"}}, each issuer by https';

/** OpenID Connect Core §3.1.3.7 lets a token go unverified where it came by TLS: plain http is for this machine alone. */
const oidcClient = z.object(
  {
    issuer: z
      .url({ protocol: /^https?$/, error: OIDC_SHAPE })
      .refine((value) => /^https:|^http:\/\/localhost[:/]/.test(value), OIDC_SHAPE),
    clientId: z.string(OIDC_SHAPE).min(1, OIDC_SHAPE),
    clientSecret: z.string(OIDC_SHAPE).min(1, OIDC_SHAPE),
  },
  OIDC_SHAPE,
);

/** What a text says in JSON; null when it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const shape = z.object({
  /** Address people reach the site at; links in mail begin with it. No trailing slash. */
  APP_URL: httpAddress
    .regex(/^[^?#]*:\/\/[^/?#]+\/?$/, 'must end after the host, without a path')
    .transform((value) => new URL(value).origin),
  PORT: z.coerce.number('must be a port number').int().min(1).max(65535).default(3000),
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters; make one with: openssl rand -base64 48'),
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be an address such as postgresql://user:password@host:5432/database',
  }),
  /** Connections one process keeps open at most. */
  DATABASE_POOL: z.coerce.number('must be a number').int().min(1).max(200).default(10),
  S3_ENDPOINT: z.url({
    protocol: /^https?$/,
    error: 'must be an address such as https://s3.eu-central-1.amazonaws.com',
  }),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().min(3, 'must be the name of an existing bucket'),
  S3_ACCESS_KEY_ID: z.string(),
  S3_SECRET_ACCESS_KEY: z.string(),
  SMTP_URL: z.url({
    protocol: /^smtps?$/,
    error: 'must be an address such as smtps://user:password@host:465',
  }),
  MAIL_FROM: z.string().regex(/@/, 'must be an address such as IP Protection <no-reply@ipp.example.com>'),
  /** The address people write to instead of using the site; by default ipr@ where MAIL_FROM is from. */
  MAILBOX_ADDRESS: z.email('must be an address such as ipr@ipp.example.com').toLowerCase().optional(),
  /** Where the worker takes mail for that address by SMTP. */
  MAILBOX_HOST: z.string().default('localhost'),
  MAILBOX_PORT: z.coerce.number('must be a port number').int().min(1).max(65535).default(2525),
  /** Base of the connector; the contract's paths (/v1/listings/…) are appended. No trailing slash. */
  MARKETPLACE_URL: httpAddress.transform((value) => value.replace(/\/+$/, '')),
  MARKETPLACE_SECRET: z
    .string()
    .regex(
      /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/,
      'must be whsec_ followed by base64; make it with: openssl rand -base64 32',
    ),
  /** Who signs people in for a marketplace, by its code. A marketplace that is not named offers no sign-in. */
  MARKETPLACE_OIDC: z
    .string()
    .default('{}')
    .transform(readJson)
    .pipe(z.record(z.string().regex(/^[A-Z0-9_]+$/, OIDC_SHAPE), oidcClient, OIDC_SHAPE)),
  /** 32 bytes in base64: wraps the keys that documents are encrypted under. Losing it loses the documents. */
  DOCUMENT_KEY: z
    .string()
    .refine(
      (value) => isBase64Of(value, 32),
      'must be 32 bytes in base64; make it with: openssl rand -base64 32',
    ),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

function isBase64Of(value: string, bytes: number): boolean {
  const decoded = Buffer.from(value, 'base64');
  return decoded.length === bytes && decoded.toString('base64') === value;
}

/** The product's environment, checked. PORT is a number, addresses have no trailing slash. */
export type Env = z.output<typeof shape>;

type Source = Record<string, string | undefined>;
type Name = keyof Env;
const names = Object.keys(shape.shape) as Name[];

/** Says everything that is wrong with the environment, one line a variable, each with how to mend it. */
export class EnvironmentError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The environment is not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n` +
        '"npm start" supplies what is missing from its sandbox.',
    );
    this.name = 'EnvironmentError';
  }
}

/** What is wrong with one variable, or null. The value is never repeated, for it may be a secret. */
function problemWith(name: Name, source: Source): string | null {
  const present = source[name]?.trim() ? source[name] : undefined;
  const result = shape.shape[name].safeParse(present);
  if (result.success) return null;
  if (present !== undefined) return `${name} ${result.error.issues[0]?.message}`;
  const demand = shape.shape[name].safeParse('').error?.issues[0]?.message;
  return `${name} is missing${demand?.startsWith('must') ? `: it ${demand}` : ''}`;
}

function parse(source: Source): Env {
  return shape.parse(Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim())));
}

/**
 * Checks the whole environment and returns it typed: call it once at boot. An empty string counts as absent.
 * Throws EnvironmentError listing every problem.
 */
export function validateEnv(source: Source = process.env): Env {
  const problems = names.flatMap((name) => problemWith(name, source) ?? []);
  if (problems.length > 0) throw new EnvironmentError(problems);
  return parse(source);
}

const read = new Map<Name, unknown>();

/**
 * The environment of this process. Each variable is checked when it is first read, so that a build or a
 * migration needs only what it uses; throws EnvironmentError naming that variable.
 */
export const env: Env = new Proxy({} as Env, {
  get(_target, key) {
    const name = names.find((candidate) => candidate === key);
    if (!name) return undefined;
    if (!read.has(name)) {
      const problem = problemWith(name, process.env);
      if (problem) throw new EnvironmentError([problem]);
      read.set(name, shape.shape[name].parse(process.env[name]?.trim() ? process.env[name] : undefined));
    }
    return read.get(name);
  },
});
