import fc from 'fast-check';
import { after, type Instant, instantOf } from '../../domain/calendar/instants';
import { factsOf, hasHappened } from '../../domain/offer/state';
import { type CommandName, COMMANDS, isRefusal } from '../../domain/offer/commands';
import type { EventPayload } from '../../domain/offer/events';
import { Fields } from '../../domain/offer/inputs';
import type { Offer } from '../../domain/offer/offer';
import { CONSULTING_KINDS } from '../../domain/catalogue/offer-types';
import { ACCOUNT, ADA, anOffer, EVE, MAX, termsOfType } from '../support/lives';
import { BENEFITS, type Input, PEOPLE, type Said } from './arbitrary-words';
import { bounceOf, type Engine } from './engine';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ZONES = ['Europe/Paris', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC'];
export const ADDRESSES = [...PEOPLE.map(({ email }) => email), ACCOUNT, 'mia@contoso.example'];

const instants = fc
  .integer({ min: Date.parse('2024-01-01T00:00:00Z') / HOUR, max: Date.parse('2027-12-31T00:00:00Z') / HOUR })
  .map((hours) => instantOf(hours * HOUR));

/** Any offer: of every type, in several zones, taken on at publication, some days or a year later, with what was known then. */
export const offers: fc.Arbitrary<Offer> = fc
  .record({
    type: fc.constantFrom('list', 'trial', 'consulting', 'transact', 'transact'),
    kind: fc.constantFrom(...CONSULTING_KINDS),
    publishedAt: instants,
    lateness: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 120 * 24 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 800 * 24 }) },
    ),
    timeZone: fc.constantFrom(...ZONES),
    owner: fc.constantFrom(ADA, null),
    knownMessage: fc.option(fc.double({ min: -0.2, max: 1, noNaN: true })),
    knownContact: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    program: fc.constantFrom('commercial-marketplace@2020-04', 'commercial-marketplace@2023-12'),
    productFamily: fc.constantFrom('azure', 'dynamics-365'),
    knownManager: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
  })
  .map(({ type, kind, publishedAt, lateness, timeZone, owner, program, productFamily, ...known }) => {
    const onboardedAt = after(publishedAt, `PT${lateness}H`);
    const at = (part: number | null): Instant | null =>
      part === null || lateness === 0 ? null : instantOf(Date.parse(publishedAt) + Math.floor(part * lateness) * HOUR);
    const since = at(known.knownManager);
    const { publisher } = anOffer();
    return anOffer({
      type,
      program,
      productFamily,
      storefronts: ['appsource'],
      consultingKind: type === 'consulting' ? kind : null,
      publishedAt,
      onboardedAt,
      publisher: { ...publisher, timeZone },
      owner,
      known: {
        lastMessageAt: at(known.knownMessage),
        firstContactAt: at(known.knownContact),
        engagementManager: since === null || type === 'list' ? null : { ...MAX, since },
      },
    });
  });

/** Dated facts in which no benefit is activated twice, as the commands guarantee: messages, people, benefits, mail that comes back. */
export const datedFacts: fc.Arbitrary<{ readonly hours: number; readonly happening: EventPayload }[]> = fc
  .array(fc.record({ hours: fc.integer({ min: -48, max: 120 * 24 }), happening: fc.oneof(...happenings()) }), {
    maxLength: 14,
  })
  .map((all) =>
    all.filter(
      ({ happening: payload }, i) =>
        payload.kind !== 'benefit-activated' ||
        all.findIndex((other) => JSON.stringify(other.happening) === JSON.stringify(payload)) === i,
    ),
  );

function happenings(): fc.Arbitrary<EventPayload>[] {
  const person = fc.constantFrom(...PEOPLE);
  const benefit = fc.constantFrom(...BENEFITS.slice(0, 3));
  const message = fc.record({
    kind: fc.constant('message'),
    channel: fc.constantFrom('email', 'call', 'meeting', 'chat', 'portal'),
    direction: fc.constantFrom('outbound', 'inbound'),
    with: fc.constant('Ada'),
    summary: fc.constant('We spoke.'),
    about: fc.option(benefit),
  });
  return [
    message,
    message,
    message,
    fc.record({ kind: fc.constant('benefit-activated'), benefit }),
    fc.record({ kind: fc.constant('benefit-declined'), benefit, note: fc.constant(null) }),
    fc.constantFrom(MAX, EVE).map((who) => ({ kind: 'manager-named', ...who })),
    person.map((who) => ({ kind: 'owner-known', ...who })),
    person.map((who) => ({ kind: 'owner-confirmed', ...who })),
    fc.constantFrom('left', 'unknown').map((how) => ({ kind: 'owner-lost', how })),
    fc.record({ mail: fc.constantFrom('m-1', 'm-2'), to: fc.constantFrom(...ADDRESSES) }).map(({ mail, to }) => ({
      kind: 'mail-sent',
      letter: 'welcome',
      mail,
      messageId: mail,
      to,
      outcome: 'sent',
      promise: 'welcome',
    })),
    fc
      .record({
        messageId: fc.constantFrom('m-1', 'm-2'),
        address: fc.constantFrom(...ADDRESSES),
        fate: fc.constantFrom({ hard: true }, { hard: false }, { hard: false, undelivered: true }),
      })
      .map(({ fate, ...bounce }) => ({ kind: 'mail-bounced', letter: 'welcome', ...bounce, ...fate })),
    fc.nat({ max: 13 }).map((n) => ({ kind: 'reply-closed', message: `fact-${n}`, note: null })),
  ] as fc.Arbitrary<EventPayload>[];
}

