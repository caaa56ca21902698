import fc from 'fast-check';
import { instantOf } from '../../../domain/calendar/instants';
import { Fields } from '../../../domain/offer/inputs';
import {
  beginningOf,
  firstRunState,
  hasHappenedTo,
  newPublisher,
  type PublisherEventPayload,
  publisherStateOf,
  type PublisherState,
} from '../../../domain/publisher/state';
import { compactPublisher } from '../../../domain/publisher/compaction';
import { PUBLISHER_COMMANDS } from '../../../domain/publisher/commands';
import { openDelisting } from '../../../domain/publisher/delisting';
import { publisherView } from '../../../domain/publisher/view';
import { currentUpdates } from '../../../domain/publisher/fact-updates';
import { aRequest, at } from '../../support/lives';
import { runs } from '../../support/runs';

const contoso = newPublisher(aRequest().publisher, at('2026-03-02'));
const lou = { name: 'Lou Petit', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' };
const mia = { name: 'Mia Roth', email: 'mia@contoso.example', phone: '+33123456780', language: 'en' };

type Input = {
  readonly id: string;
  readonly at: string;
  readonly name: keyof typeof PUBLISHER_COMMANDS;
  readonly said: object;
};

/** A fact more, with the next revision. */
function then(state: PublisherState, payload: PublisherEventPayload, id: string, when: string): PublisherState {
  if (hasHappenedTo(state, id)) return state;
  const revision = state.revision + 1;
  const fact = { ...payload, id, at: when, revision, recordedAt: when, by: 'lena' };
  return { ...state, revision, facts: [...state.facts, fact] };
}

/** Says something to a publisher as its workflow would. */
function say(state: PublisherState, { id, at: when, name, said }: Input): PublisherState {
  if (hasHappenedTo(state, id)) return state;
  const result = PUBLISHER_COMMANDS[name](state, new Fields(said), when);
  if ('code' in result) throw new Error(result.code);
  return result.reduce((after, payload) => then(after, payload, id, when), state);
}

const contact = (id: string, day: string, said: object): Input => ({
  id,
  at: at(day),
  name: 'setMarketingContact',
  said,
});
const accepted = (id: string, day: string, document: string, version: string): Input => ({
  id,
  at: at(day),
  name: 'acceptAgreement',
  said: { document, version },
});

const viewOf = (...inputs: readonly Input[]) => publisherView(inputs.reduce(say, contoso));

/** All but how many facts there are: what changes nothing may be written down or not. */
const shown = (state: PublisherState) => ({
  ...publisherView(state),
  revision: 0,
  words: currentUpdates(state).map(said),
});
const said = (update: ReturnType<typeof currentUpdates>[number]) => ({ ...update, id: '' });

test('a publisher begins with what its first offer said of it', () => {
  expect(publisherView(contoso)).toEqual({
    ...contoso.publisher,
    since: at('2026-03-02'),
    marketingContact: null,
    agreements: [],
    totals: [],
    delisting: null,
    watch: { status: 'watched', since: null, why: null },
    revision: 1,
  });
  expect(publisherStateOf([beginningOf(contoso)])).toEqual(contoso);
});

test('the contact is who was named last by its own time, whatever arrived last', () => {
  const [first, second] = [contact('a', '2026-03-03', lou), contact('b', '2026-03-09', mia)];
  expect(viewOf(first, second).marketingContact).toEqual(mia);
  expect(viewOf(second, first).marketingContact).toEqual(mia);
});

test('the account’s own address is no marketing contact, whatever its case', () => {
  const input = new Fields({ ...lou, email: contoso.publisher.accountEmail.toUpperCase() });
  expect(PUBLISHER_COMMANDS.setMarketingContact(contoso, input, at('2026-03-03'))).toMatchObject({
    code: 'marketing-contact-is-account-email',
  });
});

test('a version that is accepted again counts from the first time, also when that is heard of later', () => {
  const once = accepted('a', '2026-03-10', 'publisher-agreement', '7');
  const again = accepted('b', '2026-03-20', 'publisher-agreement', '7');
  const before = accepted('c', '2026-03-05', 'publisher-agreement', '7');
  const one = { document: 'publisher-agreement', version: '7', by: 'lena' };
  expect(viewOf(once, again).agreements).toEqual([{ ...one, acceptedAt: at('2026-03-10') }]);
  expect(viewOf(once, again).revision).toEqual(2);
  expect(viewOf(once, again, before).agreements).toEqual([{ ...one, acceptedAt: at('2026-03-05') }]);
});

test('an offer that comes now is told the present contact and the latest version of each document', () => {
  const state = [
    contact('a', '2026-03-03', lou),
    accepted('b', '2026-03-04', 'publisher-agreement', '7'),
    accepted('c', '2026-04-04', 'publisher-agreement', '8'),
    accepted('d', '2026-03-05', 'benefits-addendum', '1'),
    contact('e', '2026-03-06', mia),
  ].reduce(say, contoso);
  const told = currentUpdates(state).map((update) => [
    update.id,
    update.what,
    update.what === 'agreement' ? update.version : '',
  ]);
  expect(told).toEqual([
    ['company:e', 'marketing-contact', ''],
    ['company:c', 'agreement', '8'],
    ['company:d', 'agreement', '1'],
  ]);
});

test('a delisting shows how far it is, and what failed first', () => {
  const asked = then(contoso, { kind: 'delisting-asked', note: 'Left', offers: 3 }, 'd', at('2026-05-01'));
  expect(publisherView(asked).delisting).toMatchObject({ total: 3, done: 0, finishedAt: null, offers: [], by: 'lena' });
  expect(openDelisting(asked)?.id).toEqual('d');
  const results = [
    { id: 'contoso.a', result: 'delisted' },
    { id: 'contoso.b', result: 'failed: It did not answer.' },
  ] as const;
  const under = then(
    asked,
    { kind: 'offers-delisted', delisting: 2, results, done: 2, left: 2 },
    'step:1',
    at('2026-05-01 11:00'),
  );
  const over = then(under, { kind: 'delisting-finished', delisting: 2 }, 'step:2', at('2026-05-02'));
  expect(publisherView(under).delisting).toMatchObject({ total: 4, done: 2, finishedAt: null });
  expect(publisherView(over).delisting).toMatchObject({
    total: 2,
    finishedAt: at('2026-05-02'),
    offers: [results[1], results[0]],
  });
  expect(openDelisting(over)).toBeUndefined();
});

const anInstant = fc
  .integer({ min: 0, max: 60 })
  .map((day) => instantOf(Date.parse(at('2026-03-02')) + day * 86_400_000));
const anInput: fc.Arbitrary<Input> = fc.oneof(
  fc.record({
    id: fc.uuid(),
    at: anInstant,
    name: fc.constant('setMarketingContact' as const),
    said: fc.constantFrom(lou, mia, { ...lou, language: 'de' }),
  }),
  fc.record({
    id: fc.uuid(),
    at: anInstant,
    name: fc.constant('acceptAgreement' as const),
    said: fc.record({
      document: fc.constantFrom('publisher-agreement', 'benefits-addendum'),
      version: fc.constantFrom('1', '2', '3', '4'),
    }),
  }),
);
const inputs = fc.uniqueArray(anInput, { selector: ({ id }) => id, maxLength: 25 });

test('inputs that are repeated and come in another order make the same publisher', () => {
  const repeatedAndShuffled = inputs.chain((once) =>
    fc.tuple(
      fc.constant(once),
      fc.shuffledSubarray([...once, ...once], { minLength: once.length * 2, maxLength: once.length * 2 }),
    ),
  );
  fc.assert(
    fc.property(repeatedAndShuffled, ([once, again]) => {
      expect(shown(again.reduce(say, contoso))).toEqual(shown(once.reduce(say, contoso)));
    }),
    runs(300),
  );
});

test('what has left for the journal changes nothing', () => {
  fc.assert(
    fc.property(inputs, fc.array(fc.boolean(), { maxLength: 25 }), (all, savedAfter) => {
      const whole = all.reduce(say, contoso);
      const short = all.reduce((state, input, i) => {
        const after = say(say(state, input), input);
        return savedAfter[i] ? compactPublisher(after, after.revision, []) : after;
      }, contoso);
      expect(shown(all.reduce(say, short))).toEqual(shown(whole));
    }),
    runs(300),
  );
});

test('what a run hands to the next stays small, whatever happens to a publisher', () => {
  const text = 'é'.repeat(200);
  const results = Array.from(
    { length: 25 },
    (_, n) => ({ id: `contoso.${'o'.repeat(80)}-${n}`, result: 'delisted' }) as const,
  );
  let state = contoso;
  for (let n = 0; n < 2_000; n++) {
    const when = instantOf(Date.parse(at('2026-03-02')) + n * 3_600_000);
    state = say(state, { id: `c${n}`, at: when, name: 'setMarketingContact', said: { ...lou, name: text } });
    state = say(state, { ...accepted(`a${n}`, '2026-03-02', 'benefits-addendum', `${n}`), at: when });
    const asked = then(state, { kind: 'delisting-asked', note: text, offers: 25 }, `d${n}`, when);
    const { revision } = asked;
    state = then(
      asked,
      { kind: 'offers-delisted', delisting: revision, results, done: 25, left: 0 },
      `step:r${n}`,
      when,
    );
    state = then(state, { kind: 'delisting-finished', delisting: revision }, `step:f${n}`, when);
    state = compactPublisher(state, state.revision, []);
  }
  const carried = { ...firstRunState(state.publisher, state.since), life: state };
  expect(Buffer.byteLength(JSON.stringify(carried))).toBeLessThan(32 * 1024);
});
