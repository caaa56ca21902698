import type { Instant } from '../../domain/calendar/instants';
import type { EngagementOwed, OwedStanding } from '../../domain/offer/letters';
import type { Point } from './draft';

/** What is known when a letter is written. */
type WrittenAt = { readonly at: Instant; readonly day: (instant: Instant) => string };

/** A promise with a date, before it and after it: what is late is called late. */
type Dated = { readonly ahead: (due: string) => string; readonly late: (due: string) => string };

/** The sentences in which a language says what the programme owes a publisher. */
export type OwedSentences = {
  readonly firstContact: Dated & { readonly lead: string };
  readonly manager: {
    readonly lead: string;
    readonly named: (name: string, email: string, until: string) => string;
    readonly owed: (until: string) => Dated;
    readonly until: (end: string) => string;
    readonly lasting: string;
    /** What is said after it: about new offers, or about the choice of activities. */
    readonly ofTerm: string;
    readonly ofLasting: string;
  };
  readonly benefits: Point;
  /** `always`: where no next message has a date yet. */
  readonly news: Dated & { readonly lead: string; readonly always: string };
};

type OwedPoints = (standing: OwedStanding, written: WrittenAt) => readonly Point[];

/** What the programme owes the publisher of an offer, and by when, in the sentences of a language. */
export function whatWeOweIn({ firstContact, manager, benefits, news }: OwedSentences): {
  /** As it stands, whenever the offer was taken on. */
  readonly owedTo: OwedPoints;
  /** The same for an offer that has moved to its type after going live. */
  readonly owedAfterMove: OwedPoints;
} {
  const owedAfterMove: OwedPoints = ({ engagement, newsDue }, written) => [
    ...(engagement === null ? [] : managerPoint(manager, engagement, written)),
    benefits,
    { lead: news.lead, text: newsDue === null ? news.always : dated(news, newsDue, written) },
  ];
  const contactPoint = (due: Instant, written: WrittenAt): Point => ({
    lead: firstContact.lead,
    text: dated(firstContact, due, written),
  });
  return {
    owedTo: (standing, written) => [
      ...(standing.firstContact === null ? [] : [contactPoint(standing.firstContact, written)]),
      ...owedAfterMove(standing, written),
    ],
    owedAfterMove,
  };
}

const dated = ({ ahead, late }: Dated, due: Instant, { at, day }: WrittenAt): string =>
  due <= at ? late(day(due)) : ahead(day(due));

function managerPoint(
  { lead, named, owed, until, lasting, ofTerm, ofLasting }: OwedSentences['manager'],
  { manager, dueAt, endsAt }: EngagementOwed,
  written: WrittenAt,
): readonly Point[] {
  const span = endsAt === null ? lasting : until(written.day(endsAt));
  const after = endsAt === null ? ofLasting : ofTerm;
  if (manager !== null) return [{ lead, text: `${named(manager.name, manager.email, span)} ${after}` }];
  return dueAt === null ? [] : [{ lead, text: `${dated(owed(span), dueAt, written)} ${after}` }];
}
