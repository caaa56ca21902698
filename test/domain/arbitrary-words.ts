import fc from 'fast-check';
import type { CommandName } from '../../domain/offer/commands';
import type { PauseReason } from '../../domain/offer/events';
import { ADA, BEN, EVE, MAX } from '../support/lives';

export const PEOPLE = [ADA, BEN, { name: 'Cleo Diaz', email: 'cleo@contoso.example' }];
export const BENEFITS = ['listing-optimization', 'press-release-support', 'featured-blog', 'self-serve-resources'];
const TIERS = ['awareness', 'demand-generation', 'co-sell', 'lead-development', 'sales-enablement-1', 'top'];

/** What is said to a running offer: after how many hours, how long ago it happened, and what. */
export type Input = { readonly hours: number; readonly ago: number; readonly say: Said };

export type Said =
  | { readonly command: CommandName; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly bounces: number }
  | { readonly pausesFor: number; readonly reason: PauseReason }
  | { readonly closes: number; readonly by: 'answerRequest' | 'cancelRequest' }
  /** About what the publisher wrote, the newest first. */
  | { readonly about: number; readonly by: CommandName; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly resolves: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly repeats: number }
  | { readonly takesBack: number };

const command = (name: CommandName, fields: fc.Arbitrary<Readonly<Record<string, unknown>>>): fc.Arbitrary<Said> =>
  fields.map((said) => ({ command: name, fields: said }));

const person = fc.constantFrom(...PEOPLE);
const benefit = fc.constantFrom(...BENEFITS, 'featured-blog');
const index = fc.nat({ max: 5 });
/** Which letter of an owner check is answered, the newest first. */
const latest = fc.constantFrom(0, 0, 0, 1);

const relist = command('relist', fc.constant({}));

const message = command(
  'recordMessage',
  fc.record({
    channel: fc.constantFrom('email', 'call', 'portal'),
    direction: fc.constantFrom('outbound', 'outbound', 'inbound'),
    with: fc.constant('Ada'),
    summary: fc.constant('We spoke.'),
    about: fc.option(fc.constantFrom(...BENEFITS.slice(0, 2))),
  }),
);

const letter = command(
  'writeLetter',
  fc.record({
    to: fc.constantFrom(null, 'owner', 'marketing-contact', 'sam@contoso.example'),
    subject: fc.constant('Your listing'),
    about: fc.option(fc.constantFrom(...BENEFITS.slice(0, 2))),
    hold: fc.constantFrom(null, 'PT10S', 'PT1H'),
  }),
);

const owner = command(
  'setOwner',
  fc.oneof(
    person.map((who) => ({ status: 'known', ...who })),
    fc.constantFrom({ status: 'left' }, { status: 'unknown' }),
  ),
);

const takesBack = fc.constantFrom(0, 0, 0, 1).map((of): Said => ({ takesBack: of }));

const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 6, arbitrary: message },
  { weight: 1, arbitrary: command('nameManager', fc.constantFrom(MAX, EVE)) },
  {
    weight: 3,
    arbitrary: owner,
  },
  {
    weight: 2,
    arbitrary: command(
      'answerOwnerCheck',
      fc.oneof(
        fc.tuple(person, fc.boolean(), latest).map(([who, me, letter]) => ({ status: 'known', ...who, me, letter })),
        fc.tuple(fc.constantFrom('unknown', 'left'), latest).map(([status, letter]) => ({ status, letter })),
      ),
    ),
  },
  { weight: 6, arbitrary: companyWords() },
  { weight: 2, arbitrary: requests() },
  { weight: 2, arbitrary: answers() },
  { weight: 3, arbitrary: letter },
  { weight: 4, arbitrary: takesBack },
  { weight: 5, arbitrary: turns() },
  // Refused while it is live, and all that is not refused when it is over.
  { weight: 5, arbitrary: relist },
  { weight: 6, arbitrary: benefitCommands() },
  { weight: 2, arbitrary: index.map((bounces) => ({ bounces })) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        resolves: index,
        outcome: fc.constantFrom('owner-found', 'contacted', 'no-owner', 'other'),
        owner: person,
      })
      .map(({ resolves, outcome, owner }) => ({
        resolves,
        fields: { outcome, owner, contact: { channel: 'call', with: owner.name } },
      })),
  },
  { weight: 1, arbitrary: index.map((repeats) => ({ repeats })) },
);

