import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/support/browser';

const report = process.env.E2E_REPORT ?? 'test-results/e2e.json';

export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results/e2e',
  // two cores serve the site, its database and the browsers
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // a journey is some sixty pages, each looked at by axe
  timeout: 1_500_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: process.env.APP_URL,
    launchOptions: await browserLaunch(),
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // a trace of every step costs a quarter of the time; E2E_TRACE=1 makes one of whatever fails
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
