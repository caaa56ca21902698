import { condition, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar/instants';
import type { KnownFacts } from '../domain/offer/activities';
import {
  beginningOf,
  type PublisherContinueAsNewState,
  hasHappenedTo,
  type PublisherChange,
  type PublisherFact,
  type PublisherEventPayload,
  type PublisherState,
} from '../domain/publisher/state';
import { compactPublisher } from '../domain/publisher/compaction';
import { publisherDetails } from '../domain/publisher/details';
import { isTold, type ToldFact } from '../domain/publisher/fact-updates';
import { atOnce } from './store-copy';

/** The life of one publisher, and the only place where it changes. */
export class LivePublisher {
  private closing = false;
  private salesAsked: number;
  private salesTold = 0;

  constructor(private carried: PublisherContinueAsNewState) {
    this.salesAsked = carried.areSalesWaiting ? 1 : 0;
    this.show();
  }

  get state(): PublisherState {
    return this.carried.life;
  }

  get isClosing(): boolean {
    return this.closing;
  }

  get isSaved(): boolean {
    return this.isInStore(this.state.revision);
  }

  get areSalesWaiting(): boolean {
    return this.salesAsked > this.salesTold;
  }

  isInStore(revision: number): boolean {
    return this.carried.journaled >= revision;
  }

  now(): Instant {
    return new Date().toISOString();
  }

  /** Writes down what happened. The same id a second time changes nothing. */
  record(
    payload: PublisherEventPayload,
    stamp: { readonly id: string; readonly by: string; readonly at: Instant },
  ): void {
    if (hasHappenedTo(this.state, stamp.id)) return;
    const revision = this.state.revision + 1;
    const fact: PublisherFact = { ...payload, ...stamp, revision, recordedAt: this.now() };
    this.change({
      life: { ...this.state, revision, facts: [...this.state.facts, fact] },
      ...(isTold(fact) && { untold: [...this.carried.untold, fact.id] }),
    });
  }

  /** What is in the store, so that no offer can miss it, and has not been told to all of them. */
  toTell(): ToldFact[] {
    const { untold, life: state } = this.carried;
    return state.facts.filter(isTold).filter(({ id, revision }) => untold.includes(id) && this.isInStore(revision));
  }

  wasTold(factId: string): void {
    this.change({ untold: this.carried.untold.filter((id) => id !== factId) });
  }

  /** Sales were counted. Answers which arrival this is. */
  salesArrived(): number {
    this.salesAsked++;
    this.change({ areSalesWaiting: true });
    return this.salesAsked;
  }

  /** Which arrivals there have been. */
  get lastSales(): number {
    return this.salesAsked;
  }

  salesWereTold(upTo: number): void {
    this.salesTold = upTo;
    this.change({ areSalesWaiting: this.areSalesWaiting });
  }

  areSalesTold(arrival: number): boolean {
    return this.salesTold >= arrival;
  }

  /** From now on no work is begun: this run is about to hand over to the next. */
  close(): void {
    this.closing = true;
  }

  /** Waits until something holds, at most for so many milliseconds. Answers whether it does. */
  async until(holds: () => boolean, atMost?: number): Promise<boolean> {
    if (holds()) return true;
    if (atMost !== undefined) return condition(holds, atMost);
    await condition(holds);
    return true;
  }

  /** What the journal does not have yet, as much as fits one save. */
  unsaved(): PublisherChange {
    const { life: state, journaled } = this.carried;
    return {
      publisherId: state.publisher.id,
      fresh: this.factsAfter(journaled),
      since: journaled,
      begunAs: workflowInfo().firstExecutionRunId,
    };
  }

  /** The facts after a revision that have not left, a page of them. */
  known(after: number): KnownFacts<PublisherFact> {
    return { revision: this.state.revision, journaled: this.carried.journaled, facts: this.factsAfter(after) };
  }

  /** The journal has everything up to a revision: what decides nothing any more may leave. */
  saved(revision: number): void {
    this.change({ journaled: revision, life: compactPublisher(this.state, revision, this.carried.untold) });
  }

  /** What the next run begins with. */
  handOver(): PublisherContinueAsNewState {
    return this.carried;
  }

  private factsAfter(after: number): PublisherFact[] {
    return atOnce([beginningOf(this.state), ...this.state.facts].filter(({ revision }) => revision > after));
  }

  private change(changes: Partial<PublisherContinueAsNewState>): void {
    this.carried = { ...this.carried, ...changes };
    this.show();
  }

  private show(): void {
    setCurrentDetails(publisherDetails(this.carried));
  }
}
