import { CancellationScope, log, sleep } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar/instants';
import { hasHappened, stepId } from '../domain/offer/state';
import { openTickets } from '../domain/ticket-facts';
import type { LiveOffer } from './live-offer';
import { openTrackTicket } from './tickets';
import type { Track, Turn } from './track';

/** How long a step that was begun may take before the next run takes it again, under the same key. */
const PATIENCE = 60_000;
/** How long staff who could not be told of a track that failed wait to be told again. */
const TOLD_AGAIN_AFTER = '1 hour';

/** Runs the tracks at the same time. One that breaks opens a ticket and leaves the others running; resolving it resumes the track. */
export function sideBySide(offer: LiveOffer, tracks: Record<string, Track>): { stop(): Promise<void> } {
  const running = new SideBySide(offer, tracks);
  offer.whenStirred(() => {
    running.look();
  });
  running.look();
  return running;
}

/**
 * Looks, whenever something has happened or a date has come, at what each track does next. A track that waits costs
 * nothing: the timers are the offer's, and a later date alone wakes nobody.
 */
class SideBySide {
  private readonly steps = new CancellationScope();
  /** The run ends with what it waits for, so that no timer is ever cancelled. */
  private readonly timers = new CancellationScope({ cancellable: false });
  private readonly wakesAt = new Set<Instant>();
  private readonly busy = new Map<string, Promise<void>>();
  private readonly waitsForStaff = new Set<string>();
  private isClosing = false;

  constructor(
    private readonly offer: LiveOffer,
    private readonly tracks: Readonly<Record<string, Track>>,
  ) {}

  look(): void {
    if (this.isClosing) return;
    const now = this.offer.now();
    let next: Turn | undefined;
    for (const [name, track] of Object.entries(this.tracks)) {
      if (this.busy.has(name) || this.isStuck(name)) continue;
      const turn = track(this.offer);
      if (turn === undefined) continue;
      if (turn.step.at <= now) this.busy.set(name, this.take(name, turn));
      else if (next === undefined || turn.step.at < next.step.at) next = turn;
    }
    if (next !== undefined) this.wakeFor(next);
  }

  /** A step begun is finished, none is begun. */
  async stop(): Promise<void> {
    this.isClosing = true;
    await this.offer.until(() => this.busy.size === 0, PATIENCE);
    this.steps.cancel();
    await Promise.all(this.busy.values());
  }

  private async take(name: string, { step, take }: Turn): Promise<void> {
    try {
      await this.steps.run(take);
      // Otherwise it would be taken again at once, and for ever.
      if (!hasHappened(this.offer.state, stepId(step.key))) throw new Error(`${step.key} left no fact`);
    } catch (err) {
      await this.askForHelp(name, err);
    }
    this.busy.delete(name);
    this.look();
  }

  private wakeFor({ step }: Turn): void {
    for (const at of this.wakesAt) if (at <= step.at) return;
    this.wakesAt.add(step.at);
    const left = Date.parse(step.at) - Date.now();
    void this.timers
      .run(() => sleep(left, { summary: step.key }))
      .then(() => {
        this.wakesAt.delete(step.at);
        this.look();
      });
  }

  private isStuck(name: string): boolean {
    if (this.waitsForStaff.has(name) && !this.isReported(name)) this.waitsForStaff.delete(name);
    return this.waitsForStaff.has(name);
  }

  private isReported(name: string): boolean {
    return openTickets(this.offer.state).some(({ track }) => track === name);
  }

  private async askForHelp(name: string, err: unknown): Promise<void> {
    if (this.isClosing) return;
    log.error('a track failed; staff are told', { track: name, err });
    try {
      if (!this.isReported(name)) await this.steps.run(() => openTrackTicket(this.offer, name));
      this.waitsForStaff.add(name);
    } catch (unheard) {
      await this.waitToBeHeard(name, unheard);
    }
  }

  private async waitToBeHeard(name: string, err: unknown): Promise<void> {
    if (this.isClosing) return;
    log.error('staff could not be told that a track failed; they are told later', { track: name, err });
    await this.steps.run(() => sleep(TOLD_AGAIN_AFTER)).catch(() => undefined);
  }
}
