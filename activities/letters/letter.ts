import type { Instant } from '../../domain/calendar/instants';
import type { TemplateName, LetterContent, OfferCard } from '../../domain/offer/letters';
import type { Draft } from './draft';
import type { InEach } from './language';

export type ContentOf<Name extends TemplateName> = Extract<LetterContent, { readonly letter: Name }>;

/** What the author of a letter has at hand. */
export type LetterContext<Name extends TemplateName> = {
  readonly content: ContentOf<Name>;
  readonly offer: OfferCard;
  /** The offer's title in quotation marks. */
  readonly title: string;
  /** The same, short enough for a subject. */
  readonly shortTitle: string;
  readonly at: Instant;
  readonly answerUrl: string | null;
  /** Where staff find the case of the offer. */
  readonly caseUrl: string | null;
  /** The day of an instant where the publisher is. */
  readonly day: (instant: Instant) => string;
  /** The same with time and zone, for staff. */
  readonly moment: (instant: Instant) => string;
};

/** A letter in every language, and whom it is written for. */
export type Letter<Name extends TemplateName> = InEach<(context: LetterContext<Name>) => Draft> & {
  readonly reader: 'publisher' | 'staff';
};
