import { meantForAnother } from '../../domain/offer/if-revision';
import { Fields } from '../../domain/offer/inputs';
import { OfferRefused } from '../http/offer-refused';
import type { Caller } from '../route';

/** Throws the refusal of what was meant for another revision; asks for the revision only where one was meant. */
export async function requireMeant({ ifRevision }: Caller, revisionNow: () => Promise<number>): Promise<void> {
  if (ifRevision === undefined) return;
  const another = meantForAnother(new Fields({ ifRevision }), await revisionNow());
  if (another !== undefined) throw new OfferRefused(another);
}
