import { readClocks } from '../platform/database/clocks';
import { listMail } from '../platform/database/mail-list';
import { listOffers } from '../platform/database/offer-list';
import { readOffer } from '../platform/database/offer-reader';
import { listPromises } from '../platform/database/promise-list';
import { listTickets } from '../platform/database/ticket-list';
import { readTimeline } from '../platform/database/timeline';
import type { ConsoleContent, OpenPromise } from '../web/console';
import type { OfferContent } from '../web/offer-page';
import type { Deps } from './deps';
import { ONBOARDING_EXAMPLE } from './schemas/offer-example';

const LIMIT = 30;
const OPEN = ['overdue', 'at-risk', 'open'] as const;

/** What the console shows: of everything, the most urgent or the newest. */
export async function consoleContent({ database, settings }: Deps, url: string): Promise<ConsoleContent> {
  const [offers, promises, tickets, mails] = await Promise.all([
    listOffers(database, { sort: 'next-due', limit: LIMIT }),
    openPromises({ database }),
    listTickets(database, { status: 'open', limit: LIMIT }),
    listMail(database, { limit: LIMIT }),
  ]);
  return {
    offers: offers.items,
    promises,
    tickets: tickets.items,
    mails: mails.items,
    temporalUi: settings.TEMPORAL_UI_URL,
    firstStep: `curl -X POST ${url}/v1/offers -H 'Content-Type: application/json' -d '${JSON.stringify(ONBOARDING_EXAMPLE, null, 2)}'`,
  };
}

/** By how long is left of the offer's own time, so that what is overdue comes first. */
async function openPromises({ database }: Pick<Deps, 'database'>): Promise<OpenPromise[]> {
  const pages = await Promise.all(OPEN.map((status) => listPromises(database, { status, limit: LIMIT })));
  const promises = pages.flatMap(({ items }) => items);
  const clocks = await readClocks(database, [...new Set(promises.map(({ offer }) => offer.id))]);
  const now = new Date().toISOString();
  const judged = promises.map((promise) => ({ ...promise, clock: clocks.get(promise.offer.id) ?? now }));
  return judged.sort((a, b) => timeLeft(a) - timeLeft(b)).slice(0, LIMIT);
}

const timeLeft = ({ dueAt, clock }: OpenPromise): number => Date.parse(dueAt) - Date.parse(clock);

/** What is shown of one offer; undefined when there is none of that id. */
export async function offerContent({ database, settings }: Deps, id: string): Promise<OfferContent | undefined> {
  const offer = await readOffer(database, id);
  if (offer === undefined) return undefined;
  const [timeline, tickets, mails] = await Promise.all([
    readTimeline(database, id, 50),
    listTickets(database, { offer: id, limit: LIMIT }),
    listMail(database, { offer: id, limit: LIMIT }),
  ]);
  return {
    offer,
    timeline: timeline.items,
    tickets: tickets.items,
    mails: mails.items,
    temporalUi: settings.TEMPORAL_UI_URL,
  };
}
