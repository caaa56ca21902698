import { condition, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar/instants';
import type { ContinueAsNewState } from '../domain/offer/continue-as-new';
import { type OfferState, hasHappened, stepId } from '../domain/offer/state';
import { compact } from '../domain/offer/compaction';
import { currentDetails } from '../domain/offer/current-details';
import { endingOf } from '../domain/offer/endings';
import type { Fact, EventPayload } from '../domain/offer/events';
import type { KnownFacts, OfferChange } from '../domain/offer/activities';
import type { Step } from '../domain/plan';
import { findable } from './findable';
import { atOnce } from './store-copy';

/** When something happened, who says so, and what it counts once by. */
type Stamp = { readonly id: string; readonly by: string; readonly at: Instant };

/** What a step means that the service takes for somebody. */
type Doing = { readonly by: string; readonly meaning: (done: EventPayload) => EventPayload | undefined };

/** The state of one running offer, and the only place where it changes. */
export class LiveOffer {
  /** The keys of steps that were begun and are not done yet. */
  readonly underWay = new Set<string>();
  /** Those of them that open a ticket: the desk may show one of which no fact tells yet. */
  readonly opening = new Set<string>();
  private isStirred = false;
  private look: () => void = () => undefined;

  constructor(private carried: ContinueAsNewState) {
    this.tell();
  }

  get state(): OfferState {
    return this.carried.life;
  }

  get isSaved(): boolean {
    return this.carried.journaled >= this.state.revision;
  }

  /** Has the offer ended, and not been relisted? */
  get isOver(): boolean {
    return endingOf(this.state) !== undefined;
  }

  isInStore(revision: number): boolean {
    return this.carried.journaled >= revision;
  }

  began(nonce: string): boolean {
    return this.carried.nonce === nonce;
  }

  now(): Instant {
    return new Date().toISOString();
  }

  /** Writes down what happened. The same id a second time changes nothing. */
  record(payload: EventPayload, { id, by, at }: Stamp): void {
    if (hasHappened(this.state, id)) return;
    const revision = this.state.revision + 1;
    const fact: Fact = { ...payload, id, by, at, revision, recordedAt: this.now() };
    this.carried = { ...this.carried, life: { ...this.state, revision, facts: [...this.state.facts, fact] } };
    findable(this.state, fact);
    this.stir();
  }

  /** Whoever acts on what happened is asked to look when something has. */
  whenStirred(look: () => void): void {
    this.look = look;
  }

  /**
   * Takes a step once in the life of the offer: what it answers becomes the fact that it was taken, and the facts after
   * it. What somebody has done by it is recorded together with it.
   */
  async once(
    step: Step,
    take: () => Promise<EventPayload | readonly EventPayload[]>,
    at?: Instant,
    doing?: Doing,
  ): Promise<void> {
    this.underWay.add(step.key);
    try {
      const payloads = [await take()].flat();
      const stamp = { id: stepId(step.key), by: 'service', at: at ?? this.now() };
      payloads.forEach((payload, i) => {
        this.record(payload, i === 0 ? stamp : { ...stamp, id: `${stamp.id}#${i + 1}` });
      });
      const done = payloads[0] && doing?.meaning(payloads[0]);
      if (doing && done) this.record(done, { ...stamp, id: `${stamp.id}#${payloads.length + 1}`, by: doing.by });
    } finally {
      this.underWay.delete(step.key);
    }
  }

  /** Waits until something holds, at most for so many milliseconds. Answers whether it does. */
  async until(holds: () => boolean, atMost?: number): Promise<boolean> {
    if (holds()) return true;
    if (atMost !== undefined) return condition(holds, atMost);
    await condition(holds);
    return true;
  }

  /** What the journal does not have yet, as much as fits one save. */
  unsaved(): OfferChange {
    const { journaled } = this.carried;
    return {
      offerId: this.state.offer.id,
      fresh: this.factsAfter(journaled),
      clock: this.now(),
      since: journaled,
      begunAs: workflowInfo().firstExecutionRunId,
    };
  }

  /** The facts after a revision that have not left, a page of them. */
  known(after: number): KnownFacts<Fact> {
    return { revision: this.state.revision, journaled: this.carried.journaled, facts: this.factsAfter(after) };
  }

  /** The journal has everything up to a revision: what is settled may leave. */
  saved(revision: number): void {
    this.carried = { ...this.carried, journaled: revision, life: compact(this.state, revision, this.now()) };
  }

  /** What the next run begins with. */
  handOver(): ContinueAsNewState {
    return this.carried;
  }

  private factsAfter(after: number): Fact[] {
    const { offer, facts } = this.state;
    const { onboardedAt: at } = offer;
    const onboarded: Fact = { kind: 'onboarded', offer, id: 'onboarded', revision: 1, at, recordedAt: at, by: 'api' };
    return atOnce([onboarded, ...facts].filter(({ revision }) => revision > after));
  }

  /** Thousands of signals may come in one task: what follows is looked at once, after all of them. */
  private stir(): void {
    if (this.isStirred) return;
    this.isStirred = true;
    void Promise.resolve().then(() => {
      this.isStirred = false;
      this.tell();
      this.look();
    });
  }

  private tell(): void {
    setCurrentDetails(currentDetails(this.state, this.now()));
  }
}
