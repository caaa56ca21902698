import type { OfferView } from '../../domain/offer/view';
import {
  type HistoryPlace,
  readCaseMail,
  readEntries,
  readHistory,
  readMessages,
  readOwnerCheck,
  readSince,
  readStandings,
} from '../../platform/store/case-history';
import type { Fact } from '../../domain/offer/events';
import { readReceivedParts } from '../../platform/store/received-parts';
import { liveLinks } from '../../platform/store/page-links';
import { readOrganisation } from '../../platform/store/publisher-offers';
import { listTickets } from '../../platform/store/ticket-list';
import type { OfferContent } from './content';
import type { Reader } from '../shared/reader';
import type { Deps } from '../../api/deps';
import { doneTo } from './read-done';
import { factsOfKind, historyOf } from './read-history';
import { toldTo } from './told';

/** How much of the history a page shows. */
const ENTRIES = 40;
const MOST_TICKETS = 20;

/** Everything that the page of a case shows, as its address asks for it. */
export async function offerContent(
  deps: Pick<Deps, 'database' | 'catalogues'>,
  offer: OfferView,
  query: Readonly<Record<string, string>>,
  reader: Reader,
): Promise<Omit<OfferContent, 'drafts'>> {
  const { database, catalogues } = deps;
  const place = placeIn(query);
  const since = wholeNumber(query['since']);
  const [page, marks, proofs, standings, check, mail, links, tickets, others, onTheWay] = await Promise.all([
    readHistory(database, offer.id, ENTRIES, place),
    readMessages(database, offer.id),
    readEntries(database, offer.id, asked(offer, query)),
    readStandings(database, offer.id),
    readOwnerCheck(database, offer.id),
    readCaseMail(database, offer.id),
    liveLinks(database, offer),
    listTickets(database, { offer: offer.id, limit: MOST_TICKETS }),
    readOrganisation(database, offer),
    since === undefined ? undefined : readSince(database, offer.id, since),
  ]);
  const history = historyOf(page, marks, place);
  return {
    ...toldTo(reader, offer, catalogues.get(offer.program)),
    standings,
    check,
    history,
    proofs,
    messages: factsOfKind(marks, 'message').filter(({ id }) => !history.voided.has(id)),
    bounces: factsOfKind(marks, 'mail-bounced'),
    mail,
    links,
    tickets: tickets.items,
    others,
    done: await doneTo(deps, offer, query, proofs, reader),
    onTheWay,
    received: await readReceivedParts(database, mailIn(page.items)),
  };
}

/** The mails that came in among some entries. */
const mailIn = (facts: readonly Fact[]): string[] => factsOfKind(facts, 'message').flatMap(({ mail }) => mail ?? []);

/** A page of the history begins after a cursor, with an entry, or with the newest one. */
const placeIn = ({ before, entry }: Readonly<Record<string, string>>): HistoryPlace => ({
  cursor: before,
  from: wholeNumber(entry),
});

/** Entries to be looked up: what is proof of something, and what was just done. */
const asked = ({ promises }: OfferView, { what }: Readonly<Record<string, string>>): string[] => [
  ...promises.flatMap(({ evidence }) => (evidence === null || evidence.type === 'mail' ? [] : [evidence.id])),
  ...(what === undefined ? [] : [what]),
];

/** A revision that a link has given; undefined for anything else. */
const wholeNumber = (given: string | undefined): number | undefined =>
  given !== undefined && /^\d{1,9}$/.test(given) ? Number(given) : undefined;
