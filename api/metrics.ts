import type { Request, RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Trouble } from '../platform/store/mail-trouble';
import type { MailboxTrouble } from '../platform/store/mailboxes';

type Unwatched = { readonly offers: number; readonly publishers: number };
const UNKNOWN: Unwatched = { offers: Number.NaN, publishers: Number.NaN };

/** What Prometheus reads: how long requests take by route, how the process is, and what the store knows of its copies. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** From now on says too how many copies cannot be saved, and how many have no workflow; NaN while the store is away. */
  watch(stuck: () => Promise<number>, unwatched: () => Promise<Unwatched>): void {
    const registers = [this.registry];
    new Gauge({
      name: 'followthrough_stuck_copies',
      help: 'How many offers and publishers have a copy in the store that cannot be saved; NaN while the store is away.',
      registers,
      async collect() {
        this.set(await stuck().catch(() => Number.NaN));
      },
    });
    new Gauge({
      name: 'followthrough_unwatched',
      help: 'How many live offers, and publishers, have no workflow that looks after them; NaN while the store is away.',
      labelNames: ['what'] as const,
      registers,
      async collect() {
        const { offers, publishers } = await unwatched().catch(() => UNKNOWN);
        this.set({ what: 'offer' }, offers);
        this.set({ what: 'publisher' }, publishers);
      },
    });
  }

  /** From now on says too how many were turned away as busy, by what they asked. */
  watchLanes(rejected: () => Readonly<Record<string, number>>): void {
    new Counter({
      name: 'followthrough_busy_total',
      help: 'How many requests were turned away because more was asked than could be answered in time, by kind.',
      labelNames: ['what'] as const,
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [what, count] of Object.entries(rejected())) this.inc({ what }, count);
      },
    });
  }

  /** Times every request until its answer is sent. */
  readonly observe: RequestHandler = (req, res, next) => {
    const end = this.durations.startTimer();
    res.once('finish', () => end({ method: req.method, route: routeOf(req), status: res.statusCode }));
    next();
  };

  /** Shows why mail does not leave, each time that somebody reads. What the store cannot say is not shown. */
  showTrouble(read: () => Promise<readonly Trouble[]>): void {
    new Gauge({
      name: 'mail_trouble_since_seconds',
      help: 'Since when mail has not been leaving, by cause, in seconds since 1970; no line as long as it leaves.',
      labelNames: ['cause'] as const,
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const { cause, since } of await read().catch(() => []))
          this.set({ cause }, Math.floor(Date.parse(since) / 1_000));
      },
    });
  }

  /** Shows which mailboxes cannot be read, likewise. */
  showMailboxes(read: () => Promise<readonly MailboxTrouble[]>): void {
    new Gauge({
      name: 'mailbox_trouble_since_seconds',
      help: 'Since when a mailbox cannot be read, by host and cause, in seconds since 1970; no line as long as it can.',
      labelNames: ['host', 'cause'] as const,
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const { host, cause, since } of await read().catch(() => []))
          this.set({ host, cause }, Math.floor(Date.parse(since) / 1_000));
      },
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}

/** The path as it was declared: one line per route, whatever was asked for. */
function routeOf(req: Request): string {
  const route: unknown = req.route;
  return typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'none';
}
