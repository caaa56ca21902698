import { type Response, Router } from 'express';
import type { Database } from '../../platform/store/connection';
import { lastWrite, statesOf } from '../../platform/store/live';
import type { Logger } from '../../platform/logger';
import { faultOf } from '../../api/http/request-log';
import { offerId } from '../../api/schemas/onboarding';
import { unknownOffer } from '../../api/offers/telling';
import { textsOf } from './texts';

/** Interval of the one query that finds out for all open pages whether anything was written. */
const LOOK_MS = 2_000;
/** Lists are told to reload at most, and at least, that often: what is due changes with time too. */
const LIST_AT_MOST_MS = 6_000;
const AT_LEAST_MS = 60_000;
/** Interval of keep-alive comments, so that proxies keep the connection open. */
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

/** Tells open pages by server-sent events that something is new; the pages then fetch it. */
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

  /** Ends every stream, so that the server can close. */
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

/** Events of one offer are sent at once, those of lists at most once an interval. */
function isToBeTold({ offer, seen, toldAt }: Watcher, state: string, now: number): boolean {
  const age = now - toldAt;
  return age >= AT_LEAST_MS || (state !== seen && (offer !== undefined || age >= LIST_AT_MOST_MS));
}

function tell(watcher: Watcher, state: string, now: number): void {
  watcher.seen = state;
  watcher.toldAt = now;
  watcher.res.write('event: changed\ndata: \n\n');
}
