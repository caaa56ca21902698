import { marketingContactOf } from './benefits';
import { type OfferState, factsOf, latestOf } from '../offer/state';
import type { Fact } from '../offer/events';
import { bouncedAddress } from '../duties/owner';
import { type Person, sameAddress } from '../offer/people';

/** Who reads what is written about benefits, and in which language. */
export type MarketingReader = Person & { readonly language: string };

/** The company's marketing contact while letters reach it; otherwise the account. */
export function marketingReader(state: OfferState): MarketingReader {
  const { publisher } = state.offer;
  const contact = marketingContactOf(state);
  if (contact !== undefined && !contactsBounce(state))
    return { name: contact.name, email: contact.email, language: contact.language };
  return { name: publisher.name, email: publisher.accountEmail, language: publisher.language };
}

/** The letter that came back for good from the present contact since it was set. */
export function contactsBounce(state: OfferState): Fact<'mail-bounced'> | undefined {
  const contact = latestOf(state, 'marketing-contact-set');
  return (
    contact &&
    factsOf(state, 'mail-bounced').find(
      (bounce) =>
        bounce.hard && bounce.at >= contact.at && sameAddress(bouncedAddress(state, bounce) ?? '', contact.email),
    )
  );
}
