import { z } from 'zod';
import { OFFER_TYPES } from '../../domain/catalogue/offer-types';
import { FILTER_FIELDS, type FilterField, FIRST_SORT, OFFERS_ACTIONS, type OffersView, OWNERS, STAGES } from './view';
import { AskedView } from '../serving/asked-view';
import {
  NO_MANAGER,
  OFFER_FLAGS,
  OFFER_TABLE_SORTS,
  OFFERS_DUE,
  type OfferTableSort,
} from '../../platform/store/list-choices';
import type { OfferTableFilters } from '../../platform/store/offer-filters';

const text = z
  .string()
  .max(200)
  .regex(/^[^\p{Cc}]*$/u);
const days = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);

const FIELDS = {
  q: text,
  type: z.enum(OFFER_TYPES),
  stage: z.enum(STAGES),
  owner: z.enum(OWNERS),
  manager: z.union([z.literal(NO_MANAGER), z.email().max(254)]),
  due: z.enum(OFFERS_DUE),
  silent: days,
  tier: text,
  flag: z.enum(OFFER_FLAGS),
  publisher: text,
} as const satisfies Record<FilterField, z.ZodType>;

const sortText = z.string().transform((value, { issues }) => {
  const name = value.replace(/^-/, '');
  const sort = OFFER_TABLE_SORTS.find((each) => each === name);
  if (sort === undefined) issues.push({ code: 'custom', message: 'no such column', input: value });
  return { sort: sort ?? FIRST_SORT, isDescending: value.startsWith('-') };
});

/** A view of the table as an address asks for it, and what of that could not be understood. */
export function offersView(query: Readonly<Record<string, string>>): { view: OffersView; asked: AskedView } {
  const asked = new AskedView(query);
  const filters = {
    q: asked.read('q', FIELDS.q),
    type: asked.read('type', FIELDS.type),
    stage: asked.read('stage', FIELDS.stage),
    owner: asked.read('owner', FIELDS.owner),
    manager: asked.read('manager', FIELDS.manager),
    due: asked.read('due', FIELDS.due),
    silent: asked.read('silent', FIELDS.silent),
    tier: asked.read('tier', FIELDS.tier),
    flag: asked.read('flag', FIELDS.flag),
    publisher: asked.read('publisher', FIELDS.publisher),
  } satisfies Record<FilterField, unknown>;
  const sorted: { sort: OfferTableSort; isDescending: boolean } = asked.read('sort', sortText) ?? {
    sort: FIRST_SORT,
    isDescending: false,
  };
  const view = { typed: typedIn(filters), filters, ...sorted, action: asked.read('for', z.enum(OFFERS_ACTIONS)) };
  return { view, asked };
}

/** What was understood, as it stands in the address. */
function typedIn(filters: OfferTableFilters): OffersView['typed'] {
  const typed = FILTER_FIELDS.flatMap((name) => (filters[name] === undefined ? [] : [[name, String(filters[name])]]));
  return Object.fromEntries(typed) as OffersView['typed'];
}
