import { type Response, Router } from 'express';
import type { Database } from '../../platform/store/connection';
import { lastWrite, statesOf } from '../../platform/store/live';
import type { Logger } from '../../platform/logger';
import { faultOf } from '../../api/request-log';
import { offerId } from '../../api/schemas/onboarding';
import { unknownOffer } from '../../api/telling';
import { textsOf } from './texts';

/** How often the store is asked whether anything was written, for all open pages of this process together. */
const LOOK_MS = 2_000;
/** A list is read again at most that often, and at least that often: time passes too. */
const LIST_AT_MOST_MS = 6_000;
const AT_LEAST_MS = 60_000;
/** What stands between must not think that the connection is dead. */
const BEAT_MS = 25_000;

type Watcher = {
  readonly offer: string | undefined;
  /** What the page showed when it began to watch. */
  readonly revision: string | undefined;
  readonly at: string | undefined;
  readonly res: Response;
  seen: string;
  toldAt: number;
};

/** Tells open pages that there is something new, by server-sent events; what it is they ask for themselves. */
export class LivePages {
  private readonly watchers = new Set<Watcher>();
  private timer: NodeJS.Timeout | undefined;
  private written = '';
  /** When that was first seen, in milliseconds. */
  private writtenAt = 0;
  private hasEnded = false;

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  router(): Router {
    const router = Router();
    router.get('/live', (req, res) => {
      const { offer: asked, revision, at } = textsOf(req.query);
      // All streams are asked about together: what names no offer must not come among them.
      const offer = asked === undefined ? undefined : offerId.safeParse(asked).data;
      if (asked !== undefined && offer === undefined) throw unknownOffer(asked);
      res
        .status(200)
        .set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
      res.flushHeaders();
      if (req.method === 'HEAD') {
        res.end();
        return;
      }
      const watcher: Watcher = { offer, revision, at, res, seen: '', toldAt: Date.now() };
      this.watchers.add(watcher);
      const beat = setInterval(() => res.write(': still here\n\n'), BEAT_MS);
      res.on('close', () => {
        clearInterval(beat);
        this.watchers.delete(watcher);
      });
      this.begin();
    });
    return router;
  }

  /** Ends every stream, so that a server can close. */
  end(): void {
    this.hasEnded = true;
    clearTimeout(this.timer);
    for (const { res } of this.watchers) res.end();
    this.watchers.clear();
  }

  private begin(): void {
    if (this.hasEnded) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.watchers.size === 0) return;
      void this.look()
        .catch((err: unknown) => {
          this.logger.warn({ fault: faultOf(err) }, 'open pages could not be told what is new');
        })
        .then(() => this.begin());
    }, LOOK_MS).unref();
  }

  private async look(): Promise<void> {
    const written = await lastWrite(this.database);
    const isNew = written !== this.written;
    this.written = written;
    if (isNew) this.writtenAt = Date.now();
    const now = Date.now();
    const isUnseen = [...this.watchers].some(({ seen }) => seen === '');
    const offers = [...new Set([...this.watchers].flatMap(({ offer }) => offer ?? []))];
    const mustAsk = (isNew || isUnseen) && offers.length > 0;
    const states = mustAsk ? await statesOf(this.database, offers) : new Map<string, string>();
    for (const watcher of this.watchers) {
      const state = watcher.offer === undefined ? written : (states.get(watcher.offer) ?? watcher.seen);
      const isToHear = watcher.seen === '' ? isBehind(watcher, state, this.writtenAt) : isToBeTold(watcher, state, now);
      if (watcher.seen === '') watcher.seen = state;
      if (isToHear) tell(watcher, state, now);
    }
  }
}

/** Has something happened between what the page shows and the first look? */
const isBehind = ({ offer, revision, at }: Watcher, state: string, writtenAt: number): boolean =>
  offer === undefined ? writtenAt > Date.parse(at ?? '') : revision !== undefined && !state.startsWith(`${revision}/`);

/** Of an offer at once; of lists not too often, for something is written all the time. */
function isToBeTold({ offer, seen, toldAt }: Watcher, state: string, now: number): boolean {
  const age = now - toldAt;
  return age >= AT_LEAST_MS || (state !== seen && (offer !== undefined || age >= LIST_AT_MOST_MS));
}

function tell(watcher: Watcher, state: string, now: number): void {
  watcher.seen = state;
  watcher.toldAt = now;
  watcher.res.write('event: changed\ndata: \n\n');
}
