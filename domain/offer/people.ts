/** Somebody who can be written to. */
export type Person = { readonly name: string; readonly email: string };

/** A person that the publisher listed with the offer, for example for engineering. */
export type Contact = Person & { readonly role: string };

/** The company behind an offer, as onboarding described it. */
export type Publisher = {
  readonly id: string;
  readonly name: string;
  /** Microsoft Partner Network id: digits. Everybody with one is eligible (source: "La configuration minimale requise…"). */
  readonly mpnId: string;
  readonly accountEmail: string;
  /** IANA name, `UTC` when unknown. */
  readonly timeZone: string;
  /** BCP 47. */
  readonly language: string;
  readonly country: string | null;
};

/** The company's contact for marketing and sales benefits. */
export type MarketingContact = Person & { readonly phone: string; readonly language: string };

/** Addresses are the same person whatever their case. */
export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
