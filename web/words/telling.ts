import type { Instant } from '../../domain/calendar/instants';
import type { Fact, FactKind } from '../../domain/offer/events';
import { moment } from '../../locales/dates';
import type { InEach, Language } from './language';

/** For whom a fact is told: dates are days of the zone (IANA), benefits and tiers have the titles of the catalogue. */
export type Telling = {
  readonly language: Language;
  readonly zone: string;
  /** What a benefit or tier is called; its id where nobody knows. */
  readonly titleOf: (id: string) => string;
};

/** A sentence for each kind of fact, in each language. */
export type Sentences<K extends FactKind> = {
  readonly [Each in K]: InEach<(fact: Fact<Each>, telling: Telling) => string>;
};

/** The day of an instant, as a sentence has it. */
export const dayIn = (at: Instant, { language, zone }: Telling): string => moment(at, language, zone, 'day');

/** How a French sentence goes on with a remark. */
export const FR = '\u00a0: ';

/** Ends a sentence, with a remark where there is one. */
export const because = (note: string | null, colon = ': '): string => (note === null ? '.' : `${colon}${note}`);
