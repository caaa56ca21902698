import type { Instant } from '../../domain/calendar/instants';

/** Whose links to the page of an offer do not work any more: those made until then, by the clock of the offer. */
export type RevokedPageLinksTable = {
  offer_id: string;
  /** As it stands in links (see `personId`); `*` for everybody. */
  person: string;
  until: Instant;
  by: string;
};
