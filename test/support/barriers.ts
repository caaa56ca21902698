import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Put there by its own source. */
    readonly axe: typeof axe;
  }
}

/** Violations of rules of some kinds that axe finds on a page, a line each. */
export async function barriersOn(page: Page, kinds: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (values) => {
      const { violations } = await window.axe.run({ runOnly: { type: 'tag', values } });
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    [...kinds],
  );
}
