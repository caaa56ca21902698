import type { Marks } from './marks';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was sent, cut where it is very long. */
export const short = (sent: unknown): unknown =>
  typeof sent === 'string' && sent.length > 10_000 ? `${sent.slice(0, 20)}… (${sent.length} characters)` : sent;

/** An offer in the answer to a write becomes the names of its fields. */
export function withoutOffers(body: unknown): unknown {
  if (!isFields(body)) return body;
  if ('stage' in body && 'promises' in body) {
    const warnings = 'warnings' in body ? { warnings: body['warnings'] } : {};
    return { offer: Object.keys(body).join(', '), ...warnings };
  }
  if ('delisting' in body && Array.isArray(body['offers'])) return onItsWay(body);
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withoutOffers(value)]));
}

/** A publisher while its offers are being ended or told: how far that is by then is chance. */
function onItsWay({ delisting, offers, ...rest }: Fields): unknown {
  return {
    ...rest,
    delisting: isFields(delisting) ? Object.keys(delisting).join(', ') : delisting,
    offers: (offers as Fields[]).map(({ id }) => id),
  };
}

/** A list with what happened at the same time in an order of its own: what runs side by side may end in any. */
export function inOrder(body: unknown): unknown {
  if (!isFields(body) || !Array.isArray(body['items'])) return body;
  const items = body['items'] as Fields[];
  if (items.some((item) => 'requestId' in item))
    return { ...body, items: items.map((item) => ({ ...item, id: '<id>' })) };
  const key = ({ at, openedAt, dueAt }: Fields): unknown => at ?? openedAt ?? dueAt;
  const groups: Fields[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.[0] && key(item) !== undefined && key(last[0]) === key(item)) last.push(item);
    else groups.push([item]);
  }
  return {
    ...body,
    items: groups.flatMap((group) => (group.length === 1 ? group : group.map(unnumbered).sort(byText))),
  };
}

/** An entry of a timeline without its revision, which tells in which order two were written down. */
const unnumbered = (item: Fields): Fields =>
  isFields(item['data']) && 'revision' in item['data']
    ? { ...item, data: { ...item['data'], revision: '<revision>' } }
    : item;

const byText = (a: Fields, b: Fields): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const AS_BEFORE = '(as before)';
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is read again: only what has changed since. */
export function changed(before: unknown, after: unknown): unknown {
  if (same(before, after)) return AS_BEFORE;
  if (isFields(before) && isFields(after))
    return Object.fromEntries(
      Object.entries(after).map(([name, value]) => [name, long(value) ? changed(before[name], value) : value]),
    );
  if (Array.isArray(before) && Array.isArray(after)) {
    const known = new Set(before.map((each) => JSON.stringify(each)));
    return after.map((each: unknown) => (known.has(JSON.stringify(each)) ? `${AS_BEFORE} ${nameOf(each)}` : each));
  }
  return after;
}

const long = (value: unknown): boolean => typeof value === 'object' && value !== null;

const nameOf = (value: unknown): string =>
  isFields(value) && typeof value['id'] === 'string' ? value['id'] : JSON.stringify(value);

/** The comments of metrics: names, kinds and what they mean. */
export const described = (metrics: string): string =>
  metrics
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .join('\n');

/** Gives each ticket of a list, or a ticket, a name that is the same in every run. */
export function nameTickets(body: unknown, marks: Marks): void {
  if (!isFields(body)) return;
  const items = Array.isArray(body['items']) ? (body['items'] as unknown[]) : [body];
  const tickets = items.filter(isFields).filter((item) => 'openedAt' in item && 'dossier' in item);
  // The oldest first.
  for (const { id, offer, kind } of tickets.reverse()) marks.name(String(id), `${String(kind)} of ${String(offer)}`);
}
