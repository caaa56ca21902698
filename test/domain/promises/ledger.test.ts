import fc from 'fast-check';
import { type Instant, instantOf, later } from '../../../domain/calendar/instants';
import { type OfferState, factsOf } from '../../../domain/offer/state';
import { endingOf } from '../../../domain/offer/endings';
import type { EventPayload } from '../../../domain/offer/events';
import { ledger } from '../../../domain/promises/ledger';
import type { Offer } from '../../../domain/offer/offer';
import { isOpen, type Promised, statusOf } from '../../../domain/promises/promised';
import { type Dated, lifeOf } from '../../support/lives';
import { datedFacts, offers, say } from '../arbitrary-lives';
import { inputs } from '../arbitrary-words';
import { Engine } from '../engine';
import { runs } from '../../support/runs';

const HOUR = 3_600_000;

/** Facts with dates, told in an order of their own. */
const lives = fc.tuple(offers, datedFacts).map(([offer, facts]) => ({ offer, told: dated(offer, facts) }));

const dated = (offer: Offer, facts: readonly { hours: number; happening: EventPayload }[]): Dated[] =>
  facts.map(({ hours, happening: payload }, i) => ({
    at: instantOf(Date.parse(offer.publishedAt) + hours * HOUR),
    id: `fact-${i}`,
    happening: payload,
  }));

/** The lives of two sources: facts in any order, and offers that were looked after for fourteen months. */
const anyLife: fc.Arbitrary<{ life: OfferState; now: Instant }> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(lives, fc.nat({ max: 150 * 24 })).map(([{ offer, told }, hours]) => ({
      life: lifeOf(offer, ...told),
      now: instantOf(Date.parse(offer.publishedAt) + hours * HOUR),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(offers, inputs(20)).map(([offer, said]) => {
      const engine = new Engine(offer);
      say(engine, said);
      return { life: engine.life, now: engine.now };
    }),
  },
);

const VISIBLE = ['open', 'at-risk', 'overdue'];
const SETTLED = ['kept', 'kept-late', 'waived', 'missed'];

/** Every id that evidence may have. */
const proofsIn = (state: OfferState): string[] => [
  'known/first-contact',
  'known/engagement-manager',
  ...factsOf(state, 'message').map(({ id }) => `message ${id}`),
  ...factsOf(state, 'mail-sent').map(({ mail }) => `mail ${mail}`),
  ...factsOf(state, 'manager-named').map(({ id }) => `assignment ${id}`),
  ...factsOf(state, 'request-answered').map(({ id }) => `answer ${id}`),
];

const proofOf = ({ settled }: Promised): string => {
  const evidence = settled?.evidence;
  if (evidence == null) return 'none';
  return evidence.id.startsWith('known/') ? evidence.id : `${evidence.type} ${evidence.id}`;
};

describe('The ledger of any life', () => {
  it('is the same for every order in which things were told', () => {
    const shuffled = lives.chain(({ offer, told }) =>
      fc.record({
        offer: fc.constant(offer),
        told: fc.constant(told),
        again: fc.shuffledSubarray(told, { minLength: told.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ offer, told, again }) => {
        expect(ledger(lifeOf(offer, ...again))).toEqual(ledger(lifeOf(offer, ...told)));
      }),
      runs(1_000),
    );
  });

  it('shows every promise as open, at risk, overdue, kept, waived or missed, and proves what was kept', () => {
    fc.assert(
      fc.property(anyLife, ({ life: state, now }) => {
        const proofs = proofsIn(state);
        for (const promised of ledger(state)) {
          const status = statusOf(promised, now);
          expect(isOpen(promised) ? VISIBLE : SETTLED).toContain(status);
          expect(status.startsWith('kept') ? proofs : ['none']).toContain(proofOf(promised));
        }
      }),
      runs(500),
    );
  });

  it('has no promise twice', () => {
    fc.assert(
      fc.property(anyLife, ({ life: state }) => {
        const ids = ledger(state).map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }),
      runs(500),
    );
  });

  it('has news as a chain from publication on, each message or relisting a link, the last one open while the offer lives', () => {
    let relistings = 0;
    fc.assert(
      fc.property(anyLife, ({ life: state }) => {
        const { publishedAt, known } = state.offer;
        const relisted = factsOf(state, 'relisted').map(({ at }) => at);
        const links = ledger(state).filter(({ kind }) => kind === 'news');
        expect(links[0]?.madeAt).toEqual(later(publishedAt, known.lastMessageAt ?? ''));
        links.slice(1).forEach(({ madeAt }, i) => {
          const before = links[i]?.settled;
          const begins = before?.how === 'kept' ? [before.at] : before ? relisted : [];
          expect(begins).toContain(madeAt);
          if (before?.how !== 'kept') relistings++;
        });
        expect(links.at(-1)?.settled === null).toBe(endingOf(state) === undefined);
      }),
      runs(500),
    );
    expect(relistings).toBeGreaterThan(0);
  });
});
