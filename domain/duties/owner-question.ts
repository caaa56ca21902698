import { type Case, factsOf, stepId } from '../offer/state';
import type { Fact } from '../offer/events';
import { othersLetterKey, ownerCheck, ownerLetterKey, ownersLossLetterKey } from './owner-check';
import { neededTicket } from '../tickets';

/** What was said of who owns an offer. */
export type OwnerWord = Fact<'owner-known' | 'owner-confirmed' | 'owner-lost'>;

/**
 * How the question stands that a letter of an owner check asks. It is answered by whoever says first who the owner is,
 * and over when its check does not run any more: news came, a newer letter asks, the ticket is resolved.
 */
export type OwnerQuestion =
  { readonly is: 'open' } | { readonly is: 'answered'; readonly by: OwnerWord } | { readonly is: 'over' };

/** How it stands for the letter of a step. */
export function ownerQuestion(life: Case, step: string): OwnerQuestion {
  const began = runningLetters(life).get(step);
  const by = answerTo(life, step, began);
  if (by !== undefined) return { is: 'answered', by };
  return { is: began === undefined ? 'over' : 'open' };
}

/** What has answered the letters of the checks that run: as long as they run, it is not to be forgotten. */
export const answersInForce = (life: Case): OwnerWord[] =>
  [...runningLetters(life)].flatMap(([step, began]) => answerTo(life, step, began) ?? []);

/** The letters of the owner checks that run now, by their steps, and what began each check. */
function runningLetters(life: Case): ReadonlyMap<string, Fact> {
  const asked = ownerCheck(life);
  const ticket = neededTicket(life);
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
function answerTo(life: Case, step: string, began: Fact | undefined): OwnerWord | undefined {
  const written = life.facts.find(({ id }) => id === stepId(step)) ?? began;
  const isToOwner = step.endsWith(OWNERS);
  return ownerWords(life)
    .filter(
      (word) =>
        word.answers === step ||
        (written !== undefined && word.revision > written.revision && (isToOwner || word.kind !== 'owner-lost')),
    )
    .sort((a, b) => a.revision - b.revision)[0];
}

const OWNERS = '/letter';

const ownerWords = (life: Case): OwnerWord[] => [
  ...factsOf(life, 'owner-known'),
  ...factsOf(life, 'owner-confirmed'),
  ...factsOf(life, 'owner-lost'),
];
