import { after, type Instant, later } from '../../domain/calendar/instants';
import { type OfferState, factsOf, fingerprint, hasHappened, newOfferState, stepId } from '../../domain/offer/state';
import { compact } from '../../domain/offer/compaction';
import type { Fact, EventPayload, TicketKind } from '../../domain/offer/events';
import type { LetterName } from '../../domain/letters';
import { marketingReader } from '../../domain/benefits/marketing-reader';
import type { Offer } from '../../domain/offer/offer';
import { othersOf, ownerOf, ownersLoss, publisherOf } from '../../domain/duties/owner';
import { saidBy } from '../../domain/personal-letters';
import { nextStep, type Step } from '../../domain/plan';
import { nextPriority } from '../../domain/ticket-facts';
import { countedSales } from '../../domain/tiers/tier';
import { workingTime } from '../../domain/calendar/working-time';
import { TEAM_ZONE } from '../support/lives';
import { type AnyStep, PLANS, TICKETS, type Track, TRACKS } from './tracks';

/** What happens at its own time, however late it is done. */
const DATED: readonly EventPayload['kind'][] = ['engagement-ended', 'benefit-expired', 'resumed'];

/** How the world answers: the same for the same step, so that two engines can be compared. */
export type World = {
  /** Addresses whose mail is refused for good at once. */
  readonly dead: readonly string[];
  /** One letter in so many has an unknown outcome; 0 for none. */
  readonly unclear: number;
  /** How long a step takes, in minutes. */
  readonly minutes: (key: string) => number;
  /** Lets go of what is settled: answers up to where the journal is, or undefined when nothing is let go now. */
  readonly journaled: (state: OfferState) => number | undefined;
};

export const KIND_WORLD: World = { dead: [], unclear: 0, minutes: () => 0, journaled: () => undefined };

/** A step that was taken, as a diary has it. */
export type Taken = { readonly at: Instant; readonly key: string; readonly fact: EventPayload };

type Busy = { readonly step: AnyStep; readonly until: Instant; readonly make: () => EventPayload };

/** More steps than that at one instant are a loop without end. */
const LOOP = 60;

/** Takes the steps of every track as the workflow does, without Temporal: time jumps to whatever is next. */
export class Engine {
  life: OfferState;
  now: Instant;
  readonly diary: Taken[] = [];
  readonly begun = new Set<string>();
  /** Called whenever a fact has been recorded or time has passed. */
  watch: (engine: Engine) => void = () => undefined;
  private readonly busy = new Map<Track, Busy>();
  private readonly sent: Fact<'mail-sent'>[] = [];

