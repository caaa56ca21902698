import { marketingContactOf } from './benefits';
import { type Case, factsOf, latestOf } from '../offer/state';
import type { Fact } from '../offer/events';
import { bouncedAddress } from '../duties/owner';
import { type Person, sameAddress } from '../offer/people';

/** Who reads what is written about benefits, and in which language. */
export type Reader = Person & { readonly language: string };

/** The company's marketing contact while letters reach it; otherwise the account. */
export function marketingReader(life: Case): Reader {
  const { publisher } = life.offer;
  const contact = marketingContactOf(life);
  if (contact !== undefined && !contactsBounce(life))
    return { name: contact.name, email: contact.email, language: contact.language };
  return { name: publisher.name, email: publisher.accountEmail, language: publisher.language };
}

/** The letter that came back for good from the present contact since it was set. */
export function contactsBounce(life: Case): Fact<'mail-bounced'> | undefined {
  const contact = latestOf(life, 'marketing-contact-set');
  return (
    contact &&
    factsOf(life, 'mail-bounced').find(
      (bounce) =>
        bounce.hard && bounce.at >= contact.at && sameAddress(bouncedAddress(life, bounce) ?? '', contact.email),
    )
  );
}
