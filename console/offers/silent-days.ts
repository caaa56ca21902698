import type { OfferRow } from '../../platform/store/offer-table';
import { calendarDays } from '../shared/spans';

/** For how many days nobody has written, by the calendar of a zone (IANA); null where the offer has ended. */
export const silentDays = ({ silentSince, clock }: OfferRow, zone: string): number | null =>
  silentSince === null ? null : Math.max(0, calendarDays(silentSince, clock, zone));
