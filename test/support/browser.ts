/** A page as a browser ends up with it, and the addresses it was sent over. */
export type Page = {
  readonly status: number;
  readonly url: string;
  readonly html: string;
  readonly headers: Headers;
  readonly hops: readonly string[];
};

/** A browser without a window: it wants HTML, keeps cookies by host, and goes where it is sent. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(
    readonly site: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** Looks at a page of the site, or anywhere else. */
  go(place: string): Promise<Page> {
    return this.follow(new URL(place, this.site).href, { method: 'GET' });
  }

  /** Sends a form, with the token of the page that it is on, where the page has one. */
  submit(place: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Page> {
    return this.follow(new URL(place, this.site).href, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  }

  /** Picks a role in a sandbox. */
  pick(role: string, fields: Record<string, string> = {}): Promise<Page> {
    return this.submit('/sign-in', { role, csrf: '', ...fields });
  }

  /** A request without following where it leads. */
  async once(place: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(place, this.site);
    const headers = {
      accept: 'text/html,*/*;q=0.8',
      cookie: this.cookiesFor(url),
      ...this.headers,
      ...(init.headers as object | undefined),
    };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    this.keep(url, response);
    return response;
  }

  /** What the site would get as the header Cookie. */
  cookiesFor({ hostname }: URL = new URL(this.site)): string {
    return [...(this.jars.get(hostname) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Puts a cookie into the jar of the site, as if the site had. */
  plant(name: string, value: string): void {
    this.jarOf(new URL(this.site)).set(name, value);
  }

  private async follow(place: string, init: RequestInit): Promise<Page> {
    let url = place;
    let request = init;
    const hops: string[] = [];
    for (;;) {
      const response = await this.once(url, request);
      const to = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || to === null)
        return { status: response.status, url, html: await response.text(), headers: response.headers, hops };
      url = new URL(to, url).href;
      hops.push(url);
      if (hops.length > 10) throw new Error(`sent around in circles: ${hops.join(' ')}`);
      request = { method: 'GET' };
    }
  }

  private keep(url: URL, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      const isGone = /expires=Thu, 01 Jan 1970/i.test(line) || /max-age=0/i.test(line);
      if (isGone) this.jarOf(url).delete(pair.slice(0, at));
      else this.jarOf(url).set(pair.slice(0, at), value);
    }
  }

  private jarOf({ hostname }: URL): Map<string, string> {
    const jar = this.jars.get(hostname) ?? new Map<string, string>();
    this.jars.set(hostname, jar);
    return jar;
  }
}

/** The token of the forms on a page. */
export const csrfIn = (html: string): string => /name="csrf" (?:value|content)="([^"]*)"/.exec(html)?.[1] ?? '';
