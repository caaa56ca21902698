import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

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

/**
 * Tests that need a real browser. Where there is none they are skipped, and say so; where a result must be complete
 * (CI=true) that is a failure.
 */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const path = findChromium();
  let browser: Browser | undefined;
  const isSkipped = path === undefined && process.env.CI !== 'true';
  (isSkipped ? describe.skip : describe)(isSkipped ? `${name} (no Chromium: set CHROMIUM_PATH)` : name, () => {
    beforeAll(async () => {
      if (path === undefined) throw new Error('There is no Chromium: install one, or set CHROMIUM_PATH.');
      browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
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
