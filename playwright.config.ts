import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/support/browser';

const report = process.env.E2E_REPORT ?? 'test-results/e2e.json';

export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results/e2e',
  // Two cores serve the site, its database and the browsers.
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  reporter: [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: process.env.APP_URL,
    launchOptions: await browserLaunch(),
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
