import { defineConfig } from '@playwright/test';
import { chromiumPath } from './scripts/chromium-path.mjs';
import { routes } from './src/site.ts';

const port = 4399;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['browser/**/*.test.ts', 'publication/browser/**/*.test.ts'],
  outputDir: '.cache/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-background-networking'] },
  },
  webServer: {
    command: 'node scripts/preview.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}${routes.base}`,
    reuseExistingServer: false,
  },
});
