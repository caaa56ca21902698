import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import { type MarketingContact, sameAddress } from '../../domain/offer/people';
import { firstRunState } from '../../domain/publisher/state';
import { updateId } from '../../domain/publisher/fact-updates';
import { readOffer } from '../../platform/store/offer-reader';
import { isInJournal, OFFERS } from '../../platform/store/journal';
import type { Deps } from '../deps';
import { OfferNotLive } from '../offers/gateway';
import { OfferRefused } from '../http/offer-refused';
import type { Problem } from '../http/problems';
import { refusal } from '../../domain/offer/refusals';
import { sayTo } from './resume-watch';
import type { Caller } from '../route';
import { endedOffer, offerAfter, record, unknownOffer, unlessStoreAway } from '../offers/telling';

type Named = MarketingContact & { readonly at?: Instant | undefined; readonly by?: string | undefined };

/** Less than this is no time machine, in milliseconds. */
const DRIFT = 2_000;
/** How far ahead of its clock a company takes an input, in milliseconds. */
const TOLERANCE = 60_000;
/** How long an offer is given to hear of its company by itself, and how often it is looked up. */
const HEARD_WITHIN_MS = 2_000;
const LOOK_EVERY_MS = 30;

/** Names the marketing contact of an offer's company. Answers when the offer knows; the company tells the others. */
export async function nameContact(deps: Deps, offerId: string, caller: Caller, named: Named): Promise<OfferView> {
  const offer = await liveOffer(deps, offerId);
  const { name, email, phone, language, by = caller.by } = named;
  if (sameAddress(email, offer.publisher.accountEmail)) {
    throw new OfferRefused(refusal('marketing-contact-is-account-email'));
  }
  const at = onWall(named.at, offer.clock);
  const contact = { name, email, phone, language, at, by };
  const word = updateId(caller.id);
  const tellOffer = () =>
    record(deps, offerId, 'hearCompany', { ...caller, id: word, by }, { ...contact, what: 'marketing-contact' });
  const company = offer.publisher.id;
  const tellCompany = () =>
    sayTo(
      deps,
      company,
      () => deps.publishers.tell(company, 'setMarketingContact', { ...contact, id: caller.id }),
      firstRunState(offer.publisher, offer.publishedAt),
    );
  if (caller.ifRevision !== undefined) {
    // Only the offer knows whether it is still as it was: it is asked first.
    if (Date.parse(at) > Date.now() + TOLERANCE) throw tooLate();
    const recorded = await tellOffer();
    await tellCompany();
    return offerAfter(deps, offerId, recorded);
  }
  await tellCompany();
  if (await isHeard(deps, offerId, word)) return offerAfter(deps, offerId, { revision: 0, inStore: true });
  return offerAfter(deps, offerId, await tellOffer());
}

const tooLate = (): Problem =>
  new OfferRefused(refusal('at-in-the-future', { now: instantOf(Date.now()), clock: 'wall' }));

/**
 * Whether an offer hears a word of its company by itself, as it does within a moment: a word said twice is counted
 * once, but costs the offer's history. False where the store or the company cannot tell in time.
 */
async function isHeard({ database }: Deps, offerId: string, word: string): Promise<boolean> {
  const until = Date.now() + HEARD_WITHIN_MS;
  for (;;) {
    const heard = await unlessStoreAway(() => isInJournal(database, OFFERS, offerId, word));
    if (heard !== false || Date.now() > until) return heard ?? false;
    await pause(LOOK_EVERY_MS);
  }
}

/** The offer, from the store or from its workflow. Throws a problem when it is unknown or over. */
async function liveOffer({ gateway, database }: Deps, id: string): Promise<OfferView> {
  const stored = await unlessStoreAway(() => readOffer(database, id));
  const offer =
    stored ??
    (await gateway.view(id).catch((err: unknown) => {
      throw err instanceof OfferNotLive ? unknownOffer(id) : err;
    }));
  if (offer.stage === 'ended') throw endedOffer(id);
  return offer;
}

/** Companies live by the wall clock, also where the time machine has moved the clock of an offer. */
function onWall(at: Instant | undefined, clock: Instant): Instant {
  const ahead = Date.parse(clock) - Date.now();
  if (at === undefined) return instantOf(Date.now());
  return ahead > DRIFT ? instantOf(Date.parse(at) - ahead) : at;
}
