import { setCurrentDetails } from '@temporalio/workflow';
import type { OfferChange } from '../domain/offer/activities';
import { compact } from '../domain/offer/compaction';
import type { ContinueAsNewState } from '../domain/offer/continue-as-new';
import { currentDetails } from '../domain/offer/current-details';
import { endingOf } from '../domain/offer/endings';
import type { EventPayload, Fact } from '../domain/offer/events';
import { hasHappened, type OfferState } from '../domain/offer/state';
import { Entity } from './entity';
import { findable } from './findable';

/** One running offer. */
export class LiveOffer extends Entity<EventPayload, OfferState, ContinueAsNewState> {
  /** The keys of steps that were begun and are not done yet. */
  readonly underWay = new Set<string>();
  /** Those of them that open a ticket: the desk may show one of which no fact tells yet. */
  readonly opening = new Set<string>();
  private isStirred = false;
  private look: () => void = () => undefined;

  constructor(continued: ContinueAsNewState) {
    super(continued);
    this.tell();
  }

  /** Has the offer ended, and not been relisted? */
  get isOver(): boolean {
    return endingOf(this.state) !== undefined;
  }

  /** Is it the request with this nonce that began the offer? */
  began(nonce: string): boolean {
    return this.continued.nonce === nonce;
  }

  /** Whoever acts on what happened is asked to look when something has. */
  whenStirred(look: () => void): void {
    this.look = look;
  }

  /** What the journal does not have yet, as much as fits one save. */
  unsaved(): OfferChange {
    return { offerId: this.state.offer.id, clock: this.now(), ...this.fresh() };
  }

  /** The journal has everything up to a revision: what is settled may leave. */
  saved(revision: number): void {
    this.continued = {
      ...this.continued,
      journaled: revision,
      life: compact(this.state, revision, this.now()),
    };
  }

  protected hasHappened(id: string): boolean {
    return hasHappened(this.state, id);
  }

  protected beginning(): Fact {
    const { offer } = this.state;
    const { onboardedAt: at } = offer;
    return { kind: 'onboarded', offer, id: 'onboarded', revision: 1, at, recordedAt: at, by: 'api' };
  }

  protected with(fact: Fact): ContinueAsNewState {
    const { revision } = fact;
    return { ...this.continued, life: { ...this.state, revision, facts: [...this.state.facts, fact] } };
  }

  protected recorded(fact: Fact): void {
    findable(this.state, fact);
    this.stir();
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
