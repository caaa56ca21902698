import { condition, workflowInfo } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar/instants';
import type { ChangeSince, KnownFacts } from '../domain/offer/activities';
import { entryId, type Stamp } from '../domain/offer/append';
import { firstPage } from './read-model';

/** An event as a fact: with what it counts once by, who says so, when it happened and when that was learned, and its place. */
type Dated<E> = E & Stamp & { readonly revision: number; readonly recordedAt: Instant };

/** What one run of an entity's workflow hands to the next. `journaled`: up to which revision the journal has the facts. */
type Continued<S> = { readonly life: S; readonly journaled: number };

/**
 * What a workflow keeps for one thing of the programme, an offer or a publisher: its dated facts, and nothing else. Inputs
 * and steps become facts here and nowhere else, each once by its id; the read model saves them as pages; what decides
 * nothing any more leaves once it is saved; and the next run goes on from the rest.
 */
export abstract class Entity<
  E extends { readonly kind: string },
  S extends { readonly revision: number; readonly facts: readonly Dated<E>[] },
  C extends Continued<S>,
> {
  constructor(protected continued: C) {}

  get state(): S {
    return this.continued.life;
  }

  /** Has the journal everything that has happened? */
  get isSaved(): boolean {
    return this.isInStore(this.state.revision);
  }

  isInStore(revision: number): boolean {
    return this.continued.journaled >= revision;
  }

  now(): Instant {
    return new Date().toISOString();
  }

  /** Writes down what happened. The same id a second time changes nothing. */
  record(event: E, stamp: Stamp): void {
    if (this.hasHappened(stamp.id)) return;
    const { id, by, at } = stamp;
    const fact = { ...event, id, by, at, revision: this.state.revision + 1, recordedAt: this.now() };
    this.continued = this.with(fact);
    this.recorded(fact);
  }

  /** Writes down what came of one input or step. */
  recordAll(outcome: readonly { readonly event: E; readonly by?: string }[], stamp: Stamp): void {
    outcome.forEach(({ event, by = stamp.by }, i) => {
      this.record(event, { id: entryId(stamp.id, i), by, at: stamp.at });
    });
  }

  /** Waits until something holds, at most for so many milliseconds. Answers whether it does. */
  async until(holds: () => boolean, atMost?: number): Promise<boolean> {
    if (holds()) return true;
    if (atMost !== undefined) return condition(holds, atMost);
    await condition(holds);
    return true;
  }

  /** The facts after a revision that have not left, a page of them. */
  known(after: number): KnownFacts<Dated<E>> {
    return { revision: this.state.revision, journaled: this.continued.journaled, facts: this.page(after) };
  }

  /** What the next run begins with. */
  handOver(): C {
    return this.continued;
  }

  /** What the journal does not have yet, as much as fits one save. */
  protected fresh(): ChangeSince & { readonly fresh: readonly Dated<E>[] } {
    const { journaled } = this.continued;
    return { fresh: this.page(journaled), since: journaled, begunAs: workflowInfo().firstExecutionRunId };
  }

  protected abstract hasHappened(id: string): boolean;
  /** The fact with which it all began, which is revision 1 and never among the facts. */
  protected abstract beginning(): Dated<E>;
  protected abstract with(fact: Dated<E>): C;
  /** Called when a fact has been written down. */
  protected abstract recorded(fact: Dated<E>): void;

  private page(after: number): Dated<E>[] {
    return firstPage([this.beginning(), ...this.state.facts].filter(({ revision }) => revision > after));
  }
}
