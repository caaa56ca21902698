import type { JSX } from 'preact';
import type { PromiseView } from '../../domain/offer/view';
import { LOCALES } from '../../locales';
import { moment } from '../../locales/dates';
import { titleOf } from '../pictures/promise-sentences';
import { useReader, useWords } from '../shared/reader';
import { spanBetween } from '../shared/spans';
import type { Reader } from '../shared/reader';
import { type PageContent, placeOf } from './content';
import { Card } from './frame';
import { Leaf } from './leaf';

/** A promise as the publisher reads it: what it is, and what it is about. */
export function promiseTo({ kind, about }: PromiseView, content: PageContent, { language }: Reader): string {
  const { inFull } = LOCALES[language].promises[kind];
  return about === null ? inFull : `${inFull} (${titleOf(about, content.benefits)})`;
}

const OPEN: ReadonlySet<PromiseView['status']> = new Set(['open', 'at-risk', 'overdue']);

/** What is owed, soonest first. */
export const owedIn = ({ offer }: PageContent): readonly PromiseView[] =>
  offer.promises.filter(({ status }) => OPEN.has(status)).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));

/** What has become of earlier promises, latest first; what no longer had to be kept is not told. */
const settledIn = ({ offer }: PageContent): readonly PromiseView[] =>
  offer.promises
    .filter(({ status }) => status === 'kept' || status === 'kept-late' || status === 'missed')
    .sort((a, b) => ((a.settledAt ?? a.dueAt) > (b.settledAt ?? b.dueAt) ? -1 : 1));

/** How many of them are shown at once. */
const SHOWN = 5;

/** What the programme owes, by when, and what it has kept. */
export function Owed({ content }: { content: PageContent }): JSX.Element {
  const words = useWords('publisherPage').owed;
  const [open, settled] = [owedIn(content), settledIn(content)];
  const older = settled.slice(SHOWN);
  return (
    <Card id="owed" heading={words.heading}>
      {open.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ol class="due-list">
          {open.map((promise) => (
            <Due key={promise.id} content={content} promise={promise} />
          ))}
        </ol>
      )}
      {open.length > 0 && <Calendars content={content} />}
      {settled.length > 0 && (
        <>
          <h3>{words.kept}</h3>
          <Settled content={content} promises={settled.slice(0, SHOWN)} />
          {older.length > 0 && (
            <details>
              <summary>{words.older}</summary>
              <Settled content={content} promises={older} />
            </details>
          )}
        </>
      )}
    </Card>
  );
}

function Due({ content, promise }: { content: PageContent; promise: PromiseView }): JSX.Element {
  const reader = useReader();
  const { language, zone } = reader;
  const words = useWords('publisherPage').owed;
  const name = promiseTo(promise, content, reader);
  const day = moment(promise.dueAt, language, zone, 'day');
  const isLate = promise.status === 'overdue';
  return (
    <li class={isLate ? 'due late' : 'due'}>
      <Leaf at={promise.dueAt} />
      <div>
        <p class="due-what">{name}</p>
        <p class={isLate ? 'due-when late' : 'due-when'}>
          {isLate
            ? words.late(day)
            : `${words.by(day)} · ${words.left(spanBetween(language, content.offer.clock, promise.dueAt, zone))}`}
        </p>
        <p class="due-calendar">
          <a href={placeOf(content.at, '/date.ics', { promise: promise.id })} aria-label={words.toCalendarOf(name)}>
            {words.toCalendar}
          </a>
        </p>
      </div>
    </li>
  );
}

/** All dates at once, as a file and as a subscription. */
function Calendars({ content: { at } }: { content: PageContent }): JSX.Element {
  const words = useWords('publisherPage').owed;
  return (
    <div class="calendars">
      <a href={placeOf(at, '/dates.ics')}>{words.all}</a>
      <a href={`webcal://${at.host}${placeOf({ ...at, token: at.calendarToken }, '/calendar.ics')}`}>
        {words.subscribe}
      </a>
      <span class="hint">{words.subscribed}</span>
    </div>
  );
}

function Settled({ content, promises }: { content: PageContent; promises: readonly PromiseView[] }): JSX.Element {
  const reader = useReader();
  const words = useWords('publisherPage').owed;
  const dayOf = (at: string): string => moment(at, reader.language, reader.zone, 'day');
  const how = ({ status, settledAt, dueAt }: PromiseView): string => {
    if (status === 'missed') return words.missed(dayOf(dueAt));
    return (status === 'kept' ? words.keptOn : words.keptLateOn)(dayOf(settledAt ?? dueAt));
  };
  return (
    <ul class="kept-list">
      {promises.map((promise) => (
        <li key={promise.id} class={promise.status}>
          <span class="kept-what">{promiseTo(promise, content, reader)}</span> <span class="quiet">{how(promise)}</span>
        </li>
      ))}
    </ul>
  );
}
