import { condition, setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Instant } from '../domain/calendar';
import type { Carried } from '../domain/carried';
import { type Case, hasHappened, stepId } from '../domain/case';
import { carryOn } from '../domain/carry-on';
import { currentDetails } from '../domain/current-details';
import type { Fact, Happening } from '../domain/facts';
import type { OfferChange } from '../domain/neighbours';
import { nextStep, type Plan, type Step } from '../domain/plan';
import { managerId, SEARCH_ATTRIBUTES } from '../domain/search-attributes';

/** How many facts are saved at once: more would not fit a payload. */
const AT_ONCE = 200;

/** The case of one running offer, and the only place where it changes. */
export class LiveOffer {
  private closing = false;
  private begun = 0;
  /** Counts the occasions on which something may have changed; however much arrives together is one. */
  private turn = 0;
  private isStirred = false;

  constructor(private carried: Carried) {
    this.tell();
  }

  get life(): Case {
    return this.carried.life;
  }

  get isSaved(): boolean {
    return this.carried.journaled >= this.life.revision;
  }

  get isIdle(): boolean {
    return this.begun === 0;
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
  record(happening: Happening, stamp: { readonly id: string; readonly by: string; readonly at: Instant }): void {
    if (hasHappened(this.life, stamp.id)) return;
    const revision = this.life.revision + 1;
    const fact: Fact = { ...happening, ...stamp, revision, recordedAt: this.now() };
    this.carried = { ...this.carried, life: { ...this.life, revision, facts: [...this.life.facts, fact] } };
    if (fact.kind === 'manager-named')
      upsertSearchAttributes([{ key: SEARCH_ATTRIBUTES.manager, value: managerId(fact.email) }]);
    this.stir();
  }

  /** From now on no step is begun: this run is about to hand over to the next. */
  close(): void {
    this.closing = true;
    this.stir();
  }

  /** Waits for the next step of a plan to be due. One timer, re-armed on waking: a later date alone wakes nobody. */
  async next<S extends Step>(plan: Plan<S>): Promise<S> {
    const next = (): S | undefined => (this.closing ? undefined : nextStep(plan, this.life, this.now()));
    for (;;) {
      const step = next();
      if (step === undefined) {
        await condition(this.onceATurn(() => next() !== undefined));
        continue;
      }
      const left = Date.parse(step.at) - Date.now();
      if (left <= 0) return step;
      const isOvertaken = (): boolean => (next()?.at ?? '') < step.at;
      await condition(this.onceATurn(isOvertaken), left, { summary: step.key });
    }
  }

  /** Takes a step once in the life of the offer: what it answers becomes the fact that it was taken. */
  async once(step: Step, take: () => Promise<Happening>, at?: Instant): Promise<void> {
    this.begun++;
    try {
      const happening = await take();
      this.record(happening, { id: stepId(step.key), by: 'service', at: at ?? this.now() });
    } finally {
      this.begun--;
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
    const { offer, facts } = this.life;
    const { journaled } = this.carried;
    const onboarded: Fact = {
      kind: 'onboarded',
      offer,
      id: 'onboarded',
      revision: 1,
      at: offer.onboardedAt,
      recordedAt: offer.onboardedAt,
      by: 'api',
    };
    const fresh = facts.filter(({ revision }) => revision > journaled).slice(0, AT_ONCE);
    return { offerId: offer.id, fresh: journaled === 0 ? [onboarded, ...fresh] : fresh, clock: this.now() };
  }

  /** The journal has everything up to a revision: what is settled may leave. */
  saved(revision: number): void {
    this.carried = { ...this.carried, journaled: revision, life: carryOn(this.life, revision, this.now()) };
  }

  /** What the next run begins with. */
  handOver(): Carried {
    return this.carried;
  }

  /** Thousands of signals may come in one task: plans are looked at once, after all of them. */
  private stir(): void {
    if (this.isStirred) return;
    this.isStirred = true;
    void Promise.resolve().then(() => {
      this.isStirred = false;
      this.turn++;
      this.tell();
    });
  }

  private onceATurn(holds: () => boolean): () => boolean {
    let looked = -1;
    return () => {
      if (looked === this.turn) return false;
      looked = this.turn;
      return holds();
    };
  }

  private tell(): void {
    setCurrentDetails(currentDetails(this.life, this.now()));
  }
}
