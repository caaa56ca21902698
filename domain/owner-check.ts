import { type Case, factsOf } from './case';
import type { Fact } from './facts';
import { presentNews } from './promises/news';

/** The owner check of the present silence: the last time that the directory was asked. A pause that is told late makes it too early. */
export function ownerCheck(life: Case): Fact<'owner-asked'> | undefined {
  const { id, dueAt } = presentNews(life);
  return factsOf(life, 'owner-asked').findLast(({ promise, at }) => promise === id && at >= dueAt);
}

/** The step of the letter that asks the owner, and of the one that asks the account's e-mail and the contacts. */
export const ownerLetterKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/letter`;
export const othersLetterKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/others`;

/** The step of the letter that asks them because the owner is gone before four weeks are over. */
export const ownersLossLetterKey = ({ ticket }: Fact<'ticket-opened'>): string => `owner-lost/${ticket}/others`;

/** The step of an owner check that opens its ticket, or raises the one that is open. */
export const silenceTicketKey = (asked: Fact<'owner-asked'>): string => `${asked.promise}/${asked.at}/ticket`;
