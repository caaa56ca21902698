import fc from 'fast-check';
import { type OfferState, factsOf, hasHappened } from '../../../domain/offer/state';
import { compact } from '../../../domain/offer/compaction';
import { ledger } from '../../../domain/promises/ledger';
import { lastNamed, newOwner, ownerOf, ownersLoss } from '../../../domain/duties/owner';
import { isOpen, statusOf } from '../../../domain/promises/promised';
import {
  ACCOUNT,
  ADA,
  anOffer,
  at,
  BEN,
  cameBack,
  declined,
  lifeOf,
  newsOf,
  on,
  ownerConfirmed,
  ownerIs,
  ownerLeft,
  standing,
  theyWrote,
  then,
  ticketOpened,
  weSpoke,
  activated,
} from '../../support/lives';
import { ADDRESSES, offers, say } from '../arbitrary-lives';
import { benefitWords, inputs } from '../arbitrary-words';
import { Engine, type Hardship } from '../engine';
import { runs } from '../../support/runs';

const worlds = fc.record({
  dead: fc.subarray(ADDRESSES),
  unclear: fc.constantFrom(0, 0, 3),
  slowness: fc.constantFrom(0, 0, 1),
});

const openAt = ({ life: state, now }: Engine): string[] =>
  ledger(state)
    .filter(isOpen)
    .map((promised) => `${now}: ${promised.id} due ${promised.dueAt} ${statusOf(promised, now)}`);

