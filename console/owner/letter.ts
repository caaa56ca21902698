import { endingOf } from '../../domain/offer/endings';
import type { OfferView } from '../../domain/offer/view';
import { type OwnerQuestion, ownerQuestion } from '../../domain/duties/owner-question';
import { lifeOf, readJournal } from '../../platform/store/offer-copy';
import { readClock, readOffer } from '../../platform/store/offer-reader';
import { OWNER_LINKS, type OwnerLink, personId } from '../../platform/signed-links';
import type { Deps } from '../../api/deps';

/** Who was written to, by the address in the offer's file. Only a person of the offer has a name of their own. */
export type Addressee = { readonly name: string; readonly ownName: string; readonly email: string };

type Letter = { readonly link: OwnerLink; readonly offer: OfferView };

/** A link whose question is open: which offer it asks about, and whom. */
export type OwnerLetter = Letter & { readonly is: 'open'; readonly person: Addressee };

/** A link whose question is open no more. Its reader may no longer be on file. */
export type PastLetter = Letter & { readonly person: Addressee | undefined } & (
    Exclude<OwnerQuestion, { is: 'open' }> | { readonly is: 'ended' }
  );

/** Reads the link of a letter; says why when it does not work. */
export async function openLetter(
  { database, settings }: Deps,
  token: string,
): Promise<OwnerLetter | PastLetter | 'forged' | 'expired'> {
  const link = await OWNER_LINKS.read(settings.LINK_SECRET, token);
  if (link === undefined) return 'forged';
  const clock = await readClock(database, link.offerId);
  if (clock === undefined || clock >= link.until) return 'expired';
  const [offer, journal] = await Promise.all([readOffer(database, link.offerId), readJournal(database, link.offerId)]);
  if (offer === undefined || journal.length === 0) return 'expired';
  const state = lifeOf(journal);
  const person = addresseeOf(offer, link.person);
  if (endingOf(state) !== undefined) return { link, offer, person, is: 'ended' };
  const question = ownerQuestion(state, link.step);
  if (question.is !== 'open') return { link, offer, person, ...question };
  // Somebody who is no longer on file is asked no more.
  return person === undefined ? { link, offer, person, is: 'over' } : { link, offer, person, is: 'open' };
}

function addresseeOf({ owner, publisher, contacts }: OfferView, person: string): Addressee | undefined {
  const known = [
    ...(owner.name !== null && owner.email !== null
      ? [{ name: owner.name, ownName: owner.name, email: owner.email }]
      : []),
    ...contacts.map(({ name, email }) => ({ name, ownName: name, email })),
    { name: publisher.name, ownName: '', email: publisher.accountEmail },
  ];
  return known.find(({ email }) => personId(email) === person);
}
