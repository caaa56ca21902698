import { setCurrentDetails } from '@temporalio/workflow';
import { compactPublisher } from '../domain/publisher/compaction';
import { publisherDetails } from '../domain/publisher/details';
import { isTold, type ToldFact } from '../domain/publisher/fact-updates';
import {
  beginningOf,
  hasHappenedTo,
  type PublisherChange,
  type PublisherContinueAsNewState,
  type PublisherEventPayload,
  type PublisherFact,
  type PublisherState,
} from '../domain/publisher/state';
import { Entity } from './entity';

/** One publisher, and what of it has not been told to its offers yet. */
export class LivePublisher extends Entity<PublisherEventPayload, PublisherState, PublisherContinueAsNewState> {
  private closing = false;
  private salesAsked: number;
  private salesTold = 0;

  constructor(continued: PublisherContinueAsNewState) {
    super(continued);
    this.salesAsked = continued.areSalesWaiting ? 1 : 0;
    this.show();
  }

  get isClosing(): boolean {
    return this.closing;
  }

  get areSalesWaiting(): boolean {
    return this.salesAsked > this.salesTold;
  }

  /** What is in the store, so that no offer can miss it, and has not been told to all of them. */
  toTell(): ToldFact[] {
    const { untold, life: state } = this.continued;
    return state.facts.filter(isTold).filter(({ id, revision }) => untold.includes(id) && this.isInStore(revision));
  }

  wasTold(factId: string): void {
    this.change({ untold: this.continued.untold.filter((id) => id !== factId) });
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

  /** What the journal does not have yet, as much as fits one save. */
  unsaved(): PublisherChange {
    return { publisherId: this.state.publisher.id, ...this.fresh() };
  }

  /** The journal has everything up to a revision: what decides nothing any more may leave. */
  saved(revision: number): void {
    this.change({ journaled: revision, life: compactPublisher(this.state, revision, this.continued.untold) });
  }

  protected hasHappened(id: string): boolean {
    return hasHappenedTo(this.state, id);
  }

  protected beginning(): PublisherFact {
    return beginningOf(this.state);
  }

  protected with(fact: PublisherFact): PublisherContinueAsNewState {
    const { revision, id } = fact;
    const untold = isTold(fact) ? [...this.continued.untold, id] : this.continued.untold;
    return { ...this.continued, untold, life: { ...this.state, revision, facts: [...this.state.facts, fact] } };
  }

  protected recorded(): void {
    this.show();
  }

  private change(changes: Partial<PublisherContinueAsNewState>): void {
    this.continued = { ...this.continued, ...changes };
    this.show();
  }

  private show(): void {
    setCurrentDetails(publisherDetails(this.continued));
  }
}
