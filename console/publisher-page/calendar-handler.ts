import { type Request, type Response, Router } from 'express';
import type { Deps } from '../../api/deps';
import type { Reader } from '../shared/reader';
import { textsOf } from '../serving/texts';
import { calendarOf, type DatedEntry, type DatesOf } from './calendar';
import type { PageContent } from './content';
import { endedSubscription, endOfSubscription, readDates } from './read-dates';
import { hostOf } from './read-host';
import { chosenIn, openLink, placeFor, readerOfPage, readPage } from './read-page';

type Chosen = (entries: readonly DatedEntry[], content: PageContent, reader: Reader) => readonly DatedEntry[];

/** The dates of an offer for the publisher's own calendar: one, all, or as a subscription that follows them. */
export function calendarFiles(deps: Deps): Router {
  const router = Router();
  router.get('/p/date.ics', (req, res) =>
    send(deps, req, res, 'page', (entries) => entries.filter(({ id }) => id === textsOf(req.query)['promise'])),
  );
  router.get('/p/dates.ics', (req, res) => send(deps, req, res, 'page', (entries) => entries));
  router.get('/p/calendar.ics', (req, res) =>
    send(deps, req, res, 'calendar', (entries, content, reader) => [...entries, endOfSubscription(content, reader)]),
  );
  return router;
}

const sendCalendar = (res: Response, dates: DatesOf): void => {
  res.status(200).type('text/calendar; charset=utf-8').set('Cache-Control', 'no-store').send(calendarOf(dates));
};

/** A link that does not work, or a date that is settled meanwhile, is told to programs by the status alone. */
async function send(
  deps: Deps,
  req: Request,
  res: Response,
  purpose: 'page' | 'calendar',
  choose: Chosen,
): Promise<void> {
  const { token = '', lang } = textsOf(req.query);
  const open = await openLink(deps, token, purpose);
  const ended = open === undefined && purpose === 'calendar' ? await endedSubscription(deps, token) : undefined;
  if (ended !== undefined) {
    sendCalendar(res, ended);
    return;
  }
  if (open === undefined) {
    res.status(410).set('Cache-Control', 'no-store').end();
    return;
  }
  const reader = readerOfPage(open, chosenIn(lang));
  const place = await placeFor(deps, open, chosenIn(lang), hostOf(deps, req));
  const content = await readPage(deps, open, reader, place);
  const dates = await readDates(deps, content, reader);
  const entries = choose(dates.entries, content, reader);
  if (entries.length === 0) {
    res.status(404).set('Cache-Control', 'no-store').end();
    return;
  }
  res.set('Content-Disposition', `${purpose === 'page' ? 'attachment' : 'inline'}; filename="${open.offer.id}.ics"`);
  sendCalendar(res, { ...dates, entries });
}
