import type { OfferState } from '../../domain/offer/state';
import type { CommandName } from '../../domain/offer/commands';
import {
  type Consequences,
  type ForeseenLetter,
  isRefused,
  type NamedPromise,
  NO_CONSEQUENCES,
  type PromiseChange,
  type Refused,
} from '../../domain/foresee/consequences';
import { foresee } from '../../domain/foresee/foresee';
import type { LetterName } from '../../domain/offer/letters';
import type { PromiseStatus } from '../../domain/promises/promised';
import { ADA, at, letterSent, on, termsOfType } from '../support/lives';
import type { PromiseKind } from '../../domain/promises/kinds';

/** What follows is told by what it adds to nothing. */
export const NOTHING = NO_CONSEQUENCES;

/** Only this changes of the offer. */
export const changes = (changed: Partial<Consequences['changes']>): Consequences['changes'] => ({
  ...NO_CONSEQUENCES.changes,
  ...changed,
});

/** Only this becomes of tickets. */
export const tickets = (become: Partial<Consequences['tickets']>): Consequences['tickets'] => ({
  ...NO_CONSEQUENCES.tickets,
  ...become,
});

/** A promise as effects name it; what comes after the kind in its id, and the benefit or request that it is about. */
export const promise = (
  kind: PromiseKind,
  dueAt: string,
  { rest = '', ...more }: { rest?: string; about?: string; title?: NamedPromise['title'] } = {},
): NamedPromise => ({ id: `${kind}${rest}`, kind, about: null, title: null, dueAt: at(dueAt), ...more });

/** A promise, and how it stands afterwards. */
export const stands = (status: PromiseStatus, ...named: Parameters<typeof promise>): PromiseChange => ({
  ...promise(...named),
  status,
});

/** A link of the chain of news, by the day on which it was made. */
export const since = (day: string): { rest: string } => ({ rest: `/${at(day)}` });

/** A letter that goes out at once, on the day of the action. */
export const letter = (
  name: LetterName,
  to: ForeseenLetter['to'],
  person: string | null,
  day: string,
): ForeseenLetter => ({ letter: name, to, name: person, at: at(day), atOnce: true });

/** What is foreseen of an action on a day; it may be told late. Letters are named, not shown. */
export const ahead = (
  state: OfferState,
  day: string,
  command: CommandName,
  input: Record<string, unknown> = {},
  own = day,
): Refused | Consequences => {
  const stamp = { id: 'now', by: 'lena', at: at(own) };
  const foreseen = foresee(state, command, input, stamp, at(day), (type, from) => termsOfType(state.offer, type, from));
  if (isRefused(foreseen)) return foreseen;
  const letters = foreseen.letters.map(({ letter, to, name, at: when, atOnce }) => ({
    letter,
    to,
    name,
    at: when,
    atOnce,
  }));
  return { ...foreseen, letters };
};

/** What is said in a message. */
export const SAY = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'We spoke.' };

/** The welcome of an offer of Monday 2 March 2026. */
export const WELCOMED = on('2026-03-02', letterSent('welcome', ADA.email));

export const LISTING = { en: 'Listing optimisation', fr: 'Optimisation de la fiche' };