  constructor(
    offer: Offer,
    private readonly world: World = KIND_WORLD,
  ) {
    this.life = newOfferState(offer);
    this.now = offer.onboardedAt;
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
  record(payload: EventPayload, id: string, by: string, at: Instant): void {
    if (hasHappened(this.life, id)) return;
    const revision = this.life.revision + 1;
    const fact: Fact = { ...payload, id, by, at, revision, recordedAt: this.now };
    if (fact.kind === 'mail-sent') this.sent.push(fact);
    this.life = { ...this.life, revision, facts: [...this.life.facts, fact] };
    const journaled = this.world.journaled(this.life);
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

  /** Begins what is due, until every track is busy or waits. Answers when something is to be done again. */
  private begin(): Instant {
    for (;;) {
      const waits = TRACKS.map((track) => this.beginNext(track));
      if (!waits.includes(undefined))
        return waits.reduce<Instant>((a, b) => (b !== undefined && b < a ? b : a), '9999');
    }
  }

  /** Begins the next step of a track if it is due. Answers when the track goes on; undefined when it did. */
  private beginNext(track: Track): Instant | undefined {
    const until = this.busy.get(track)?.until;
    if (until !== undefined) return until;
    const step = nextStep<AnyStep>(PLANS[track], this.life, this.now);
    if (step === undefined || step.at > this.now) return step?.at ?? '9999';
    if (this.begun.has(step.key)) throw new Error(`${step.key} is taken twice`);
    this.begun.add(step.key);
    const done = after(this.now, `PT${this.world.minutes(step.key)}M`);
    this.busy.set(track, { step, until: done, make: this.take(track, step) });
    this.finish();
    return undefined;
  }

  private finish(): void {
    for (const [track, { step, until, make }] of this.busy) {
      if (until > this.now) continue;
      this.busy.delete(track);
      const fact = make();
      this.diary.push({ at: this.now, key: step.key, fact });
      if (this.diary.at(-LOOP)?.at === this.now)
        throw new Error(`it never rests at ${this.now}: ${JSON.stringify(this.diary.slice(-4))}`);
      const id = stepId(step.key);
      this.record(fact, id, 'service', DATED.includes(fact.kind) ? step.at : this.now);
      const said = step.kind === 'send-personal' ? saidBy(step.letter, fact) : undefined;
      if (said && step.kind === 'send-personal') this.record(said, `${id}#2`, step.letter.by, this.now);
    }
  }

  /** What a step leaves behind. Whom it concerns is decided when it is begun, what it answers when it is done. */
  private take(track: Track, step: AnyStep): () => EventPayload {
    const publisher = publisherOf(this.life).email;
    switch (step.kind) {
      case 'send': {
        const isWelcome = track === 'welcome';
        const to = isWelcome ? publisher : marketingReader(this.life).email;
        return () => this.mail(step, isWelcome ? 'welcome' : 'sponsorship-details', to, step.promised.id);
      }
      case 'time-reminder': {
        const { id, dueAt, remindAt } = step.promised;
        const wanted = later(remindAt ?? dueAt, this.now);
        return () => ({ kind: 'reminder-timed', promise: id, remindAt: workingTime(wanted, dueAt, TEAM_ZONE) });
      }
      case 'remind':
        return () => this.mail(step, 'reminder', 'team@programme.example', step.promised.id);
      case 'open-ticket':
      case 'open-silence-ticket':
        return () => opened(step, TICKETS[track], step.promised.id);
      case 'introduce-manager':
        return () => this.mail(step, 'engagement-start', publisher);
      case 'check-in':
        return () => this.mail(step, 'check-in', 'team@programme.example');
      case 'end-engagement':
        return () => ({ kind: 'engagement-ended' });
      case 'send-closing':
        return () => this.mail(step, 'closing', publisher);
      case 'find-owner':
        return this.lookUp(step.promised.id);
      case 'ask-owner':
        return () => this.mail(step, 'owner-check', publisher);
      case 'ask-others': {
        const others = othersOf(this.life).to.email;
        return () => this.mail(step, 'owner-check', others);
      }
      case 'raise-ticket': {
        const priority = nextPriority(this.life, step.ticket);
        return () => ({ kind: 'ticket-raised', ticket: step.ticket, priority, promise: step.promised.id });
      }
      case 'hand-over':
        return () => this.mail(step, 'hand-over', step.owner.email);
      case 'tell-owner-found':
        return () => this.mail(step, 'owner-found', 'team@programme.example');
      case 'explain-benefit':
      case 'introduce-contact':
        return this.toReader(step, 'benefit-guide');
      case 'warn-of-expiry':
        return this.toReader(step, 'benefit-expiring');
      case 'tell-of-rise':
        return this.toReader(step, 'tier-risen');
      case 'point-beside':
        return () => this.mail(step, 'pointer', publisher);
      case 'expire-benefit':
        return () => ({ kind: 'benefit-expired', benefit: step.benefit });
      case 'open-owner-ticket':
      case 'review-fall':
      case 'open-farewell-ticket':
        return () => opened(step, TICKETS[track], null);
      case 'open-signal-ticket':
        return () => opened(step, 'signal', null);
      case 'recount-sales': {
        const standing = { ...countedSales(this.life), validUntil: null };
        return () => ({ kind: 'sales-counted', standing, lines: [], more: 0 });
      }
      case 'tell-of-pause':
        return () => this.mail(step, 'paused', publisher);
      case 'tell-of-move':
        return () => this.mail(step, 'moved-up', publisher);
      case 'resume':
        return () => ({ kind: 'resumed' });
      case 'confirm-request':
        return () => this.mail(step, 'request-received', 'sam@contoso.example');
      case 'confirm-decline':
        return () => this.mail(step, 'engagement-declined', publisher);
      case 'send-personal':
        return () => this.mail(step, 'personal', step.letter.to.email);
      case 'say-farewell':
        return () => this.mail(step, 'farewell', step.to.email);
      case 'send-copies':
        return () => this.mail(step, step.of.letter, step.of.waiting[0] ?? '');
      case 'close-ticket':
        return () => ({ kind: 'ticket-closed', ticket: step.ticket });
    }
  }

  private toReader(step: Step, letter: LetterName): () => EventPayload {
    const { email } = marketingReader(this.life);
    return () => this.mail(step, letter, email);
  }

  private lookUp(promise: string): () => EventPayload {
    const { status, email } = ownerOf(this.life);
    const gone = status !== 'known' || ownersLoss(this.life) !== undefined;
    return () => ({
      kind: 'owner-asked',
      promise,
      status: email === null ? 'unknown' : gone ? 'left' : 'known',
      answerBy: after(this.now, this.life.offer.terms.ownerAnswer),
    });
  }

  private mail({ key }: Step, letter: LetterName, to: string, promise: string | null = null): EventPayload {
    const mail = `m-${fingerprint(key)}`;
    const messageId = `<${mail}@programme.example>`;
    if (this.world.dead.includes(to)) return { kind: 'mail-bounced', letter, messageId, address: to, hard: true };
    const isUnclear = this.world.unclear > 0 && parseInt(fingerprint(key), 36) % this.world.unclear === 0;
    return { kind: 'mail-sent', letter, mail, messageId, to, outcome: isUnclear ? 'unknown' : 'sent', promise };
  }
}

const opened = ({ key }: Step, ticketKind: TicketKind, promise: string | null): EventPayload => ({
  kind: 'ticket-opened',
  ticket: `t-${fingerprint(key)}`,
  ticketKind,
  promise,
  track: null,
});

/** What is known of a mail when it comes back, as the workflow finds out. */
export const bounceOf = (state: OfferState, messageId: string): EventPayload => {
  const mail = factsOf(state, 'mail-sent').find((sent) => sent.messageId === messageId);
  return { kind: 'mail-bounced', letter: mail?.letter ?? null, messageId, address: mail?.to ?? null, hard: true };
};
