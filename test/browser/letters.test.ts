import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { renderLetter } from '../../activities/letters/render';
import { LETTER_NAMES, sampleOrder } from '../../activities/letters/samples';
import { barriersOn } from '../support/barriers';
import { inBrowser } from '../support/chromium';

const PROGRAMME = {
  name: 'Contoso Partner Rewards for Independent Software Vendors',
  logo: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#1d5b99"/></svg>',
  postalAddress: 'Contoso Ltd, 1 Long Street, 75001 Paris, France',
  privacyUrl: 'https://programme.example/privacy',
};
const LINKS = {
  programme: PROGRAMME,
  answerUrl: `https://programme.example/owner?token=${'x'.repeat(200)}`,
  pageUrl: `https://programme.example/p?token=${'x'.repeat(200)}`,
  caseUrl: 'https://programme.example/offers/contoso.sample',
};
const NOW = new Date('2026-11-29T10:00:00.000Z');
const LOOKS = [
  ['light', 700],
  ['dark', 700],
  ['light', 360],
] as const;

/** `LETTER_PICTURES=/tmp/letters npx jest test/browser/letters.test.ts` keeps a picture of each. */
const FOLDER = process.env.LETTER_PICTURES;

inBrowser('every letter with the longest names', (browser) => {
  test.each(LOOKS)(
    '%s, %i pixels wide: nothing is cut off, and everything can be read',
    async (colours, width) => {
      const context = await browser().newContext({ colorScheme: colours, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const letter of LETTER_NAMES)
        for (const language of ['en', 'fr']) {
          const { html } = renderLetter(sampleOrder(letter, language, NOW), LINKS);
          await page.setContent(html);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect([letter, language, overflow]).toEqual([letter, language, 0]);
          const barriers = await barriersOn(page, ['wcag2a', 'wcag2aa', 'wcag21aa']);
          expect([letter, language, barriers]).toEqual([letter, language, []]);
          if (FOLDER === undefined) continue;
          await mkdir(FOLDER, { recursive: true });
          const path = join(FOLDER, `${letter}-${language}-${colours}-${width}.jpg`);
          await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 60 });
        }
      await context.close();
    },
    120_000,
  );
});
