import { CancellationScope, log, sleep } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar/instants';
import { openTickets } from '../domain/duties/ticket-facts';
import { failureTicket } from '../domain/duties/ticket-steps';
import { lanesOf, nextStep } from '../domain/offer/plan';
import { hasHappened, stepId } from '../domain/offer/state';
import type { Step } from '../domain/offer/step';
import { type LiveOffer } from './live-offer';
import { takeStep } from './take-step';

/** How long a step that was begun may take before the next run takes it again, under the same key. */
const PATIENCE = 60_000;
/** How long staff who could not be told of a lane that failed wait to be told again. */
const TOLD_AGAIN_AFTER = '1 hour';

/**
 * Takes the steps of an offer's promises and duties: whenever something has happened or a date has come, it looks at what
 * each lane does next. A lane that waits costs nothing, for the timers are the offer's, and a later date alone wakes
 * nobody. One that breaks opens a ticket and leaves the others running; resolving the ticket resumes it.
 */
export class Lanes {
  private readonly steps = new CancellationScope();
  /** The run ends with what it waits for, so that no timer is ever cancelled. */
  private readonly timers = new CancellationScope({ cancellable: false });
  private readonly wakesAt = new Set<Instant>();
  private readonly busy = new Map<string, Promise<void>>();
  private readonly waitsForStaff = new Set<string>();
  private isClosing = false;

  constructor(private readonly offer: LiveOffer) {
    offer.whenStirred(() => {
      this.look();
    });
    this.look();
  }

  /** A step begun is finished, none is begun. */
  async stop(): Promise<void> {
    this.isClosing = true;
    await this.offer.until(() => this.busy.size === 0, PATIENCE);
    this.steps.cancel();
    await Promise.all(this.busy.values());
  }

  private look(): void {
    if (this.isClosing) return;
    const { state } = this.offer;
    const now = this.offer.now();
    let next: Step | undefined;
    for (const [name, plan] of lanesOf(state)) {
      if (this.busy.has(name) || this.isStuck(name)) continue;
      const step = nextStep(plan, state, now);
      if (step === undefined) continue;
      if (step.at <= now) this.busy.set(name, this.take(name, step));
      else if (next === undefined || step.at < next.at) next = step;
    }
    if (next !== undefined) this.wakeFor(next);
  }

  private async take(name: string, step: Step): Promise<void> {
    try {
      await this.steps.run(() => takeStep(this.offer, step));
      // Otherwise it would be taken again at once, and for ever.
      if (!hasHappened(this.offer.state, stepId(step.key))) throw new Error(`${step.key} left no fact`);
    } catch (err) {
      await this.askForHelp(name, err);
    }
    this.busy.delete(name);
    this.look();
  }

  private wakeFor({ key, at }: Step): void {
    for (const earlier of this.wakesAt) if (earlier <= at) return;
    this.wakesAt.add(at);
    const left = Date.parse(at) - Date.now();
    void this.timers
      .run(() => sleep(left, { summary: key }))
      .then(() => {
        this.wakesAt.delete(at);
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
    log.error('a lane failed; staff are told', { lane: name, err });
    try {
      if (!this.isReported(name))
        await this.steps.run(() => takeStep(this.offer, failureTicket(name, this.offer.now())));
      this.waitsForStaff.add(name);
    } catch (unheard) {
      await this.waitToBeHeard(name, unheard);
    }
  }

  private async waitToBeHeard(name: string, err: unknown): Promise<void> {
    if (this.isClosing) return;
    log.error('staff could not be told that a lane failed; they are told later', { lane: name, err });
    await this.steps.run(() => sleep(TOLD_AGAIN_AFTER)).catch(() => undefined);
  }
}
