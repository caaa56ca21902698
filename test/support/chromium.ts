import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { describeWith } from './what-is-needed';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'] as const;

/** The browser of this machine: CHROMIUM_PATH, what is on the PATH, or what playwright has fetched before. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  if (onPath !== undefined) return onPath;
  const fetched = chromium.executablePath();
  return existsSync(fetched) ? fetched : undefined;
}

/** Tests that need a real browser. */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const path = findChromium();
  let browser: Browser | undefined;
  describeWith(path === undefined ? 'no Chromium: set CHROMIUM_PATH' : undefined, name, () => {
    beforeAll(async () => {
      browser = await chromium.launch({
        ...(path !== undefined && { executablePath: path }),
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      });
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => {
      if (browser === undefined) throw new Error('the browser has not begun yet');
      return browser;
    });
  });
}