/** What is about to be said by a command. */
export type Command = {
  readonly name: CommandName;
  readonly fields: Meant['fields'];
  readonly own: Instant;
  readonly id: string;
};

/** Hears of each command before it is carried out, and answers what is to be looked at afterwards. */
export type Listener = (engine: Engine, command: Command) => () => void;

/** Says inputs to a running offer at their times, as the handlers do: refused ones change nothing. */
export function say(engine: Engine, all: readonly Input[], listen?: Listener): void {
  const start = Date.parse(engine.now);
  all.forEach(({ hours, ago, say }, i) => {
    if (!('takesBack' in say)) engine.goTo(instantOf(start + hours * HOUR));
    const own = instantOf(start + (hours - ago) * HOUR);
    if ('takesBack' in say) {
      engine.goTo(after(engine.now, 'PT20M'));
      takeBack(engine, `input-${i - 1 - say.takesBack}`, `input-${i}`, listen);
    } else if ('repeats' in say) {
      const again = all[i - 1 - say.repeats];
      if (again !== undefined) tell(engine, again.say, `input-${i - 1 - say.repeats}`, own, listen);
    } else tell(engine, say, `input-${i}`, own, listen);
  });
  engine.goTo(instantOf(start + 440 * DAY));
}

/** Somebody takes something back, twenty minutes after the last word. */
function takeBack(engine: Engine, what: string, id: string, listen?: Listener): void {
  const command: Command = { name: 'takeBack', fields: { what }, own: engine.now, id };
  const look = listen?.(engine, command);
  carryOut(engine, command);
  look?.();
}

function tell(engine: Engine, say: Said, id: string, own: Instant, listen?: Listener): void {
  if (hasHappened(engine.life, id)) return;
  if ('repeats' in say || 'takesBack' in say) return;
  if ('bounces' in say) {
    const mail = engine.mails.at(-1 - say.bounces);
    if (mail !== undefined && mail.at >= own.slice(0, 10)) return;
    if (mail !== undefined) engine.record(bounceOf(engine.life, mail.messageId), id, 'intake', engine.now);
    return;
  }
  const command: Command = { ...meant(engine, say, own), own, id };
  const look = listen?.(engine, command);
  carryOut(engine, command);
  look?.();
}

function carryOut(engine: Engine, { name, fields, own, id }: Command): void {
  const result = COMMANDS[name](engine.life, new Fields(fields), own, id, engine.now);
  if (isRefusal(result)) return;
  result.forEach((payload, i) => {
    engine.record(pinned(engine, payload, own), i === 0 ? id : `${id}#${i + 1}`, 'lena', own);
  });
}

type Meant = { readonly name: CommandName; readonly fields: Readonly<Record<string, unknown>> };

type Told = Exclude<Said, { bounces: number } | { repeats: number } | { takesBack: number }>;

function meant(engine: Engine, say: Told, own: Instant): Meant {
  if ('resolves' in say) {
    const ticket = engine.tickets.at(-1 - say.resolves) ?? 'none';
    return { name: 'resolveTicket', fields: { ...say.fields, ticket } };
  }
  if ('pausesFor' in say) {
    const until = instantOf(Date.parse(own) + say.pausesFor * HOUR);
    return { name: 'pause', fields: { reason: say.reason, until } };
  }
  if ('about' in say) {
    const wrote = factsOf(engine.life, 'message').filter(({ direction }) => direction === 'inbound');
    return { name: say.by, fields: { ...say.fields, message: wrote.at(-1 - say.about)?.id ?? 'none' } };
  }
  if ('closes' in say) {
    const made = engine.diary.filter(({ key }) => key.startsWith('request/')).at(-1 - say.closes);
    return { name: say.by, fields: { number: made?.key.split('/')[1] ?? 'none', summary: 'Like this.' } };
  }
  if (typeof say.fields.startsIn === 'number') {
    const startAt = instantOf(Date.parse(own) + say.fields.startsIn * HOUR);
    return { name: say.command, fields: { ...say.fields, startAt } };
  }
  if (typeof say.fields.letter === 'number') {
    const asked = engine.diary.filter(({ fact }) => fact.kind === 'mail-sent' && fact.letter === 'owner-check');
    const letter = asked.at(-1 - say.fields.letter)?.key ?? 'none';
    return { name: say.command, fields: { ...say.fields, letter } };
  }
  return { name: say.command, fields: say.fields };
}

/** The workflow pins new terms outside; so does this. */
const pinned = ({ life: state }: Engine, payload: EventPayload, own: Instant): EventPayload =>
  payload.kind === 'type-changed' ? { ...payload, terms: termsOfType(state.offer, payload.to, own) } : payload;
