import fc from 'fast-check';
import { endingOf } from '../../domain/offer/endings';
import { ledger } from '../../domain/promises/ledger';
import type { OfferState } from '../../domain/offer/state';
import { type Instant, later } from '../../domain/calendar/instants';
import { offerView } from '../../domain/offer/view';
import { type PromiseStatus, statusOf } from '../../domain/promises/promised';
import { presentNews } from '../../domain/promises/news';
import { termsOfType } from '../support/lives';
import { type Listener, offers, say } from './arbitrary-lives';
import { inputs } from './arbitrary-words';
import { Engine, type Taken } from './engine';
import { runs } from '../support/runs';
import { type Consequences, isRefused } from '../../domain/foresee/consequences';
import { foresee } from '../../domain/foresee/foresee';

/** How a promise stands, and when it is due where that still matters. That its reminder has gone out is no effect. */
const standing = (status: PromiseStatus, dueAt: Instant): string =>
  status === 'open' || status === 'at-risk'
    ? `open, due ${dueAt}`
    : status === 'overdue'
      ? `overdue, due ${dueAt}`
      : status;

const standings = (state: OfferState, now: Instant): Map<string, string> =>
  new Map(ledger(state).map((promised) => [promised.id, standing(statusOf(promised, now), promised.dueAt)]));

/** The same as it would be by what was foreseen. */
function foretold(before: Map<string, string>, effects: Consequences, now: Instant): Map<string, string> {
  const after = new Map(before);
  const { kept, made, reopened, waived, missed, dropped, moved } = effects;
  for (const { id, status, dueAt } of [...kept, ...made, ...reopened, ...waived, ...missed])
    after.set(id, standing(status, dueAt));
  for (const { id } of dropped) after.delete(id);
  for (const { promise, to } of moved) after.set(promise.id, standing(now >= to ? 'overdue' : 'open', to));
  return after;
}

const sorted = (lines: readonly string[]): string[] => [...lines].sort();
const inOrder = (standing: Map<string, string>): string[] => sorted([...standing].map((entry) => entry.join(': ')));

/** What is in a list and not in another, each as often as it is more. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const ROUTINE = ['reminder', 'check-in'];

/** What the service has done, a line each. */
const lettersIn = (diary: readonly Taken[]): string[] =>
  sorted(
    diary.flatMap(({ fact }) => (fact.kind === 'mail-sent' && !ROUTINE.includes(fact.letter) ? [fact.letter] : [])),
  );

const ticketsIn = (diary: readonly Taken[]): string[] => {
  const opened = new Set(diary.flatMap(({ fact }) => (fact.kind === 'ticket-opened' ? [fact.ticket] : [])));
  const closed = new Set(diary.flatMap(({ fact }) => (fact.kind === 'ticket-closed' ? [fact.ticket] : [])));
  return sorted(
    diary.flatMap(({ fact }) => {
      if (fact.kind === 'ticket-opened' && !closed.has(fact.ticket)) return [`opens ${fact.ticketKind}`];
      if (fact.kind === 'ticket-closed' && !opened.has(fact.ticket)) return [`closes ${fact.ticket}`];
      if (fact.kind === 'ticket-raised' && !opened.has(fact.ticket))
        return [`raises ${fact.ticket} to ${fact.priority}`];
      return [];
    }),
  );
};

const ticketsOf = ({ closes, opens, raises }: Consequences['tickets']): string[] =>
  sorted([
    ...closes.map(({ ticket }) => `closes ${ticket}`),
    ...opens.map((kind) => `opens ${kind}`),
    ...raises.map(({ ticket, to }) => `raises ${ticket} to ${to}`),
  ]);

const silence = (state: OfferState): Instant | null => (endingOf(state) ? null : presentNews(state).dueAt);

/** What an offer shows of itself, a line each. */
function shown(state: OfferState, now: Instant): Map<string, unknown> {
  const { ended, type, engagement, owner, marketingContact, paused, tier, benefits } = offerView(state, now);
  return new Map<string, unknown>([
    ['stage', ended?.how ?? 'live'],
    ['type', type],
    ['engagement', engagement.status],
    ['manager', engagement.manager?.name ?? null],
    ['owner', owner.status === 'known' ? owner.name : null],
    ['marketingContact', marketingContact?.name ?? null],
    ['pausedUntil', paused?.until ?? null],
    ['tier', tier === null || tier.title === 'None known' ? null : tier.title],
    ...benefits.map(({ id, status }): [string, unknown] => [id, status]),
  ]);
}

/** The same as it would be by what was foreseen. A move brings other benefits; those that are no more are not told of. */
function shownThen(
  before: Map<string, unknown>,
  { benefits, tier, ...changes }: Consequences['changes'],
): Map<string, unknown> {
  const after = new Map(before);
  for (const [what, pair] of Object.entries({ ...changes, tier: tier && { to: tier.to?.en ?? null } }))
    if (pair !== null) after.set(what, pair.to);
  for (const { id, to } of benefits) after.set(id, to);
  return after;
}

const seen = new Set<string>();

/** Foresees a command, and compares that with what becomes of it. */
const listen: Listener = (engine, { name, fields, own, id }) => {
  const { life: state, now } = engine;
  const asItWas = JSON.stringify(state);
  const foreseen = foresee(state, name, fields, { id, at: own, by: 'lena' }, now, (type, from) =>
    termsOfType(state.offer, type, from),
  );
  expect(JSON.stringify(state)).toEqual(asItWas);
  const since = engine.diary.length;
  const otherwise = engine.fork();
  return () => {
    if (isRefused(foreseen)) {
      expect(engine.life).toBe(state);
      seen.add(`${name} is refused`);
      return;
    }
    const until = foreseen.letters.reduce(
      (last, { letter, at }) => (letter === 'personal' ? later(last, at) : last),
      now,
    );
    engine.goTo(until);
    // What would have happened anyway is no effect of it.
    otherwise.goTo(until);
    const [diary, anyway] = [engine, otherwise].map((each) => each.diary.slice(since)) as [Taken[], Taken[]];
    const { letters, tickets, changes } = foreseen;
    const view = shown(engine.life, until);
    const then = shownThen(shown(otherwise.life, until), changes);
    expect(Object.fromEntries([...view].map(([what]) => [what, then.get(what)]))).toEqual(Object.fromEntries(view));
    expect({
      command: name,
      promises: inOrder(foretold(standings(otherwise.life, until), foreseen, until)),
      letters: sorted(letters.flatMap(({ letter, at }) => (at <= until ? [letter] : []))),
      tickets: ticketsOf(tickets),
      due: foreseen.silence?.to === undefined ? silence(otherwise.life) : foreseen.silence.to,
    }).toEqual({
      command: name,
      promises: inOrder(standings(engine.life, until)),
      letters: without(lettersIn(diary), lettersIn(anyway)),
      tickets: without(ticketsIn(diary), ticketsIn(anyway)),
      due: silence(engine.life),
    });
    seen.add(name);
  };
};

test('what is foreseen of an action is what happens at once when it is done, and foreseeing changes nothing', () => {
  fc.assert(
    fc.property(offers, inputs(25), (offer, said) => {
      say(new Engine(offer), said, listen);
    }),
    runs(60),
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...['recordMessage', 'writeLetter', 'takeBack', 'nameManager', 'setOwner', 'answerOwnerCheck', 'hearCompany'],
      ...['activateBenefit', 'declineBenefit', 'completeBenefit', 'makeRequest', 'changeType', 'pause', 'decline'],
      ...['delist', 'revoke', 'relist', 'resolveTicket', 'recordMessage is refused'],
    ]),
  );
});
