import type { Fact } from '../offer/events';
import { factsOf, type OfferState, stepId } from '../offer/state';
import { presentNews } from '../promises/news';
import { neededTicket, othersLetterKey, ownerCheck, ownerLetterKey, ownersLossLetterKey } from './owner-check';

/** A fact about who owns an offer. */
export type OwnerWord = Fact<'owner-known' | 'owner-confirmed' | 'owner-lost'>;

/**
 * How the question stands that a letter of an owner check asks. It is answered by whoever says first who the owner is,
 * and over when its check does not run any more: news came, a newer letter asks, the ticket is resolved.
 */
export type OwnerQuestion =
  { readonly is: 'open' } | { readonly is: 'answered'; readonly by: OwnerWord } | { readonly is: 'over' };

/** How it stands for the letter of a step. */
export function ownerQuestion(state: OfferState, step: string): OwnerQuestion {
  const began = runningLetters(state).get(step);
  const by = answerTo(state, step, began);
  if (by !== undefined) return { is: 'answered', by };
  return { is: began === undefined ? 'over' : 'open' };
}

/** The answers to letters of owner checks that still run; compaction keeps them. */
export const answersInForce = (state: OfferState): OwnerWord[] =>
  [...runningLetters(state)].flatMap(([step, began]) => answerTo(state, step, began) ?? []);

/** The letters of the owner checks that run now, by their steps, and what began each check. */
function runningLetters(state: OfferState): ReadonlyMap<string, Fact> {
  const news = presentNews(state);
  const asked = ownerCheck(state, news);
  const ticket = neededTicket(state, news);
  return new Map<string, Fact>([
    ...(asked === undefined
      ? []
      : ([
          [ownerLetterKey(asked), asked],
          [othersLetterKey(asked), asked],
        ] as const)),
    ...(ticket?.ticketKind === 'owner' ? ([[ownersLossLetterKey(ticket), ticket]] as const) : []),
  ]);
}

/**
 * The first answer since the letter was written: by its own link, or by anybody who names the owner. The owner is asked
 * no more as soon as somebody says that they left; that nobody knows is no answer for all others who were asked.
 */
function answerTo(state: OfferState, step: string, began: Fact | undefined): OwnerWord | undefined {
  const written = state.facts.find(({ id }) => id === stepId(step)) ?? began;
  const isToOwner = step.endsWith(OWNERS);
  return ownerWords(state)
    .filter(
      (word) =>
        word.answers === step ||
        (written !== undefined && word.revision > written.revision && (isToOwner || word.kind !== 'owner-lost')),
    )
    .sort((a, b) => a.revision - b.revision)[0];
}

const OWNERS = '/letter';

const ownerWords = (state: OfferState): OwnerWord[] => [
  ...factsOf(state, 'owner-known'),
  ...factsOf(state, 'owner-confirmed'),
  ...factsOf(state, 'owner-lost'),
];
