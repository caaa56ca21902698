import type { OwedItem } from '../../domain/offer/letters';
import type { Draft } from './draft';

/** A promise that comes due, as a letter that reminds of several has it. */
export type DueItem = {
  readonly promise: OwedItem;
  /** When it comes due, with time and zone. */
  readonly due: string;
  readonly publisherName: string;
  /** The offer's title in quotation marks. */
  readonly title: string;
  readonly caseUrl: string;
};

/** Writes one letter about all of which a day reminds. */
export type ReminderDigest = (day: string, all: readonly DueItem[]) => Draft;