/** What the publisher says to all its offers. */
function companyWords(): fc.Arbitrary<Said> {
  const who = fc.constantFrom('mia', 'noa').map((name) => ({
    what: 'marketing-contact',
    ...{ name, email: `${name}@contoso.example`, phone: '+33123456789', language: 'en' },
  }));
  const agreement = fc
    .constantFrom('publisher-agreement', 'benefits-addendum')
    .map((document) => ({ what: 'agreement', document, version: '2020-04' }));
  const sales = fc
    .record({ tier: fc.option(fc.constantFrom(...TIERS)), until: fc.constantFrom(null, '2026-06-30T22:00:00.000Z') })
    .map(({ tier, until: validUntil }) => ({
      what: 'sales',
      standing: { tier, counted: { amount: '1.00', currency: 'USD' }, seats: null, next: null, validUntil },
      lines: ['line-1'],
      more: 0,
    }));
  return command('hearCompany', fc.oneof(who, agreement, sales, sales, sales, sales));
}

function benefitCommands(): fc.Arbitrary<Said> {
  const activate = command(
    'activateBenefit',
    fc.record({ benefit, startsIn: fc.constantFrom(0, 0, 10 * 24, 100 * 24) }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: activate },
    { weight: 1, arbitrary: command('declineBenefit', fc.record({ benefit })) },
    { weight: 2, arbitrary: command('completeBenefit', fc.record({ benefit })) },
  );
}

function requests(): fc.Arbitrary<Said> {
  const form = {
    ...{ product: 'AKS', phase: 'deployment', phone: '+33123456789', country: 'FR', language: 'fr' },
    ...{ description: 'How?', requester: { name: 'Sam Roy', email: 'sam@contoso.example' } },
  };
  return fc.oneof(
    command('makeRequest', fc.constant(form)),
    fc.record({ closes: fc.nat({ max: 1 }), by: fc.constantFrom('answerRequest', 'cancelRequest') }),
  );
}

/** Who answers what the publisher wrote, and what needs no answer. */
function answers(): fc.Arbitrary<Said> {
  return fc.oneof(
    fc.nat({ max: 2 }).map((about): Said => ({ about, by: 'closeReply', fields: {} })),
    fc.nat({ max: 2 }).map((about): Said => ({ about, by: 'takeReply', fields: { by: EVE.email } })),
    fc.constantFrom<unknown>('team', MAX, EVE).map((to): Said => ({ about: 0, by: 'handOverReply', fields: { to } })),
  );
}

/** Pauses, moves and endings, and the way back. */
function turns(): fc.Arbitrary<Said> {
  const pause = fc.record({
    pausesFor: fc.integer({ min: 1, max: 60 * 24 }),
    reason: fc.constantFrom('publisher-asked', 'waiting-for-publisher'),
  });
  return fc.oneof(
    pause,
    pause,
    command('resume', fc.constant({})),
    command('changeType', fc.constantFrom({ type: 'trial' }, { type: 'transact' })),
    command('decline', fc.constantFrom({ what: 'engagement' }, { what: 'engagement' }, { what: 'everything' })),
    command('delist', fc.constant({})),
    command('revoke', fc.constant({ ground: 'illegal-activity', note: 'It was.' })),
    relist,
  );
}

/** A company that has done what is asked of it before benefits are activated. */
const READY: readonly Input[] = [
  { what: 'marketing-contact', name: 'Mia', email: 'mia@contoso.example', phone: '+33123456789', language: 'en' },
  { what: 'agreement', document: 'publisher-agreement', version: '2020-04' },
  { what: 'agreement', document: 'benefits-addendum', version: '2020-04' },
].map((fields) => ({ hours: 0, ago: 0, say: { command: 'hearCompany', fields } }));

/** Inputs at any time of some fourteen months, some of them told late; to half of the offers their company was ready before. */
export const inputs = (maxLength: number, words: fc.Arbitrary<Said> = said): fc.Arbitrary<Input[]> =>
  fc
    .tuple(
      fc.constantFrom([], READY),
      fc.array(
        fc.record({
          hours: fc.oneof(fc.integer({ min: 0, max: 60 * 24 }), fc.integer({ min: 0, max: 420 * 24 })),
          ago: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 20 * 24 }) }),
          say: words,
        }),
        // Without a size, most lives would be three words long.
        { maxLength, size: 'max' },
      ),
    )
    .map(([ready, all]) => [...ready, ...all.sort((a, b) => a.hours - b.hours)]);

/** What is said about benefits, and what changes what becomes of them. */
export const benefitWords: fc.Arbitrary<Said> = fc.oneof(
  { weight: 4, arbitrary: companyWords() },
  { weight: 5, arbitrary: benefitCommands() },
  { weight: 1, arbitrary: message },
  { weight: 1, arbitrary: turns() },
);

/** What is said and taken back again. */
export const takenBackWords: fc.Arbitrary<Said> = fc.oneof(
  { weight: 3, arbitrary: message },
  { weight: 2, arbitrary: letter },
  { weight: 3, arbitrary: owner },
  { weight: 2, arbitrary: benefitCommands() },
  { weight: 1, arbitrary: turns() },
  { weight: 8, arbitrary: takesBack },
);
