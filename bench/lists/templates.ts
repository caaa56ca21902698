import { instantOf } from '../../domain/calendar/instants';
import { type OfferState, newOfferState } from '../../domain/offer/state';
import type { Fact, EventPayload } from '../../domain/offer/events';
import { ledger } from '../../domain/promises/ledger';
import type { Offer } from '../../domain/offer/offer';
import type { OfferType } from '../../domain/catalogue/offer-types';
import { offerView, promiseView } from '../../domain/offer/view';
import { takeOn } from '../../domain/catalogue/pin-terms';
import { isOpen } from '../../domain/promises/promised';
import { shippedCatalogues } from '../../domain/catalogue/shipped';

/** An offer as the store would show it; many rows are made from each, with ids and dates of their own. */
export type Template = {
  readonly number: number;
  readonly type: OfferType;
  /** Within how many days its next open promise is due. */
  readonly days: number;
  readonly view: object;
  /** What lists show of it. */
  readonly shown: object;
  readonly promises: readonly PromiseTemplate[];
};

/** A promise of it; `after` is its due date in days after publication, where it is settled. */
type PromiseTemplate = {
  readonly kind: string;
  readonly owedBy: string;
  readonly standing: string;
  readonly open: boolean;
  readonly days: number;
  readonly after: number;
  readonly promise: object;
};

const DAY = 86_400_000;
const PUBLISHED = Date.parse('2026-03-02T10:00:00Z');
const at = (days: number): string => instantOf(PUBLISHED + days * DAY);

/** How common each type is, in twentieths. */
const TYPES: Readonly<Record<OfferType, number>> = { list: 8, trial: 5, consulting: 3, transact: 4 };

/** Twenty offers: of each type as many as are common, every twentieth not contacted yet. */
export function templates(): Template[] {
  const types = Object.entries(TYPES).flatMap(([type, count]) => Array<OfferType>(count).fill(type as OfferType));
  return types.map((type, number) => template(type, number));
}

function template(type: OfferType, number: number): Template {
  const isFresh = number === 9;
  const state = lived(anOffer(type), isFresh ? WELCOMED : CONTACTED);
  const promises = ledger(state).map((promised): PromiseTemplate => {
    const promise = promiseView(promised, at(1));
    const open = isOpen(promised);
    const after = Math.round((Date.parse(promised.dueAt) - PUBLISHED) / DAY);
    return { kind: promise.kind, owedBy: promise.owedBy, standing: promise.status, open, days: after, after, promise };
  });
  const days = Math.min(28, ...promises.filter(({ open }) => open).map((promise) => promise.days));
  const view = offerView(state, at(1));
  const { owner, engagement, silence } = view;
  return { number, type, days, view, shown: { owner, engagement, silence }, promises };
}

function anOffer(type: OfferType): Offer {
  const [catalogue] = shippedCatalogues().all;
  if (catalogue === undefined) throw new Error('no catalogue is shipped');
  const request = {
    id: 'contoso.backup-pro',
    title: 'Backup Pro',
    type,
    callToAction: null,
    consultingKind: type === 'consulting' ? ('workshop' as const) : null,
    storefronts: ['azure-marketplace' as const],
    productFamily: 'azure' as const,
    publishedAt: at(0),
    program: catalogue.id,
    publisher: {
      ...{ id: 'contoso', name: 'Contoso', mpnId: '1234567', accountEmail: 'partner@contoso.example' },
      ...{ timeZone: 'Europe/Paris', language: 'en', country: 'FR' },
    },
    owner: { name: 'Ada Martin', email: 'ada@contoso.example' },
    contacts: [{ role: 'engineering', name: 'Sam Roy', email: 'sam@contoso.example' }],
    known: { lastMessageAt: null, firstContactAt: null, engagementManager: null },
  };
  return takeOn(request, catalogue, at(0), 'UTC');
}

const WELCOMED: readonly EventPayload[] = [
  {
    ...{ kind: 'mail-sent', letter: 'welcome', mail: 'm-1', messageId: '<1@followthrough.example>' },
    ...{ to: 'ada@contoso.example', outcome: 'sent', promise: 'welcome' },
  },
];
const CONTACTED: readonly EventPayload[] = [
  ...WELCOMED,
  { kind: 'message', channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'First call', about: null },
  { kind: 'manager-named', name: 'Lea Blanc', email: 'lea@rewards.example' },
];

function lived(offer: Offer, payloads: readonly EventPayload[]): OfferState {
  const facts = payloads.map((payload, i): Fact => ({
    ...payload,
    ...{ id: `fact-${i}`, revision: i + 2, at: at(0.1 * (i + 1)), recordedAt: at(0.1 * (i + 1)), by: 'lea' },
  }));
  return { ...newOfferState(offer), facts, revision: facts.length + 1 };
}
