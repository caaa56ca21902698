import { entryId } from '../../domain/offer/append';
import { after, type Instant, later } from '../../domain/calendar/instants';
import { compact } from '../../domain/offer/compaction';
import type { EventPayload, Fact } from '../../domain/offer/events';
import type { Effect } from '../../domain/offer/effect';
import { farewellSteps } from '../../domain/duties/farewell';
import type { Offer } from '../../domain/offer/offer';
import { workingTime } from '../../domain/calendar/working-time';
import { KIND_WORLD, outcomeOf, type World } from '../../domain/offer/world';
import type { Step, Plan } from '../../domain/offer/step';
import { type OfferState, factsOf, fingerprint, hasHappened, newOfferState, stepId } from '../../domain/offer/state';
import { lanesOf, nextStep } from '../../domain/offer/plan';
import { TEAM_ZONE } from '../support/lives';

/** How a world makes it hard: the same for the same step, so that two engines can be compared. */
export type Hardship = {
  /** Addresses whose mail is refused for good at once. */
  readonly dead: readonly string[];
  /** One letter in so many has an unknown outcome; 0 for none. */
  readonly unclear: number;
  /** How long a step takes, in minutes. */
  readonly minutes: (key: string) => number;
  /** Lets go of what is settled: answers up to where the journal is, or undefined when nothing is let go now. */
  readonly journaled: (state: OfferState) => number | undefined;
};

export const NO_HARDSHIP: Hardship = { dead: [], unclear: 0, minutes: () => 0, journaled: () => undefined };

const TEAM = 'team@programme.example';

/** A world in which letters come back or get lost, working hours are those of the team, and ids are short. */
const worldOf = ({ dead, unclear }: Hardship): World => ({
  ...KIND_WORLD,
  deliver(address, key) {
    const mail = `m-${fingerprint(key)}`;
    const to = address === 'team' ? TEAM : address;
    const isUnclear = unclear > 0 && parseInt(fingerprint(key), 36) % unclear === 0;
    const outcome = dead.includes(to) ? 'bounced' : isUnclear ? 'unknown' : 'sent';
    return { outcome, mail, messageId: `<${mail}@programme.example>`, to, copies: [] };
  },
  openTicket: (key) => `t-${fingerprint(key)}`,
  workingTime: (wanted, notAfter) => workingTime(wanted, notAfter, TEAM_ZONE),
});

/** A step that was taken, as a diary has it. */
export type Taken = { readonly at: Instant; readonly key: string; readonly fact: EventPayload };

type Busy = { readonly step: Step; readonly effect: Effect; readonly until: Instant };

/** More steps than that at one instant are a loop without end. */
const LOOP = 60;

/** Takes the steps of every lane as the workflow does, without Temporal: time jumps to whatever is next. */
export class Engine {
  life: OfferState;
  now: Instant;
  readonly diary: Taken[] = [];
  readonly begun = new Set<string>();
  /** Called whenever a fact has been recorded or time has passed. */
  watch: (engine: Engine) => void = () => undefined;
  private readonly busy = new Map<string, Busy>();
  private readonly sent: Fact<'mail-sent'>[] = [];

  constructor(
    offer: Offer,
    private readonly hardship: Hardship = NO_HARDSHIP,
  ) {
    this.life = newOfferState(offer);
    this.now = offer.onboardedAt;
  }

  /** Another that goes on from here by itself, as if nothing more were said to this one. Nobody watches it. */
  fork(): Engine {
    const other = new Engine(this.life.offer, this.hardship);
    other.life = this.life;
    other.now = this.now;
    other.diary.push(...this.diary);
    other.sent.push(...this.sent);
    for (const key of this.begun) other.begun.add(key);
    for (const [lane, busy] of this.busy) other.busy.set(lane, busy);
    return other;
  }

  get mails(): readonly Fact<'mail-sent'>[] {
    return this.sent;
  }

  get tickets(): string[] {
    return this.diary.flatMap(({ fact }) => (fact.kind === 'ticket-opened' ? [fact.ticket] : []));
  }

  /** The steps that are under way. */
  get underWay(): Step[] {
    return [...this.busy.values()].map(({ step }) => step);
  }

  /** Writes down what happened, as the workflow does. */
  record(happening: EventPayload, id: string, by: string, at: Instant): void {
    if (hasHappened(this.life, id)) return;
    const revision = this.life.revision + 1;
    const fact: Fact = { ...happening, id, by, at, revision, recordedAt: this.now };
    if (fact.kind === 'mail-sent') this.sent.push(fact);
    this.life = { ...this.life, revision, facts: [...this.life.facts, fact] };
    const journaled = this.hardship.journaled(this.life);
    if (journaled !== undefined) this.life = compact(this.life, journaled, this.now);
  }

  /** Goes on to an instant, doing everything that is due on the way and at it. */
  goTo(until: Instant): void {
    for (;;) {
      this.finish();
      const next = this.begin();
      this.watch(this);
      if (next > until) break;
      this.now = later(this.now, next);
    }
    this.now = later(this.now, until);
  }

  /** Begins what is due, until every lane is busy or waits. Answers when something is to be done again. */
  private begin(): Instant {
    for (;;) {
      const lanes: readonly (readonly [string, Plan])[] = [['farewell', farewellSteps], ...lanesOf(this.life)];
      const waits = lanes.map(([lane, plan]) => this.beginNext(lane, plan));
      const busy = [...this.busy.values()].map(({ until }) => until);
      if (!waits.includes(undefined))
        return [...waits, ...busy].reduce<Instant>((a, b) => (b !== undefined && b < a ? b : a), '9999');
    }
  }

  /** Begins the next step of a lane if it is due. Answers when the lane goes on; undefined when it did. */
  private beginNext(lane: string, plan: Plan): Instant | undefined {
    const until = this.busy.get(lane)?.until;
    if (until !== undefined) return until;
    const step = nextStep(plan, this.life, this.now);
    if (step === undefined || step.at > this.now) return step?.at ?? '9999';
    if (this.begun.has(step.key)) throw new Error(`${step.key} is taken twice`);
    this.begun.add(step.key);
    // Whom it concerns is decided when it is begun, what it answers when it is done.
    const done = after(this.now, `PT${this.hardship.minutes(step.key)}M`);
    this.busy.set(lane, { step, effect: step.effect(), until: done });
    this.finish();
    return undefined;
  }

  private finish(): void {
    for (const [lane, { step, effect, until }] of this.busy) {
      if (until > this.now) continue;
      this.busy.delete(lane);
      const outcome = outcomeOf(this.life, step.key, effect, worldOf(this.hardship), this.now);
      const [first] = outcome;
      if (first) this.diary.push({ at: this.now, key: step.key, fact: first.event });
      if (this.diary.at(-LOOP)?.at === this.now)
        throw new Error(`it never rests at ${this.now}: ${JSON.stringify(this.diary.slice(-4))}`);
      const at = effect.do === 'record' ? step.at : this.now;
      const id = stepId(step.key);
      outcome.forEach(({ event, by = 'service' }, i) => {
        this.record(event, entryId(id, i), by, at);
      });
    }
  }
}

/** What is known of a mail when it comes back, as the workflow finds out. */
export const bounceOf = (life: OfferState, messageId: string): EventPayload => {
  const mail = factsOf(life, 'mail-sent').find((sent) => sent.messageId === messageId);
  return { kind: 'mail-bounced', letter: mail?.letter ?? null, messageId, address: mail?.to ?? null, hard: true };
};
