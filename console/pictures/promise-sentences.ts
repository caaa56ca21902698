import { LOCALES } from '../../locales';
import type { Instant } from '../../domain/calendar/instants';
import type { PromiseView } from '../../domain/offer/view';
import { PROMISE_STATUSES } from '../../domain/promises/promised';
import { counted, type Language, listed } from '../../locales/language';
import { promiseName } from '../shared/names';
import { spanBetween } from '../shared/spans';
import { moment } from '../../locales/dates';

/** For whom a picture is drawn, and at which moment. */
export type Viewer = {
  readonly language: Language;
  /** IANA name: days begin at midnight there. */
  readonly zone: string;
  /** The offer's own time. */
  readonly now: Instant;
};

/** The titles of benefits by their ids; what is not among them is called by its id. */
export type Titles = readonly { readonly id: string; readonly title: string }[];

/** What a promise is called: its kind, and the benefit or request that it is about. */
export function nameOf({ kind, about }: PromiseView, titles: Titles, language: Language): string {
  const name = promiseName(kind, language);
  return about === null ? name : LOCALES[language].console.ledger.about(name, titleOf(about, titles));
}

/** The title of the benefit, or the number of the request. */
export const titleOf = (about: string, titles: Titles): string => titles.find(({ id }) => id === about)?.title ?? about;

/** How much time was left when a promise was settled, or is left now, in milliseconds; below zero it is late. */
const slackOf = ({ dueAt, settledAt }: PromiseView, now: Instant): number =>
  Date.parse(dueAt) - Date.parse(settledAt ?? now);

/** The same in words: `3 days left`, `2 hours late`. */
export function slackIn(promise: PromiseView, viewer: Viewer): string {
  const { early, late } = LOCALES[viewer.language].console.ledger;
  return (slackOf(promise, viewer.now) < 0 ? late : early)(apart(promise, viewer));
}

const apart = ({ dueAt, settledAt }: PromiseView, { language, zone, now }: Viewer): string =>
  spanBetween(language, settledAt ?? now, dueAt, zone);

/** How a promise stands, in a few words: `kept, 3 days early`. */
export const standingOf = (promise: PromiseView, viewer: Viewer): string => said('standing', promise, viewer);

/** All that the picture shows of a promise, in a sentence. */
export function sentenceOf(promise: PromiseView, name: string, viewer: Viewer): string {
  const { language, zone } = viewer;
  const [made, due] = [promise.madeAt, promise.dueAt].map((at) => moment(at, language, zone));
  return LOCALES[language].console.ledger.sentence(name, made ?? '', due ?? '', said('told', promise, viewer));
}

function said(how: 'standing' | 'told', promise: PromiseView, viewer: Viewer): string {
  const { language, zone } = viewer;
  const { status, settledAt } = promise;
  const settled = settledAt === null ? '' : moment(settledAt, language, zone);
  return LOCALES[language].console.ledger[how][status](apart(promise, viewer), settled);
}

/** How many promises stand how: `8 kept, 1 kept late and 2 open`. */
export function tallyOf(promises: readonly PromiseView[], language: Language): string {
  const counts = PROMISE_STATUSES.map(
    (status) => [status, promises.filter((promise) => promise.status === status).length] as const,
  );
  const shown = counts.filter(([, count]) => count > 0);
  return listed(
    language,
    shown.map(([status, count]) => counted(language, count, LOCALES[language].console.statusForms[status])),
  );
}
