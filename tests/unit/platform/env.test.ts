import { afterEach, describe, expect, it, vi } from 'vitest';
import { env, EnvironmentError, validateEnv } from '@/lib/platform/env';

const complete = {
  APP_URL: 'https://ipp.example/',
  PORT: '8080',
  AUTH_SECRET: 'a'.repeat(32),
  DATABASE_URL: 'postgresql://u:p@localhost:5432/ipp',
  DATABASE_POOL: '20',
  S3_ENDPOINT: 'http://localhost:4569',
  S3_REGION: 'eu-central-1',
  S3_BUCKET: 'documents',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
  SMTP_URL: 'smtp://localhost:1025',
  MAIL_FROM: 'IPP <no-reply@ipp.example>',
  MAILBOX_ADDRESS: 'ipr@ipp.example',
  MAILBOX_HOST: '0.0.0.0',
  MAILBOX_PORT: '25',
  MARKETPLACE_URL: 'http://localhost:4600/',
  MARKETPLACE_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
  DOCUMENT_KEY: Buffer.alloc(32, 9).toString('base64'),
  LOG_LEVEL: 'debug',
};

function problemsOf(source: Record<string, string | undefined>): string[] {
  try {
    validateEnv(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

describe('validateEnv', () => {
  it('returns the values typed, addresses without a trailing slash', () => {
    expect(validateEnv(complete)).toMatchObject({
      APP_URL: 'https://ipp.example',
      PORT: 8080,
      MARKETPLACE_URL: 'http://localhost:4600',
      LOG_LEVEL: 'debug',
    });
  });

  it('fills in what has a sensible default', () => {
    const { PORT: _port, S3_REGION: _region, LOG_LEVEL: _level, ...rest } = complete;
    expect(validateEnv(rest)).toMatchObject({ PORT: 3000, S3_REGION: 'us-east-1', LOG_LEVEL: 'info' });
  });

  it('names every missing variable at once, and how to get it', () => {
    const problems = problemsOf({});
    const mailbox = ['MAILBOX_ADDRESS', 'MAILBOX_HOST', 'MAILBOX_PORT'];
    const defaults = ['PORT', 'DATABASE_POOL', 'S3_REGION', 'LOG_LEVEL', ...mailbox];
    const required = Object.keys(complete).filter((name) => !defaults.includes(name));
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(required);
    for (const problem of problems) expect(problem).toMatch(/^[A-Z0-9_]+ is missing/);
  });

  it('reads who signs people in for a marketplace; plain http is for this machine alone', () => {
    const client = { issuer: 'http://localhost:4700/taobao', clientId: 'ipp', clientSecret: 'secret' };
    const given = { ...complete, MARKETPLACE_OIDC: JSON.stringify({ TAOBAO: client }) };
    expect(validateEnv(given).MARKETPLACE_OIDC).toEqual({ TAOBAO: client });
    expect(validateEnv(complete).MARKETPLACE_OIDC).toEqual({});
  });

  it('counts an empty string as absent', () => {
    expect(problemsOf({ ...complete, DATABASE_URL: '', AUTH_SECRET: '  ' })).toEqual([
      expect.stringMatching(/^AUTH_SECRET is missing/),
      expect.stringMatching(/^DATABASE_URL is missing/),
    ]);
    expect(validateEnv({ ...complete, PORT: '' }).PORT).toBe(3000);
  });

  it.each([
    ['APP_URL', 'our-site'],
    ['APP_URL', 'ftp://ipp.example'],
    ['APP_URL', 'https://ipp.example/some/path'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['AUTH_SECRET', 'short'],
    ['DATABASE_URL', 'mysql://localhost/ipp'],
    ['S3_ENDPOINT', 'localhost:4569'],
    ['SMTP_URL', 'localhost:1025'],
    ['MAIL_FROM', 'nobody'],
    ['MAILBOX_ADDRESS', 'nobody'],
    ['MAILBOX_PORT', 'smtp'],
    ['MARKETPLACE_SECRET', 'secret'],
    ['MARKETPLACE_OIDC', 'no json'],
    ['MARKETPLACE_OIDC', '{"TAOBAO":{"issuer":"https://login.example"}}'],
    ['MARKETPLACE_OIDC', '{"TAOBAO":{"issuer":"http://login.example","clientId":"a","clientSecret":"b"}}'],
    ['DOCUMENT_KEY', Buffer.alloc(16).toString('base64')],
    ['DOCUMENT_KEY', 'not base64 at all, though it is long enough'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s, naming the variable and not the value', (name, value) => {
    const problems = problemsOf({ ...complete, [name]: value });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
    expect(problems[0]).not.toContain(value);
  });
});

describe('env', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('checks only the variable that is read, and names it', () => {
    vi.stubEnv('LOG_LEVEL', '');
    vi.stubEnv('DOCUMENT_KEY', 'not a key');
    expect(env.LOG_LEVEL).toBe('info');
    expect(() => env.DOCUMENT_KEY).toThrow(/DOCUMENT_KEY must be 32 bytes/);
  });
});
