import { personalLetterSent } from '../../domain/offer/outcome';
import { after, type Instant } from '../../domain/calendar/instants';
import { type OfferState, factsOf, stepId } from '../../domain/offer/state';
import { compact } from '../../domain/offer/compaction';
import { COMMANDS, isRefusal } from '../../domain/offer/commands';
import type { EventPayload } from '../../domain/offer/events';
import { Fields, UnreadableInput } from '../../domain/offer/inputs';
import {
  ACCOUNT,
  ADA,
  anOffer,
  at,
  cameBack,
  ended,
  lifeOf,
  managerNamed,
  marketingContactSet,
  MAX,
  MIA,
  on,
  ownerLeft,
  relisted,
  standing,
  then,
} from '../support/lives';
import { letterSteps, letterKey, lettersOf } from '../../domain/duties/personal-letters';
import { nextStep } from '../../domain/offer/plan';
import { senderName } from '../../domain/offer/recipients';

const offer = anOffer();
const NOW = at('2026-03-12');

/** What a letter means: the fact that it makes, or the code of its refusal. */
function written(state: OfferState, input: Record<string, unknown> = {}, now = NOW): EventPayload | string {
  const result = COMMANDS.writeLetter(state, new Fields({ subject: 'Your listing', ...input }), now, 'a-letter', now);
  const [fact] = isRefusal(result) ? [] : result;
  return fact ?? (isRefusal(result) ? result.code : 'nothing');
}

const reader = (state: OfferState, to?: string): unknown => {
  const fact = written(state, { to });
  return typeof fact === 'object' && fact.kind === 'letter-written' ? [fact.to.email, fact.language] : fact;
};

const LETTER: EventPayload = {
  kind: 'letter-written',
  to: ADA,
  language: 'en',
  subject: 'Your listing',
  about: null,
  from: 'Lea Blanc',
  sendAt: at('2026-03-12 10:30'),
};
const waiting = lifeOf(offer, on('2026-03-12', LETTER, 'a'));
const next = (state: OfferState, now: Instant): string | undefined => nextStep(letterSteps, state, now)?.key;
const all = (state: OfferState, now: string): OfferState => compact(state, state.revision, at(now));

describe('Who a letter goes to', () => {
  const withContact = lifeOf(anOffer(), on('2026-03-03', marketingContactSet({ ...MIA, language: 'fr' })));
  it.each<[string, OfferState, string | undefined, unknown]>([
    ['the owner, when nobody is named', waiting, undefined, [ADA.email, 'en']],
    ['the account, when the owner is unknown', lifeOf(anOffer({ owner: null })), undefined, [ACCOUNT, 'en']],
    [
      'the account, when the owner’s letters come back',
      lifeOf(offer, on('2026-03-05', cameBack('welcome', ADA.email))),
      undefined,
      [ACCOUNT, 'en'],
    ],
    [
      'the owner, when somebody insists',
      lifeOf(offer, on('2026-03-05', cameBack('welcome', ADA.email))),
      'owner',
      [ADA.email, 'en'],
    ],
    ['the marketing contact, in its language', withContact, 'marketing-contact', [MIA.email, 'fr']],
    ['the same by its address', withContact, MIA.email.toUpperCase(), [MIA.email, 'fr']],
    ['a contact', waiting, 'sam@contoso.example', ['sam@contoso.example', 'en']],
    ['no owner who has left', lifeOf(offer, on('2026-03-05', ownerLeft())), 'owner', 'unknown-recipient'],
    ['nobody who has left, by address', lifeOf(offer, on('2026-03-05', ownerLeft())), ADA.email, 'unknown-recipient'],
    ['no marketing contact before there is one', waiting, 'marketing-contact', 'unknown-recipient'],
    ['nobody else', waiting, 'mallory@elsewhere.example', 'unknown-recipient'],
  ])('%s', (_, state, to, expected) => {
    expect(reader(state, to)).toEqual(expected);
  });

  it('is written to under a name, where one is known', () => {
    const managed = lifeOf(offer, on('2026-03-05', managerNamed(MAX)));
    expect(
      ['Lea Blanc', MAX.email.toUpperCase(), 'lea@rewards.example', 'api', null].map((by) => senderName(managed, by)),
    ).toEqual(['Lea Blanc', MAX.name, null, null, null]);
  });
});

