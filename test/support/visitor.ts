import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role } from '../../domain/offer/roles';
import { barriersOn } from './barriers';

/** How somebody looks at the console. */
export type Looking = {
  readonly role?: Role;
  readonly name?: string;
  readonly email?: string;
  readonly language?: 'en' | 'fr';
  readonly colours?: 'light' | 'dark';
  readonly width?: number;
  readonly isScripted?: boolean;
  /** Where the clocks of the browser go. */
  readonly timeZone?: string;
};

/** A request that ends because its page is left: htmx tells of it twice, and of any other fault once more by its own name. */
const ABORTED = /^htmx:(sendAbort|afterRequest)\b/;

/** Somebody who is signed in and looks at the console with a real browser. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    /** What the browser complained about: nothing that the policy forbids may be tried. */
    readonly complaints: readonly string[],
  ) {}

  static async comes(browser: Browser, url: string, looking: Looking = {}): Promise<Visitor> {
    const { language = 'en', colours = 'light', width = 1280, isScripted = true, timeZone } = looking;
    const context = await browser.newContext({
      baseURL: url,
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      colorScheme: colours,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      javaScriptEnabled: isScripted,
      ...(timeZone !== undefined && { timezoneId: timeZone }),
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !ABORTED.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const visitor = new Visitor(page, context, complaints);
    await visitor.signsIn(looking);
    return visitor;
  }

  /** By the picker of the sandbox. */
  private async signsIn({ role = 'operations', name, email }: Looking): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.locator(`input[name=role][value=${role}]`).check();
    if (name !== undefined) await this.page.locator('input[name=name]').fill(name);
    if (email !== undefined) await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('main button[type=submit]').click();
    await this.page.waitForURL((url) => url.pathname === '/');
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** The text of what is in the middle of the page. */
  async reads(): Promise<string> {
    return (await this.page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  }

  /** Violations of WCAG 2.2 AA that axe finds, a line each. */
  barriers(): Promise<string[]> {
    return barriersOn(this.page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  }

  /** By how many pixels the page is wider than its window: nobody should have to scroll sideways. */
  overflow(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  async leaves(): Promise<void> {
    await this.context.close();
  }
}
