import { after, before, type Instant } from '../calendar';
import { type Case, hasHappened, stepId } from '../case';
import { accountableManager } from '../engagement';
import type { Fact } from '../facts';
import { messagesOf } from '../messages';
import { timedReminder } from '../reminders';
import { isOpen, type Promised } from '../promised';

/**
 * Promise: never four weeks without news. A chain: publication → first message → second → …; each message keeps the
 * link before it and makes the next.
 * Source: "Si votre offre a été publiée depuis plus de quatre semaines et que vous n’avez pas reçu de message…"
 */
export function newsPromises(life: Case): Promised[] {
  const messages = firstOfEachInstant(messagesOf(life).filter(({ at }) => at > life.newsFrom));
  const starts = [life.newsFrom, ...messages.map(({ at }) => at)];
  return starts.map((madeAt, i) => link(life, madeAt, messages[i]));
}

/** Two messages at the same instant are one link. */
const firstOfEachInstant = (messages: Fact<'message'>[]): Fact<'message'>[] =>
  messages.filter((message, i) => message.at !== messages[i - 1]?.at);

function link(life: Case, madeAt: Instant, next: Fact<'message'> | undefined): Promised {
  const { publishedAt, terms } = life.offer;
  const id = `news/${madeAt}`;
  const dueAt = after(madeAt, terms.news.within);
  return {
    id,
    kind: 'news',
    about: null,
    owedTo: 'publisher',
    owedBy: accountableManager(life) ? 'engagement-manager' : 'rewards-team',
    madeAt,
    dueAt,
    remindAt: before(dueAt, terms.news.remind),
    remindTimed: madeAt === publishedAt ? terms.reminders.news : timedReminder(life, id),
    reminded: hasHappened(life, stepId(`${id}/reminder`)),
    settled: next ? { how: 'kept', at: next.at, evidence: { type: 'message', id: next.id } } : null,
    why: [
      madeAt === publishedAt ? `The offer was published at ${madeAt}.` : `The last message before was at ${madeAt}.`,
      `Never more than ${terms.news.within} without news, in either direction; automatic mail does not count.`,
    ],
  };
}

/** The link that is not kept yet. There always is one while the offer is live. */
export function openNews(life: Case): Promised {
  const open = newsPromises(life).findLast(isOpen);
  if (open === undefined) throw new RangeError(`${life.offer.id} has no open news promise`);
  return open;
}
