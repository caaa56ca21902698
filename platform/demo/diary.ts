import type { TimelineEntry } from '../../domain/offer/timeline';
import type { PromiseView } from '../../domain/offer/view';

/** What the timeline tells in a demo: not the service's notes to itself. */
const UNTOLD = new Set(['reminder-timed', 'ticket-resolved', 'owner-asked']);

const MARKS: Partial<Record<TimelineEntry['kind'], string>> = {
  'mail-sent': '✉',
  'mail-bounced': '✗',
  'ticket-opened': '!',
  'ticket-raised': '!',
  'ticket-closed': '✓',
  message: '☎',
};

const day = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The life of an offer as dated lines, oldest first. */
export const diary = (timeline: readonly TimelineEntry[]): string[] =>
  [...timeline]
    .reverse()
    .filter(({ kind }) => !UNTOLD.has(kind))
    .map(({ at, kind, summary }) => `  ${day.format(new Date(at))}  ${MARKS[kind] ?? '·'} ${summary}`);

/** What became of the promises, as counted lines. */
export function balance(promises: readonly PromiseView[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, status } of promises) counts.set(`${kind} ${status}`, (counts.get(`${kind} ${status}`) ?? 0) + 1);
  return [...counts].map(([what, count]) => `  ${String(count).padStart(3)} × ${what}`);
}
