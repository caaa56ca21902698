import type { JSX } from 'preact';
import type { MailView } from '../../platform/store/mail-list';
import { type Chip, Chips, within } from '../shared/chips';
import { useWords } from '../shared/reader';
import { MAIL_DIRECTIONS, MAIL_STATUSES, type ShownMailStatus } from '../../platform/store/list-choices';

/** What of the messages is looked at. */
export type MessageFilter = {
  readonly status: ShownMailStatus | undefined;
  readonly direction: MailView['direction'] | undefined;
  readonly offer: string | undefined;
  readonly q: string | undefined;
};

/** How many messages there are of each status, among those that the other filters let through. */
export type MessageCounts = Readonly<Record<ShownMailStatus, number>>;

/** The part of the page that filters change. */
export const MESSAGES_VIEW = 'messages-view';

/** The place of a view of the messages, with the page of it that begins at a cursor. */
export function placeOfMessages({ status, direction, offer, q }: MessageFilter, cursor?: string): string {
  const query = new URLSearchParams({
    ...(status !== undefined && { status }),
    ...(direction !== undefined && { direction }),
    ...(offer !== undefined && { offer }),
    ...(q !== undefined && { q }),
    ...(cursor !== undefined && { cursor }),
  }).toString();
  return query === '' ? '/messages' : `/messages?${query}`;
}

type Props = { filter: MessageFilter; counts: MessageCounts };

/** How they stand, with how many of each, and which way they went. */
export function MessageChips({ filter, counts }: Props): JSX.Element {
  const words = useWords('messages');
  const all = MAIL_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const status = (value: ShownMailStatus | undefined, says: string, count: number): Chip => ({
    id: `status-${value ?? 'all'}`,
    says,
    count,
    href: placeOfMessages({ ...filter, status: value }),
    isHere: filter.status === value,
  });
  const direction = (value: MailView['direction'] | undefined, says: string): Chip => ({
    id: `direction-${value ?? 'both'}`,
    says,
    href: placeOfMessages({ ...filter, direction: value }),
    isHere: filter.direction === value,
  });
  const statuses = MAIL_STATUSES.map((value) => status(value, words.chips[value], counts[value]));
  const directions = MAIL_DIRECTIONS.map((value) => direction(value, words.direction[value]));
  return (
    <>
      <Chips
        name={words.filters.status}
        view={MESSAGES_VIEW}
        chips={[status(undefined, words.all, all), ...statuses]}
      />
      <Chips
        name={words.filters.direction}
        view={MESSAGES_VIEW}
        chips={[direction(undefined, words.both), ...directions]}
      />
      {filter.offer !== undefined && <OneOffer filter={filter} offer={filter.offer} />}
    </>
  );
}

/** Says that only one offer is looked at, and leads to all of them. */
function OneOffer({ filter, offer }: { filter: MessageFilter; offer: string }): JSX.Element {
  const words = useWords('messages');
  return (
    <Chips
      name={words.filters.offer}
      view={MESSAGES_VIEW}
      chips={[
        {
          id: 'offer-all',
          says: words.allOffers,
          href: placeOfMessages({ ...filter, offer: undefined }),
          isHere: false,
        },
        { id: 'offer-one', says: words.onlyOffer(offer), href: placeOfMessages(filter), isHere: true },
      ]}
    />
  );
}

/** Looks for messages; the other filters stay. */
export function MessageSearch({ filter }: { filter: MessageFilter }): JSX.Element {
  const words = useWords('messages');
  const { q, ...others } = filter;
  return (
    <form method="get" action="/messages" role="search" class="search" {...within(MESSAGES_VIEW)}>
      {Object.entries(others).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label for="q" class="hidden">
        {words.search}
      </label>
      <input id="q" type="search" name="q" value={q ?? ''} placeholder={words.search} autoComplete="off" />
      <button class="plain">{words.filters.search}</button>
    </form>
  );
}
