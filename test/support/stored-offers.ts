import { type Instant, instantOf } from '../../domain/calendar/instants';
import type { Fact } from '../../domain/offer/events';
import type { OfferRequest } from '../../domain/offer/offer';
import type { Database } from '../../platform/store/connection';
import { saveOffer } from '../../platform/store/offer-copy';
import { anOffer, type Dated, letterSent, lifeOf } from './lives';

export const DAY_MS = 86_400_000;

/** So many days ago on the wall clock. */
export const daysAgo = (days: number): Instant => instantOf(Date.now() - days * DAY_MS);

type Stored = Partial<OfferRequest> & {
  readonly id: string;
  /** How far its clock is ahead of the wall, in days. */
  readonly ahead?: number;
};

/** Puts an offer into the store as its workflow would, without one: welcomed, with its journal and every copy. */
export async function storeOffer(
  database: Database,
  { ahead = 0, ...changes }: Stored,
  ...happened: readonly Dated[]
): Promise<void> {
  const publisher = { ...anOffer().publisher, id: changes.id.split('.')[0] ?? '', ...changes.publisher };
  const offer = anOffer({ publishedAt: daysAgo(1), ...changes, publisher });
  const at = offer.publishedAt;
  const welcomed: Dated = { id: 'welcomed', at, happening: letterSent('welcome', offer.owner?.email ?? '') };
  const { facts } = lifeOf(offer, welcomed, ...happened);
  const onboarded: Fact = { kind: 'onboarded', offer, id: 'onboarded', revision: 1, at, recordedAt: at, by: 'test' };
  const clock = instantOf(Date.now() + ahead * DAY_MS);
  await saveOffer(database, { offerId: offer.id, fresh: [onboarded, ...facts], clock });
}
