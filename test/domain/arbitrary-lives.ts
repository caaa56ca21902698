import fc from 'fast-check';
import { after, type Instant, instantOf } from '../../domain/calendar';
import { hasHappened } from '../../domain/case';
import { type CommandName, COMMANDS, isRefusal } from '../../domain/commands';
import type { Happening } from '../../domain/facts';
import { Fields } from '../../domain/inputs';
import type { Offer } from '../../domain/offer';
import { CONSULTING_KINDS } from '../../domain/offer-types';
import { ACCOUNT, ADA, anOffer, BEN, EVE, MAX } from '../support/lives';
import { bounceOf, type Engine } from './engine';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ZONES = ['Europe/Paris', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC'];
export const PEOPLE = [ADA, BEN, { name: 'Cleo Diaz', email: 'cleo@contoso.example' }];
export const ADDRESSES = [...PEOPLE.map(({ email }) => email), ACCOUNT];
const BENEFITS = ['listing-optimization', 'press-release-support', 'featured-blog', 'self-serve-resources'];

const instants = fc
  .integer({ min: Date.parse('2024-01-01T00:00:00Z') / HOUR, max: Date.parse('2027-12-31T00:00:00Z') / HOUR })
  .map((hours) => instantOf(hours * HOUR));

/** Any offer: of every type, in several zones, taken on at publication, some days or a year later, with what was known then. */
export const offers: fc.Arbitrary<Offer> = fc
  .record({
    type: fc.constantFrom('list', 'trial', 'consulting', 'transact'),
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
    knownManager: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
  })
  .map(({ type, kind, publishedAt, lateness, timeZone, owner, ...known }) => {
    const onboardedAt = after(publishedAt, `PT${lateness}H`);
    const at = (part: number | null): Instant | null =>
      part === null || lateness === 0 ? null : instantOf(Date.parse(publishedAt) + Math.floor(part * lateness) * HOUR);
    const since = at(known.knownManager);
    const { publisher } = anOffer();
    return anOffer({
      type,
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
export const datedFacts: fc.Arbitrary<{ readonly hours: number; readonly happening: Happening }[]> = fc
  .array(fc.record({ hours: fc.integer({ min: -48, max: 120 * 24 }), happening: fc.oneof(...happenings()) }), {
    maxLength: 14,
  })
  .map((all) =>
    all.filter(
      ({ happening }, i) =>
        happening.kind !== 'benefit-activated' ||
        all.findIndex((other) => JSON.stringify(other.happening) === JSON.stringify(happening)) === i,
    ),
  );

function happenings(): fc.Arbitrary<Happening>[] {
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
      .record({ messageId: fc.constantFrom('m-1', 'm-2'), address: fc.constantFrom(...ADDRESSES), hard: fc.boolean() })
      .map((bounce) => ({ kind: 'mail-bounced', letter: 'welcome', ...bounce })),
  ] as fc.Arbitrary<Happening>[];
}

/** What is said to a running offer: after how many hours, how long ago it happened, and what. */
export type Input = { readonly hours: number; readonly ago: number; readonly say: Said };

type Said =
  | { readonly command: CommandName; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly bounces: number }
  | { readonly resolves: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly repeats: number };

const command = (name: CommandName, fields: fc.Arbitrary<Readonly<Record<string, unknown>>>): fc.Arbitrary<Said> =>
  fields.map((said) => ({ command: name, fields: said }));

const person = fc.constantFrom(...PEOPLE);
const benefit = fc.constantFrom(...BENEFITS);
const index = fc.nat({ max: 5 });

const said: fc.Arbitrary<Said> = fc.oneof(
  {
    weight: 6,
    arbitrary: command(
      'recordMessage',
      fc.record({
        channel: fc.constantFrom('email', 'call'),
        direction: fc.constantFrom('outbound', 'outbound', 'inbound'),
        with: fc.constant('Ada'),
        summary: fc.constant('We spoke.'),
        about: fc.option(fc.constantFrom(...BENEFITS.slice(0, 2))),
      }),
    ),
  },
  { weight: 1, arbitrary: command('nameManager', fc.constantFrom(MAX, EVE)) },
  {
    weight: 3,
    arbitrary: command(
      'setOwner',
      fc.oneof(
        person.map((who) => ({ status: 'known', ...who })),
        fc.constantFrom({ status: 'left' }, { status: 'unknown' }),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: command(
      'answerOwnerCheck',
      fc.oneof(
        fc.tuple(person, fc.boolean()).map(([who, me]) => ({ status: 'known', ...who, me })),
        fc.constant({ status: 'unknown' }),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: command(
      'setMarketingContact',
      fc.constant({ name: 'Mia Roth', email: 'mia@contoso.example', phone: '+33123456789', language: 'en' }),
    ),
  },
  { weight: 4, arbitrary: command('activateBenefit', fc.record({ benefit })) },
  { weight: 1, arbitrary: command('declineBenefit', fc.record({ benefit })) },
  { weight: 1, arbitrary: command('completeBenefit', fc.record({ benefit })) },
  { weight: 2, arbitrary: index.map((bounces) => ({ bounces })) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        resolves: index,
        outcome: fc.constantFrom('owner-found', 'contacted', 'no-owner', 'other'),
        owner: person,
      })
      .map(({ resolves, outcome, owner }) => ({ resolves, fields: { outcome, owner } })),
  },
  { weight: 1, arbitrary: index.map((repeats) => ({ repeats })) },
);

/** Inputs at any time of some fourteen months, some of them told late. */
export const inputs = (maxLength: number): fc.Arbitrary<Input[]> =>
  fc
    .array(
      fc.record({
        hours: fc.oneof(fc.integer({ min: 0, max: 60 * 24 }), fc.integer({ min: 0, max: 420 * 24 })),
        ago: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 20 * 24 }) }),
        say: said,
      }),
      { maxLength },
    )
    .map((all) => all.sort((a, b) => a.hours - b.hours));

/** Says inputs to a running offer at their times, as the handlers do: refused ones change nothing. */
export function say(engine: Engine, all: readonly Input[]): void {
  const start = Date.parse(engine.now);
  all.forEach(({ hours, ago, say }, i) => {
    engine.goTo(instantOf(start + hours * HOUR));
    const own = instantOf(start + (hours - ago) * HOUR);
    if ('repeats' in say) {
      const again = all[i - 1 - say.repeats];
      if (again !== undefined) tell(engine, again.say, `input-${i - 1 - say.repeats}`, own);
    } else tell(engine, say, `input-${i}`, own);
  });
  engine.goTo(instantOf(start + 440 * DAY));
}

function tell(engine: Engine, say: Said, id: string, own: Instant): void {
  if (hasHappened(engine.life, id)) return;
  if ('repeats' in say) return;
  if ('bounces' in say) {
    const mail = engine.mails.at(-1 - say.bounces);
    if (mail !== undefined && mail.at >= own.slice(0, 10)) return;
    if (mail !== undefined) engine.record(bounceOf(engine.life, mail.messageId), id, 'intake', engine.now);
    return;
  }
  const name = 'resolves' in say ? 'resolveTicket' : say.command;
  const ticket = 'resolves' in say ? { ticket: engine.tickets.at(-1 - say.resolves) ?? 'none' } : {};
  const meaning = COMMANDS[name](engine.life, new Fields({ ...say.fields, ...ticket }), own);
  if (isRefusal(meaning)) return;
  meaning.forEach((happening, i) => {
    engine.record(happening, i === 0 ? id : `${id}#${i + 1}`, 'lena', own);
  });
}
