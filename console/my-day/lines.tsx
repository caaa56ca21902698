import type { JSX } from 'preact';
import type { DayItem } from '../../platform/store/my-day';
import { useReader, useWords } from '../shared/reader';
import { type Line, OfferLink, Status } from '../shared/tables';
import { owedByName, promiseName, statusName } from '../shared/names';
import { reasonFor } from '../shared/promise-reason';
import { spanBetween } from '../shared/spans';
import { fullMoment, moment } from '../../locales/dates';
import { NextStep } from './next-step';

/** More than this is not a clock that goes a little wrong but the time machine, in milliseconds. */
const MOVED = 60_000;

/** A promise as a line: the time left, what is owed to whom, why, and what to do. */
export const dayLine = (item: DayItem, title: string | null): Line => ({
  id: `promise-${item.offer.id}-${item.id}`.replace(/[^\w.-]/g, '_'),
  href: `/offers/${item.offer.id}`,
  offer: item.offer.id,
  cells: [
    <TimeLeft item={item} />,
    <What item={item} />,
    <Whose item={item} />,
    <Why item={item} title={title} />,
    <NextStep item={item} />,
  ],
});

/** By the offer's own clock: the time machine may have moved it. */
function TimeLeft({ item: { dueAt, status, clock, waitsFor } }: { item: DayItem }): JSX.Element {
  const { language, zone, now } = useReader();
  const words = useWords('myDay');
  const left = Date.parse(dueAt) - Date.parse(clock);
  const isMoved = Math.abs(Date.parse(clock) - Date.parse(now)) > MOVED;
  return (
    <>
      <time dateTime={dueAt} title={fullMoment(dueAt, language, zone)}>
        <b>{(left < 0 ? words.late : words.left)(spanBetween(language, clock, dueAt, zone))}</b>
      </time>{' '}
      {waitsFor !== null && <Status is="waiting">{words.waiting}</Status>}
      {waitsFor === null && status !== 'open' && <Status is={status}>{statusName(status, language)}</Status>}
      {isMoved && <p class="quiet small">{words.ownClock(moment(clock, language, zone, 'day'))}</p>}
    </>
  );
}

function What({ item: { kind, owedBy, offer } }: { item: DayItem }): JSX.Element {
  const { language } = useReader();
  const manager = owedBy === 'engagement-manager' ? offer.manager?.name : undefined;
  const who = manager ?? owedByName(owedBy, language);
  return (
    <>
      {promiseName(kind, language)}
      <p class="quiet small">{useWords('myDay').owedBy(who)}</p>
    </>
  );
}

const Whose = ({ item: { offer } }: { item: DayItem }): JSX.Element => (
  <>
    <OfferLink id={offer.id} title={offer.title} />
    <p class="quiet small">{offer.publisher.name}</p>
  </>
);

function Why({ item, title }: { item: DayItem; title: string | null }): JSX.Element {
  const { language, zone } = useReader();
  return <>{reasonFor({ ...item, about: title ?? item.about }, language, zone)}</>;
}