describe('A letter', () => {
  it('is held back as long as was asked, by the offer’s clock, and an hour at most', () => {
    const sendAt = (hold?: string): unknown => {
      const fact = written(waiting, { hold, at: at('2026-03-01') });
      return typeof fact === 'object' && 'sendAt' in fact ? fact.sendAt : fact;
    };
    expect([sendAt(), sendAt('PT10S'), sendAt('PT1H')]).toEqual([NOW, after(NOW, 'PT10S'), after(NOW, 'PT1H')]);
    for (const hold of ['PT61M', 'P1M', 'P', 'later', 'P1Y2M'])
      expect(() => written(waiting, { hold })).toThrow(UnreadableInput);
  });

  it('leaves when its hold is over, once', () => {
    expect(next(waiting, at('2026-03-12 10:29'))).toEqual('letter/a');
    const step = nextStep(letterSteps, waiting, NOW);
    expect(step?.at).toEqual(at('2026-03-12 10:30'));
    const gone = then(waiting, on('2026-03-12 10:31', left('sent'), stepId(letterKey('a'))));
    expect(next(gone, at('2026-03-12 10:32'))).toBeUndefined();
  });

  const sentAs = (outcome: 'sent' | 'unknown' | 'bounced'): EventPayload[] => {
    const [letter] = lettersOf(waiting);
    if (letter === undefined) throw new Error('there is no letter');
    const delivery = { outcome, copies: [], mail: 'm-1', messageId: '<m-1@x.example>', to: ADA.email };
    return personalLetterSent({ do: 'send-personal-letter', letter }, delivery).map(({ event }) => event);
  };

  const left = (outcome: 'sent'): EventPayload => {
    const [event] = sentAs(outcome);
    if (event === undefined) throw new Error('it left nothing');
    return event;
  };

  it('is a message when it was accepted, and none when it came back or nobody knows', () => {
    const [letter] = lettersOf(waiting);
    expect(sentAs('sent')[1]).toEqual({
      kind: 'message',
      channel: 'email',
      direction: 'outbound',
      with: ADA.name,
      summary: 'Your listing',
      about: null,
      mail: 'm-1',
      messageId: '<m-1@x.example>',
    });
    expect([sentAs('unknown'), sentAs('bounced')]).toMatchObject([
      [{ kind: 'mail-sent', outcome: 'unknown' }],
      [{ kind: 'mail-bounced', hard: true }],
    ]);
    expect(letter && personalLetterSent({ do: 'send-personal-letter', letter }, null)).toEqual([
      { event: { kind: 'taken-back', what: 'a', was: 'letter-written', entries: ['a'] } },
    ]);
  });

  it('stays with the offer until it has left, however long that takes, and then goes', () => {
    expect(factsOf(all(waiting, '2026-03-17'), 'letter-written')).toEqual(waiting.facts);
    const gone = then(waiting, on('2026-03-17', left('sent'), stepId(letterKey('a'))));
    expect(factsOf(all(gone, '2026-03-18'), 'letter-written')).toEqual([]);
    expect(next(all(gone, '2026-03-18'), at('2026-03-18'))).toBeUndefined();
  });

  it('that an ending has cut off is not sent when the offer is listed again', () => {
    const over = then(waiting, on('2026-03-12 10:10', ended('withdrawn')));
    expect(next(over, at('2026-03-13'))).toBeUndefined();
    const back = then(over, on('2026-03-13', relisted()));
    expect([next(back, at('2026-03-14')), next(all(back, '2026-03-14'), at('2026-03-14'))]).toEqual([
      undefined,
      undefined,
    ]);
    expect(factsOf(all(back, '2026-03-14'), 'letter-written')).toEqual([]);
  });

  it('is one of ten that may wait', () => {
    const many = (n: number): OfferState =>
      lifeOf(offer, ...Array.from({ length: n }, (_, i) => on('2026-03-12', LETTER, `letter-${i}`)));
    expect([typeof written(many(9)), written(many(10))]).toEqual(['object', 'too-many-letters']);
  });
});

describe('A letter that comes back later', () => {
  const [letter] = lettersOf(waiting);
  const delivery = {
    outcome: 'sent',
    copies: [],
    mail: 'm-1',
    messageId: '<m-1@programme.example>',
    to: ADA.email,
  } as const;
  const [done, message] = letter
    ? personalLetterSent({ do: 'send-personal-letter', letter }, delivery).map(({ event }) => event)
    : [];
  if (done === undefined || message === undefined) throw new Error('it was not sent');
  const said = then(
    waiting,
    on('2026-03-12 10:31', done, 'step:letter/a'),
    on('2026-03-12 10:31', message, 'step:letter/a#2'),
  );
  const bounced = (state: OfferState, day: string): OfferState =>
    then(state, on(day, cameBack('personal', ADA.email, 'm-1'), 'report'));

  it('takes its message with it within a week, also when the offer had let go of what was before', () => {
    expect(standing(said, 'first-contact', '2026-03-13')).toEqual('kept-late on 2026-03-12 10:31 by step:letter/a#2');
    for (const state of [said, all(said, '2026-03-16')]) {
      expect(standing(bounced(state, '2026-03-17'), 'first-contact', '2026-03-17')).toEqual('overdue since 2026-03-09');
      expect(standing(bounced(state, '2026-03-17'), 'news/2026-03-02T10:00:00.000Z', '2026-03-17')).toEqual(
        'open, due 2026-03-30',
      );
    }
  });

  it('does not after that: nobody is told so late', () => {
    for (const state of [said, all(said, '2026-03-20')])
      expect(standing(bounced(state, '2026-03-20'), 'first-contact', '2026-03-20')).toEqual(
        'kept-late on 2026-03-12 10:31 by step:letter/a#2',
      );
  });
});
