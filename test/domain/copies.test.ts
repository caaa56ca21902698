import type { EventPayload } from '../../domain/offer/events';
import { copiesSent, letterSent as letterLeft } from '../../domain/offer/outcome';
import { publisherReads } from '../../domain/offer/readers';
import { compact } from '../../domain/offer/compaction';
import type { Delivery } from '../../domain/offer/activities';
import { ownersLoss } from '../../domain/duties/owner';
import {
  ACCOUNT,
  ADA,
  anOffer,
  at,
  cameBack,
  ended,
  letterSent,
  lifeOf,
  on,
  relisted,
  standing,
  then,
} from '../support/lives';
import { copySteps } from '../../domain/duties/copies';
import { nextStep } from '../../domain/offer/plan';

const SAM = 'sam@contoso.example';
const offer = anOffer({ type: 'list' });

const delivery = (changes: Partial<Delivery> = {}): Delivery => ({
  outcome: 'sent',
  mail: 'm-check',
  messageId: '<m-check@programme.example>',
  to: ADA.email,
  copies: [],
  ...changes,
});

/** What the letter of an owner check leaves that fared like that. */
const checked = (fared: Delivery): EventPayload[] => {
  const owed = { asked: 'owner', ownerName: null, lastMessageAt: null, answerBy: at('2026-04-06'), owed: [] } as const;
  const content = { letter: 'owner-check', ...owed } as const;
  const to = publisherReads(lifeOf(offer));
  return letterLeft({ do: 'send-letter', to, content }, fared).map(({ event }) => event);
};

const [letter, ...others] = checked(
  delivery({
    copies: [
      { to: ACCOUNT, outcome: 'bounced' },
      { to: SAM, outcome: 'waiting' },
    ],
  }),
);
if (letter === undefined) throw new Error('it left nothing');
const state = lifeOf(offer, on('2026-03-30', letter, 'step:check'), ...others.map((each) => on('2026-03-30', each)));

test('a copy that is refused for good is marked for its own address, and the reader has the letter', () => {
  expect(letter).toMatchObject({ kind: 'mail-sent', to: ADA.email, outcome: 'sent', waiting: [SAM] });
  expect(others).toMatchObject([{ kind: 'mail-bounced', address: ACCOUNT, hard: true }]);
  expect(ownersLoss(state)).toBeUndefined();
});

test('a reader who refuses the letter has not got it, whoever has a copy', () => {
  const [refused] = checked(delivery({ outcome: 'bounced', copies: [{ to: ACCOUNT, outcome: 'sent' }] }));
  if (refused === undefined) throw new Error('it left nothing');
  expect(refused).toMatchObject({ kind: 'mail-bounced', address: ADA.email, hard: true });
  expect(ownersLoss(lifeOf(offer, on('2026-03-30', refused)))).toMatchObject({ kind: 'mail-bounced' });
});

test('a copy that comes back later takes no evidence from the reader', () => {
  const sent = on('2026-03-02', letterSent('welcome', ADA.email));
  const copy = on('2026-03-03', cameBack('welcome', ACCOUNT));
  expect(standing(lifeOf(offer, sent, copy), 'welcome', '2026-03-05')).toEqual('kept on 2026-03-02 by m-welcome');
});

test('a copy that waits is sent alone, once, also when all else is forgotten', () => {
  const small = compact(state, state.revision, at('2026-06-30'));
  const step = nextStep(copySteps, small, at('2026-06-30'));
  const effect = step?.effect();
  expect(step?.at).toEqual(at('2026-03-30'));
  expect(effect).toMatchObject({ do: 'send-copies', of: { mail: 'm-check' } });
  if (step === undefined || effect?.do !== 'send-copies') return;
  const [fact, ...more] = copiesSent(effect, [
    { to: ACCOUNT, outcome: 'bounced' },
    { to: SAM, outcome: 'sent' },
  ]).map(({ event }) => event);
  expect([fact, more]).toMatchObject([{ kind: 'mail-sent', letter: 'owner-check', to: SAM, promise: null }, []]);
  const done = fact && then(small, on('2026-07-01', fact, `step:${step.key}`));
  expect(done && nextStep(copySteps, done, at('2026-07-02'))).toBeUndefined();
});

test('what waits when the offer ends is not sent, not after relisting either', () => {
  const over = then(state, on('2026-03-31', ended('withdrawn')));
  expect(nextStep(copySteps, over, at('2026-04-01'))).toBeUndefined();
  expect(nextStep(copySteps, then(over, on('2026-04-02', relisted())), at('2026-04-03'))).toBeUndefined();
});
