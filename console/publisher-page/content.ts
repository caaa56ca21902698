import type { Instant } from '../../domain/calendar/instants';
import type { Benefit } from '../../domain/benefits/benefits';
import type { Agreement, Channel } from '../../domain/offer/events';
import type { OfferView } from '../../domain/offer/view';
import type { Acceptance } from '../../domain/publisher/view';
import type { PagePerson } from '../../platform/page-person';
import type { Language } from '../../locales/language';

/** A benefit in the words of the reader, with how to use it, and the tier that unlocks it. */
export type PageBenefit = Benefit & { readonly use: string | null; readonly unlockedBy: string | null };

/** A document that covers what the programme does, and its latest acceptance; null where the company has not accepted it. */
export type PageAgreement = { readonly document: Agreement; readonly accepted: Acceptance | null };

/** A piece of the conversation that the publisher may read. */
export type Spoken = {
  readonly id: string;
  readonly at: Instant;
  readonly isOurs: boolean;
  /** A letter was written by the service itself. */
  readonly how: Channel | 'letter';
  /** Who of the programme has said it; null where that is the service, or a program for the team. */
  readonly who: string | null;
  /** Who of the publisher it was with; null of letters. */
  readonly partner: string | null;
  readonly subject: string | null;
  /** Null where only that it was said is on record, or its words are for colleagues. */
  readonly text: string | null;
};

/** Everything that the page shows. */
export type PageContent = {
  readonly offer: OfferView;
  readonly person: PagePerson;
  readonly benefits: readonly PageBenefit[];
  /** What the tier is called that sales have reached; null where they have reached none. */
  readonly tierTitle: string | null;
  /** What the next tier is called, and the benefits that it unlocks. */
  readonly nextTier: { readonly title: string; readonly unlocks: readonly string[] } | null;
  /** Of the whole company; none while the store does not know it yet. */
  readonly agreements: readonly PageAgreement[];
  /** Whether a benefit is activated only after all of them are accepted. */
  readonly isAgreementAsked: boolean;
  /** Newest first. */
  readonly conversation: readonly Spoken[];
  readonly programme: Programme;
  readonly at: PagePlace;
};

/** Who writes to publishers. */
export type Programme = {
  readonly name: string;
  readonly address: string;
  readonly postalAddress: string | null;
  readonly privacyUrl: string | null;
};

/** What every address of the page carries, and until when it works. */
export type PagePlace = {
  readonly token: string;
  /** The token with which a calendar reads the dates. */
  readonly calendarToken: string;
  /** The host under which calendars find them. */
  readonly host: string;
  readonly until: Instant;
  /** The language, where it was chosen on the page. */
  readonly chosen: Language | undefined;
};

/** An address of the page. */
export function placeOf({ token, chosen }: PagePlace, path = '', more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ token, ...(chosen !== undefined && { lang: chosen }), ...more });
  return `/p${path}?${query.toString()}`;
}
