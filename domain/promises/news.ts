import { after, type Instant } from '../calendar/instants';
import { ownerCheckSteps } from '../duties/owner-check-steps';
import { wasOver } from '../offer/endings';
import { accountableManager } from '../offer/engagement';
import type { Fact } from '../offer/events';
import { memoizeByState } from '../offer/memoize';
import { messagesOf } from '../offer/messages';
import { factsOf, type OfferState } from '../offer/state';
import type { Plan } from '../offer/step';
import { reminder } from './escalation';
import { judged } from './judged';
import { isOpen, type Promised } from './promised';

/**
 * Promise: never four weeks without news. A chain: publication → first message → second → …; each message keeps the
 * link before it and makes the next. Relisting begins the chain again.
 * Source: "Si votre offre a été publiée depuis plus de quatre semaines et que vous n’avez pas reçu de message…"
 */
export const newsPromises = memoizeByState((state): readonly Promised[] => {
  const messages = firstOfEachInstant(messagesOf(state).filter(({ at }) => at > state.newsFrom && !wasOver(state, at)));
  const relisted = factsOf(state, 'relisted').flatMap(({ at }) => (at > state.newsFrom ? [at] : []));
  const starts = new Set([state.newsFrom, ...relisted, ...messages.map(({ at }) => at)]);
  let next = 0;
  return [...starts].sort().map((madeAt, i, links) => {
    while ((messages[next]?.at ?? '9999') <= madeAt) next++;
    // A message after the relisting belongs to the chain that begins with it.
    const message = messages[next]?.at === links[i + 1] ? messages[next] : undefined;
    return link(state, madeAt, message, relisted.includes(madeAt));
  });
});

/** Two messages at the same instant are one link. */
const firstOfEachInstant = (messages: readonly Fact<'message'>[]): Fact<'message'>[] =>
  messages.filter((message, i) => message.at !== messages[i - 1]?.at);

function link(state: OfferState, madeAt: Instant, next: Fact<'message'> | undefined, isRelisted: boolean): Promised {
  const { publishedAt, terms } = state.offer;
  const began = madeAt === publishedAt ? 'published' : isRelisted ? 'relisted' : 'last-message';
  return judged(
    state,
    {
      id: `news/${madeAt}`,
      kind: 'news',
      about: null,
      owedTo: 'publisher',
      owedBy: accountableManager(state) ? 'engagement-manager' : 'rewards-team',
      madeAt,
      dueAt: after(madeAt, terms.news.within),
      remind: terms.news.remind,
      remindPinned: madeAt === publishedAt ? terms.reminders.news : null,
      settled: next ? { how: 'kept', at: next.at, evidence: { type: 'message', id: next.id } } : null,
      why: [
        { code: began, params: { at: madeAt } },
        { code: 'news-within', params: { within: terms.news.within } },
      ],
    },
    'when-asked',
  );
}

/** The link that is not kept yet; when the offer is over the last one, which its ending has settled. */
export function presentNews(state: OfferState): Promised {
  const links = newsPromises(state);
  const present = links.findLast(isOpen) ?? links.at(-1);
  if (present === undefined) throw new RangeError(`${state.offer.id} has no news promise`);
  return present;
}

/** A reminder a week before news is due; from then on the owner check. */
export const newsSteps: Plan = (state, now, ledger) => {
  const promised = presentNews(state);
  return [...reminder(state, promised, now), ...ownerCheckSteps(state, promised, now, ledger)];
};
