import { defineConfig } from 'vitest/config';
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/integration-setup.ts'],
          setupFiles: ['tests/support/integration-file.ts'],
          hookTimeout: 60000,
        },
      },
    ],
  },
});
