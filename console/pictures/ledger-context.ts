import { earlier, type Instant } from '../../domain/calendar/instants';
import type { OfferView } from '../../domain/offer/view';
import type { Stretch } from './ledger-rows';
import { placeOf, type Timescale } from './timescale';

/** A message as the picture shows it; its label says what it was. */
export type PictureMessage = { readonly at: Instant; readonly kind: 'outbound' | 'inbound'; readonly label: string };

/** A message at its place. */
export type DrawnMessage = PictureMessage & { readonly place: number };

const isWithin = ({ from, to }: Timescale, at: Instant): boolean => Date.parse(at) >= from && Date.parse(at) <= to;

/** The messages of the time that is shown, by time. */
export const drawnMessages = (messages: readonly PictureMessage[], scale: Timescale): DrawnMessage[] =>
  messages
    .filter(({ at }) => isWithin(scale, at))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((message) => ({ ...message, place: placeOf(scale, message.at) }));

/** A stretch between two instants; null where none of it is shown. */
export function stretchOf(scale: Timescale, from: Instant, to: Instant): Stretch | null {
  const stretch = { from: placeOf(scale, from), to: placeOf(scale, to) };
  return stretch.from < stretch.to ? stretch : null;
}

/** The time of the engagement as far as it is shown. Its end is null for one without; it is marked where it lies in the picture. */
export type DrawnEngagement = Stretch & { readonly endsAt: Instant | null; readonly hasMark: boolean };

/** The engagement from its start to its end, or to the end of the offer; null where there is none to be shown. */
export function drawnEngagement(
  { engagement, ended, clock }: Pick<OfferView, 'engagement' | 'ended' | 'clock'>,
  scale: Timescale,
): DrawnEngagement | null {
  const { status, startsAt } = engagement;
  if (startsAt === null || status === 'declined' || status === 'none') return null;
  const over = ended?.at ?? clock;
  const endsAt = status === 'completed' ? earlier(engagement.endsAt ?? over, over) : engagement.endsAt;
  const stretch = stretchOf(scale, startsAt, endsAt ?? '9999-01-01T00:00:00.000Z');
  return stretch && { ...stretch, endsAt, hasMark: endsAt !== null && isWithin(scale, endsAt) };
}