describe('A case that lets go of what is settled', () => {
  it('owes the same and does the same as one that keeps everything, whenever it lets go', () => {
    fc.assert(
      fc.property(
        offers,
        fc.oneof(inputs(30), inputs(40, benefitWords)),
        worlds,
        fc.nat(),
        (offer, said, { slowness, ...world }, salt) => {
          const minutes = (key: string): number =>
            slowness * ([0, 3, 45, 600, 1_440][(key.length * 7 + salt) % 5] ?? 0);
          const lag = (revision: number): number => (revision * 7 + salt) % 5;
          const told = (journaled: Hardship['journaled']) => {
            const engine = new Engine(offer, { ...world, minutes, journaled });
            const owed: string[] = [];
            engine.watch = () => owed.push(...openAt(engine));
            say(engine, said);
            return { diary: engine.diary, owed };
          };
          const whole = told(() => undefined);
          const light = told(({ revision }) => (lag(revision) === 4 ? undefined : revision - lag(revision)));
          expect(light).toEqual(whole);
        },
      ),
      runs(200),
    );
  });

  const offer = anOffer({ type: 'list' });
  const all = (state: OfferState, now: string): OfferState => compact(state, state.revision, at(now));

  it('keeps what the journal does not have, whole', () => {
    const state = lifeOf(offer, on('2026-03-03', theyWrote(), 'a'), on('2026-03-04', theyWrote(), 'b'));
    const light = compact(state, 2, at('2026-03-05'));
    expect(light.facts).toEqual([state.facts[1]]);
    expect(newsOf(light, '2026-03-05')).toEqual(['from 2026-03-04: open, due 2026-04-01']);
  });

  it('lets go of the words, which are in the journal', () => {
    const light = all(lifeOf(offer, on('2026-03-03', weSpoke(), 'call')), '2026-03-05');
    expect(factsOf(light, 'message')).toEqual([
      {
        kind: 'message',
        channel: 'call',
        direction: 'outbound',
        with: '',
        summary: '',
        about: null,
        id: 'call',
        by: '',
        at: '2026-03-03T10:00:00.000Z',
        recordedAt: '2026-03-03T10:00:00.000Z',
        revision: 2,
      },
    ]);
    expect(standing(light, 'first-contact', '2026-03-05')).toEqual('kept on 2026-03-03 by call');
  });

  it('lets go of the note of a closed ticket, and of most of a long one about a benefit', () => {
    const resolved = {
      kind: 'ticket-resolved',
      ticket: 't-1',
      outcome: 'other',
      note: 'It was a long story.',
    } as const;
    const state = lifeOf(
      offer,
      on('2026-03-03', { ...declined('listing-optimization'), note: 'x'.repeat(500) } as ReturnType<typeof declined>),
      on('2026-03-09', ticketOpened('t-1', 'first-contact', 'first-contact'), 'step:first-contact/ticket'),
      on('2026-03-10', resolved),
    );
    const notes = (light: OfferState): unknown[] =>
      [...factsOf(light, 'benefit-declined'), ...factsOf(light, 'ticket-resolved')].map(({ note }) => note);
    expect(notes(all(state, '2026-03-10'))).toEqual([`${'x'.repeat(199)}…`, 'It was a long story.']);
    const closed = then(state, on('2026-03-11', { kind: 'ticket-closed', ticket: 't-1' }, 'step:close/t-1/resolved'));
    expect(notes(all(closed, '2026-03-11'))).toEqual([`${'x'.repeat(199)}…`, null]);
  });

  it('knows a repeated input for four hundred more of them', () => {
    const day = (n: number): string =>
      `2026-03-04 10:${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
    const another = (state: OfferState, n: number): OfferState =>
      all(then(state, on(day(n), theyWrote(), `m-${n}`)), '2026-03-05');
    let state = lifeOf(offer, on('2026-03-03', theyWrote(), 'first'));
    for (let n = 0; n < 400; n++) state = another(state, n);
    const knows = (...ids: readonly string[]): boolean[] => ids.map((id) => hasHappened(state, id));
    expect(knows('first', 'm-0', 'm-399', 'm-400')).toEqual([true, true, true, false]);
    state = another(state, 400);
    expect(knows('first', 'm-0', 'm-399', 'm-400')).toEqual([false, true, true, true]);
  });

  it('still judges an activation that is told late by the calls made since', () => {
    const light = all(
      lifeOf(
        offer,
        on('2026-03-04', weSpoke(), 'first'),
        on('2026-03-10', weSpoke(), 'second'),
        on('2026-03-12', weSpoke(), 'third'),
      ),
      '2026-03-13',
    );
    const told = then(light, on('2026-03-09', activated('listing-optimization')));
    expect(standing(told, 'benefit-contact/listing-optimization/2026-03-09T10:00:00.000Z', '2026-03-13')).toEqual(
      'kept on 2026-03-10 by second',
    );
  });

  const days = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => `2026-03-${String(from + i).padStart(2, '0')}`);

  it('remembers on which word the owner changed, however often they confirm since: one hand-over', () => {
    const words = days(11, 26).map((day) => on(day, ownerConfirmed(BEN)));
    const state = lifeOf(offer, on('2026-03-10', ownerIs(BEN), 'ben'), ...words);
    const light = all(state, '2026-03-27');
    expect([newOwner(light)?.id, ownerOf(light)]).toEqual(['ben', ownerOf(state)]);
    expect(factsOf(light, 'owner-confirmed').length).toEqual(6);
  });

  it('remembers who it was that is lost, however often that is said', () => {
    const words = days(11, 26).map((day) => on(day, ownerLeft()));
    const state = lifeOf(
      offer,
      on('2026-03-09', ownerIs(BEN)),
      on('2026-03-10', ownerConfirmed(BEN), 'last'),
      ...words,
    );
    const light = all(state, '2026-03-27');
    expect([ownerOf(light), lastNamed(light)?.id]).toEqual([{ status: 'left', ...BEN, confirmedAt: null }, 'last']);
  });

  it('remembers the letter that came back from the owner, whatever comes back after it', () => {
    const others = days(11, 26).map((day) => on(day, cameBack('owner-check', ACCOUNT, day)));
    const state = lifeOf(offer, on('2026-03-10', cameBack('owner-check', ADA.email), 'lost'), ...others);
    expect(ownersLoss(all(state, '2026-03-27'))?.id).toEqual('lost');
  });
});
