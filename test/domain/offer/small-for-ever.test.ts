import { after, type Instant, instantOf } from '../../../domain/calendar/instants';
import type { ContinueAsNewState } from '../../../domain/offer/continue-as-new';
import type { OfferState } from '../../../domain/offer/state';
import { compact } from '../../../domain/offer/compaction';
import type { EventPayload } from '../../../domain/offer/events';
import type { Offer } from '../../../domain/offer/offer';
import { anOffer, marketingContactSet, MAX } from '../../support/lives';
import { Engine, NO_HARDSHIP } from '../engine';

const LIMIT = 32 * 1024;
const TWO_YEARS = 730;

const person = (n: number) => ({
  name: `Véronique Dubois-Lefèvre ${n}`,
  email: `veronique.dubois-lefevre.${n}@filiale-europe.contoso.example`,
});

/** A transact offer (the one with the most benefits) with twenty contacts and long names. */
const crowded: Offer = anOffer({
  type: 'transact',
  title: 'Sauvegarde et restauration pour les infrastructures hybrides de Contoso',
  owner: person(0),
  contacts: Array.from({ length: 20 }, (_, n) => ({ role: `responsable technique ${n}`, ...person(n) })),
});

const longId = (n: number): string => `m-${n}-`.padEnd(128, 'x');

const written = (n: number): EventPayload => ({
  kind: 'message',
  channel: 'email',
  about: n % 3 === 0 ? 'listing-optimization' : null,
  with: 'Véronique Dubois-Lefèvre',
  summary: 'é'.repeat(2_000),
  direction: n % 4 === 0 ? ('inbound' as const) : ('outbound' as const),
});

const bytesOf = (state: OfferState): number => {
  const carried: ContinueAsNewState = {
    version: 1,
    life: state,
    journaled: state.revision,
    nonce: '3d7ef2de-5a0c-4f9a-b1f6-8dc4b40f8e1c',
  };
  return Buffer.byteLength(JSON.stringify(carried));
};

/** The largest that a case was when it had let go of what the journal has. */
function largest(live: (engine: Engine, day: (n: number) => Instant) => void): number {
  const engine = new Engine(crowded, {
    ...NO_HARDSHIP,
    journaled: ({ revision }) => (revision % 20 === 0 ? revision : undefined),
  });
  let most = 0;
  let looks = 0;
  engine.watch = ({ life: state, now }) => {
    if (looks++ % 8 > 0) return;
    most = Math.max(most, bytesOf(compact(state, state.revision, now)));
  };
  live(engine, (n) => after(crowded.publishedAt, `P${n}D`));
  return most;
}

const BENEFITS = crowded.terms.benefits.flatMap(({ id, path }) => (path === 'activate-button' ? [id] : []));

/** Everything that can be said once is said, early. */
function settleIn(engine: Engine, day: (n: number) => Instant): void {
  engine.goTo(day(1));
  engine.record(marketingContactSet(), longId(90_000), 'lena.lindqvist@programme.example', day(1));
  engine.record({ kind: 'manager-named', ...MAX }, longId(90_001), 'lena.lindqvist@programme.example', day(1));
  BENEFITS.forEach((benefit, n) => {
    engine.record(
      { kind: 'benefit-activated', benefit },
      longId(91_000 + n),
      'lena.lindqvist@programme.example',
      day(1),
    );
  });
}

describe('A case stays under 32 KiB', () => {
  it('with a page written every day for two years, a new owner every month and all benefits activated', () => {
    const most = largest((engine, day) => {
      settleIn(engine, day);
      for (let n = 2; n < TWO_YEARS; n++) {
        engine.goTo(day(n));
        engine.record(written(n), longId(n), 'lena.lindqvist@programme.example', day(n));
        if (n % 30 === 0) {
          engine.record(
            { kind: 'owner-lost', how: 'left' },
            longId(70_000 + n),
            'lena.lindqvist@programme.example',
            day(n),
          );
          engine.record(
            { kind: 'owner-known', ...person(n) },
            longId(80_000 + n),
            'lena.lindqvist@programme.example',
            day(n),
          );
        }
      }
    });
    expect({ most, isSmall: most <= LIMIT }).toEqual({ most, isSmall: true });
  });

  it('with a benefit that is used and contacted about every week for two years', () => {
    const most = largest((engine, day) => {
      settleIn(engine, day);
      for (let n = 8; n < TWO_YEARS; n += 7) {
        engine.goTo(day(n));
        const by = 'lena.lindqvist@programme.example';
        const benefit = BENEFITS[0] ?? '';
        engine.record({ kind: 'benefit-completed', benefit, note: 'é'.repeat(500) }, longId(n), by, day(n));
        engine.goTo(day(n + 1));
        engine.record({ kind: 'benefit-activated', benefit }, longId(10_000 + n), by, day(n + 1));
        engine.goTo(day(n + 2));
        engine.record({ ...written(1), about: benefit } as EventPayload, longId(20_000 + n), by, day(n + 2));
      }
    });
    expect({ most, isSmall: most <= LIMIT }).toEqual({ most, isSmall: true });
  });

  it('in two silent years in which staff close the ticket of each month as “other”', () => {
    const most = largest((engine, day) => {
      settleIn(engine, day);
      for (let n = 2; n < TWO_YEARS; n += 10) {
        engine.goTo(day(n));
        const ticket = engine.tickets.at(-1);
        if (ticket === undefined) continue;
        const resolved: EventPayload = { kind: 'ticket-resolved', ticket, outcome: 'other', note: 'é'.repeat(500) };
        engine.record(resolved, longId(n), 'lena.lindqvist@programme.example', day(n));
      }
    });
    expect({ most, isSmall: most <= LIMIT }).toEqual({ most, isSmall: true });
  });

  it('in two silent years in which the ticket stays open, and ten thousand repeated bounces come in', () => {
    const most = largest((engine, day) => {
      settleIn(engine, day);
      engine.goTo(day(TWO_YEARS));
      const letter = engine.mails.find((mail) => mail.letter === 'welcome');
      for (let n = 0; n < 10_000; n++) {
        engine.record(
          {
            kind: 'mail-bounced',
            letter: 'welcome',
            messageId: letter?.messageId ?? '',
            address: letter?.to ?? '',
            hard: true,
          },
          longId(n),
          'intake',
          instantOf(Date.parse(day(TWO_YEARS)) + n),
        );
      }
      engine.goTo(day(TWO_YEARS + 1));
    });
    expect({ most, isSmall: most <= LIMIT }).toEqual({ most, isSmall: true });
  });
});
