import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // some start linters and renderers as processes of their own, on machines that are busy
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: './tests/support/integration-setup.ts',
          setupFiles: './tests/support/integration-file.ts',
          // every file has a database of its own, so files run side by side; processes keep their environments apart
          pool: 'forks',
          maxWorkers: 2,
          // it imports Next's modules without their endings, which only a bundler resolves
          server: { deps: { inline: ['next-auth'] } },
          // a statement waits its turn on one small PostgreSQL; password hashing is slow on purpose
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
