import type { Instant } from '../../domain/calendar/instants';
import type { LetterContent, OfferCard, OwedItem, TemplateName } from '../../domain/offer/letters';
import type { Money } from '../../domain/tiers/sales';
import type { Block, Draft } from './draft';
import type { DateReader } from './owed';

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
  /** Where its reader finds the page of the publisher. */
  readonly pageUrl: string | null;
  /** The day of an instant where the publisher is. */
  readonly day: (instant: Instant) => string;
  /** The same with time and zone, for staff. */
  readonly moment: (instant: Instant) => string;
  /** An amount as people of the language write it. */
  readonly money: (amount: Money) => string;
};

/** What is owed to a publisher and by when, under a heading, in the words of a language; nothing where nothing is. */
export type OwedSection = (owed: readonly OwedItem[], reader: DateReader) => readonly Block[];

/** Writes one letter in one language. */
export type Letter<Name extends TemplateName> = (context: LetterContext<Name>) => Draft;

/** Every letter that the service writes itself, in one language. */
export type Letters = { readonly [Name in TemplateName]: Letter<Name> };
