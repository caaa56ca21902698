import fc from 'fast-check';
import { presentNews } from '../../domain/promises/news';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import { type OfferState, factsOf } from '../../domain/offer/state';
import { endingOf } from '../../domain/offer/endings';
import { TICKET_KINDS } from '../../domain/offer/events';
import { ownerOf } from '../../domain/duties/owner';
import { statusOf } from '../../domain/promises/promised';
import { ADDRESSES, offers, say } from './arbitrary-lives';
import { inputs } from './arbitrary-words';
import { Engine, type Hardship } from './engine';
import { runs } from '../support/runs';
import { openTickets, isAboutSilence } from '../../domain/duties/ticket-facts';
import { IF_UNKNOWN } from '../../domain/offer/letters';

const worlds = fc.record({ dead: fc.subarray(ADDRESSES), unclear: fc.constantFrom(0, 0, 3, 1) });
const atOnce: Pick<Hardship, 'minutes' | 'journaled'> = { minutes: () => 0, journaled: () => undefined };

/** The desk, the mail server and the directory each need minutes, hours or a day for some steps. */
const slow = (salt: number): Pick<Hardship, 'minutes' | 'journaled'> => ({
  minutes: (key) => [0, 3, 45, 600, 1_440][(key.length * 7 + salt) % 5] ?? 0,
  journaled: () => undefined,
});

const silenceTickets = ({ life: state }: { readonly life: OfferState }): string[] =>
  openTickets(state)
    .filter(isAboutSilence)
    .map(({ ticket }) => ticket);

const DAY = 86_400_000;
const daysAgo = (now: Instant, days: number): Instant => instantOf(Date.parse(now) - days * DAY);

/**
 * Four silent weeks are with a person by one ticket; or the owner has a week to answer; or, for at most a week and the four
 * weeks of a rung, a person has resolved the ticket, or named an owner who is there.
 */
function isLookedAfter({ life: state, now, underWay }: Engine): boolean {
  if (endingOf(state) !== undefined || statusOf(presentNews(state), now) !== 'overdue' || underWay.length > 0)
    return true;
  const about = new Set(factsOf(state, 'ticket-opened').flatMap((fact) => (isAboutSilence(fact) ? [fact.ticket] : [])));
  const named = [...factsOf(state, 'owner-known'), ...factsOf(state, 'owner-confirmed')];
  const isLate = (days: number) => (fact: { readonly recordedAt: Instant }) => fact.recordedAt > daysAgo(now, days);
  return (
    silenceTickets({ life: state }).length === 1 ||
    factsOf(state, 'owner-asked')
      .filter(isLate(7))
      .some(({ status }) => status === 'known') ||
    factsOf(state, 'ticket-resolved')
      .filter(isLate(35))
      .some(({ ticket }) => about.has(ticket)) ||
    (ownerOf(state).status === 'known' && named.some(isLate(35)))
  );
}

describe('Whatever happens in the life of an offer', () => {
  it('no step is taken twice, it rests at every instant, and four silent weeks are always looked after', () => {
    fc.assert(
      fc.property(offers, inputs(25), worlds, (offer, said, world) => {
        const engine = new Engine(offer, { ...world, ...atOnce });
        engine.watch = () => {
          expect(isLookedAfter(engine)).toBe(true);
          expect(silenceTickets(engine).slice(1)).toEqual([]);
        };
        say(engine, said);
      }),
      runs(150),
    );
  });

  it('the same holds when every neighbour is slow; a second ticket opened meanwhile is closed', () => {
    fc.assert(
      fc.property(offers, inputs(25), worlds, fc.nat({ max: 100 }), (offer, said, world, salt) => {
        const engine = new Engine(offer, { ...world, ...slow(salt) });
        engine.watch = () => {
          expect(isLookedAfter(engine)).toBe(true);
          const ending = engine.underWay.map(({ key }) => key);
          expect(
            silenceTickets(engine)
              .slice(1)
              .filter((ticket) => !ending.includes(`close/${ticket}`)).length,
          ).toBeLessThanOrEqual(1);
        };
        say(engine, said);
        expect(silenceTickets(engine).slice(1)).toEqual([]);
      }),
      runs(150),
    );
  });

  it('these lives take every kind of step but those of a failing desk or track, so that the above says something', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(offers, inputs(25), worlds, (offer, said, world) => {
        const engine = new Engine(offer, { ...world, ...atOnce });
        say(engine, said);
        for (const { key, fact } of engine.diary) {
          if (fact.kind === 'mail-sent') kinds.add(`letter ${fact.letter}`);
          else if (fact.kind === 'ticket-opened') kinds.add(`ticket ${fact.ticketKind}`);
          else if (fact.kind === 'ticket-raised')
            kinds.add(`raised by ${key.endsWith('/ticket') ? 'the check' : 'time'}`);
          else if (fact.kind === 'owner-asked') kinds.add(`owner ${fact.status}`);
          else kinds.add(fact.kind);
        }
      }),
      runs(150),
    );
    // These come from outside the plan.
    const OUTSIDE: readonly string[] = ['track-failed', 'signal', 'unwatched'];
    const letters = Object.keys(IF_UNKNOWN).filter((letter) => !['desk-down', 'page-link'].includes(letter));
    const tickets = TICKET_KINDS.filter((kind) => !OUTSIDE.includes(kind));
    expect([...kinds].sort()).toEqual(
      [
        ...letters.map((letter) => `letter ${letter}`),
        ...tickets.map((kind) => `ticket ${kind}`),
        'benefit-expired',
        'engagement-ended',
        'mail-bounced',
        'owner known',
        'owner left',
        'owner unknown',
        'raised by the check',
        'raised by time',
        'reminder-timed',
        'resumed',
        'sales-counted',
        'ticket-closed',
      ].sort(),
    );
  });
});
