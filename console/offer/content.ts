import type { Fact } from '../../domain/offer/events';
import type { OfferView } from '../../domain/offer/view';
import type { RunningCheck } from '../../domain/duties/running-check';
import type { TierRule } from '../../domain/tiers/sales';
import type { CaseMail, OpenStanding } from '../../platform/store/case-history';
import type { ReceivedParts } from '../../platform/store/received-parts';
import type { LiveLink } from '../../platform/store/page-links';
import type { Page } from '../../platform/store/paging';
import type { Organisation } from '../../platform/store/publisher-offers';
import type { TicketView } from '../../platform/store/ticket-reader';
import type { Action } from '../actions/action';
import type { Drafts } from '../drafts/writing';
import type { Audience } from './event-sentences';

/** An action that was just done, by the id of what it recorded. */
export type Done = {
  readonly action: Action;
  readonly what: string;
  /** May it still be taken back? */
  readonly isUndoable: boolean;
  /** Has the letter left that it was about? */
  readonly hasLeft: boolean;
};

/** A page of what happened, newest first. */
export type History = Page<Fact> & {
  /** Does it begin with the newest entry? */
  readonly isNewest: boolean;
  /** By what entries were taken back, by their ids. */
  readonly backs: ReadonlyMap<string, Fact<'taken-back'>>;
  /** Entries that do not count: taken back, or their letter came back. */
  readonly voided: ReadonlySet<string>;
};

/** Everything that the page of a case shows. */
export type OfferContent = {
  /** Its benefits have the titles of the reader's language. */
  readonly offer: OfferView;
  readonly telling: Audience;
  /** The tiers of its catalogue, lowest first; empty where sales unlock nothing. */
  readonly ladder: readonly TierRule[];
  /** At which tier a benefit is unlocked, by its title, where it is locked. */
  readonly unlockedAt: ReadonlyMap<string, string>;
  readonly standings: readonly OpenStanding[];
  readonly check: RunningCheck | null;
  readonly history: History;
  /** The entries that are proof of something. */
  readonly proofs: readonly Fact[];
  readonly messages: readonly Fact<'message'>[];
  readonly bounces: readonly Fact<'mail-bounced'>[];
  readonly mail: readonly CaseMail[];
  /** What publishers wrote among the history, by the ids of their mails. */
  readonly received: ReadonlyMap<string, ReceivedParts>;
  /** Who has a link to the publisher's page that works. */
  readonly links: readonly LiveLink[];
  /** Newest first. */
  readonly tickets: readonly TicketView[];
  /** The other offers of its publisher. */
  readonly others: Organisation;
  /** What is being written to its publisher. */
  readonly drafts: Drafts;
  readonly done: Done | undefined;
  /** What happened while its clock was moved; undefined where it was not. */
  readonly onTheWay: readonly Fact[] | undefined;
};
