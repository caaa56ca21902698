import { ClockStopped } from '../../../platform/virtual-clock';
import type { TestWorld } from '../../support/world';
import { changed, described, inOrder, nameTickets, short, withoutOffers } from './kept-bodies';
import { isOfOffers, type Marks } from './marks';

/** A request and its answer as they are kept. The body is text where it is no JSON. */
export type Recorded = {
  readonly request: string;
  readonly sent?: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

type Options = { readonly headers?: Record<string, string>; readonly url?: string };
type Received = { readonly status: number; readonly text: string; readonly json: unknown; readonly headers: Headers };

const KEPT = ['content-type', 'location', 'etag', 'retry-after', 'link', 'allow', 'www-authenticate', 'cache-control'];

/** Sends requests one after the other and keeps what is answered, with marks where runs differ. */
export class Recorder {
  readonly recorded: Recorded[] = [];
  /** What was read last of each path. */
  private readonly read = new Map<string, unknown>();
  private keys = 0;

  constructor(
    readonly world: TestWorld,
    private readonly story: string,
    private readonly marks: Marks,
  ) {}

  get(path: string, options: Options = {}): Promise<unknown> {
    return this.keep('GET', path, undefined, options);
  }

  /** A write, with a key of its own: the id of what it records is made of it, so it is the same in every run. */
  async write(
    method: 'POST' | 'PUT',
    path: string,
    body?: unknown,
    { headers = {}, url }: Options = {},
  ): Promise<unknown> {
    const key = { 'idempotency-key': `${this.story}-${++this.keys}` };
    return this.keep(method, path, body, { headers: { ...key, ...headers }, ...(url !== undefined && { url }) });
  }

  /**
   * A write of an offer, and the offer as it then is. What the write answers may hold what the service did meanwhile, so of
   * an offer in it only the fields are kept, and all of it as it is read when nothing happens any more.
   */
  async does(
    method: 'POST' | 'PUT',
    offer: string,
    path: string,
    body: unknown = {},
    options: Options = {},
  ): Promise<unknown> {
    const answer = await this.write(method, `/v1/offers/${offer}${path}`, body, options);
    await this.settled(offer);
    await this.get(`/v1/offers/${offer}`);
    return answer;
  }

  /** An offer is taken on, in a minute that is not kept for the clocks of offers. */
  async onboards(body: Record<string, unknown>): Promise<void> {
    while (isOfOffers(Date.now())) await new Promise((resolve) => setTimeout(resolve, 500));
    await this.write('POST', '/v1/offers', body);
    await this.settled(String(body['id']));
  }

  /** The clock of an offer goes on to an instant. */
  async goesTo(offer: string, to: string): Promise<void> {
    await this.write('POST', `/v1/sandbox/offers/${offer}/fast-forward`, { to });
    await this.settled(offer);
    await this.get(`/v1/offers/${offer}`);
  }

  /** Waits until an offer and its company have done all that is due. */
  async settled(offer: string): Promise<void> {
    for (const workflow of [`publisher/${offer.split('.')[0] ?? ''}`, `offer/${offer}`]) await this.quiet(workflow);
  }

  private async quiet(workflow: string): Promise<void> {
    const { client, clock } = this.world;
    if (workflow.startsWith('offer/'))
      return clock.advanceTo(workflow.slice(6), new Date(0)).catch((err: unknown) => {
        if (!(err instanceof ClockStopped)) throw err;
      });
    for (let calm = 0; calm < 3;) {
      const raw = await client.workflow
        .getHandle(workflow)
        .describe()
        .then(({ raw: description }) => description)
        .catch(() => undefined);
      const busy = raw?.pendingWorkflowTask || (raw?.pendingActivities ?? []).length > 0;
      calm = busy ? 0 : calm + 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private async keep(method: string, path: string, body: unknown, options: Options): Promise<unknown> {
    const { status, text, json, headers } = await this.send(method, path, body, options);
    nameTickets(json, this.marks);
    const kept = KEPT.flatMap((name) => {
      const value = headers.get(name);
      // Weak tags are made of the very bytes.
      if (value === null || value.startsWith('W/')) return [];
      return [[name, name === 'etag' && method !== 'GET' ? '"<revision>"' : this.marks.in(value)] as const];
    });
    this.recorded.push({
      request: this.marks.in(`${method} ${path}`),
      ...(body !== undefined && { sent: short(this.marked(body)) }),
      status,
      headers: Object.fromEntries(kept),
      body:
        json === undefined
          ? this.marks.in(path === '/metrics' ? described(text) : text)
          : this.shown(method, path, path === '/openapi.json' ? json : this.marked(json)),
    });
    return json ?? text;
  }

  private marked(value: unknown): unknown {
    return JSON.parse(this.marks.in(JSON.stringify(value)));
  }

  private shown(method: string, path: string, body: unknown): unknown {
    if (method !== 'GET') return withoutOffers(body);
    const before = this.read.get(path);
    this.read.set(path, inOrder(body));
    return before === undefined ? inOrder(body) : changed(before, inOrder(body));
  }

  private async send(
    method: string,
    path: string,
    body: unknown,
    { headers = {}, url = this.world.url }: Options,
  ): Promise<Received> {
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    const json: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
    if (json !== undefined && JSON.stringify(json) !== text) throw new Error(`${path} answered JSON with blanks`);
    return { status: response.status, text, json, headers: response.headers };
  }
}
