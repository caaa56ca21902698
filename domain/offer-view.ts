import type { Instant } from './calendar';
import { daysBetween } from './calendar';
import { type Benefit, benefitsOf } from './benefits';
import { type Case, latestOf } from './case';
import { type Engagement, engagementOf } from './engagement';
import { ledger } from './ledger';
import { lastMessageAt } from './messages';
import type { OfferRequest } from './offer';
import { type Owner, ownerOf } from './owner';
import type { MarketingContact } from './people';
import { isOpen, type Promised, type PromiseStatus, statusOf } from './promised';
import { openNews } from './promises/news';
import type { Evidence, OwedBy, OwedTo } from './promised';
import type { PromiseKind } from './letters';

/** A promise as the HTTP contract shows it. */
export type PromiseView = {
  readonly id: string;
  readonly kind: PromiseKind;
  readonly about: string | null;
  readonly owedTo: OwedTo;
  readonly owedBy: OwedBy;
  readonly madeAt: Instant;
  readonly dueAt: Instant;
  readonly status: PromiseStatus;
  readonly settledAt: Instant | null;
  readonly evidence: Evidence | null;
  readonly why: readonly string[];
};

/** An offer as the HTTP contract shows it. */
export type OfferView = Omit<OfferRequest, 'owner' | 'known'> & {
  readonly stage: 'live' | 'ended';
  readonly ended: null;
  readonly owner: Owner;
  readonly marketingContact: MarketingContact | null;
  readonly engagement: Engagement;
  readonly tier: null;
  readonly benefits: readonly Benefit[];
  readonly promises: readonly PromiseView[];
  readonly silence: { readonly lastMessageAt: Instant | null; readonly dueAt: Instant; readonly days: number };
  readonly clock: Instant;
  readonly revision: number;
};

const SETTLED_SHOWN = 50;

/** The offer as it stands at an instant: every open promise and the latest settled ones. */
export function offerView(life: Case, now: Instant): OfferView {
  const { offer } = life;
  const contact = latestOf(life, 'marketing-contact-set');
  return {
    id: offer.id,
    title: offer.title,
    type: offer.type,
    consultingKind: offer.consultingKind,
    storefronts: offer.storefronts,
    productFamily: offer.productFamily,
    publishedAt: offer.publishedAt,
    program: offer.program,
    publisher: offer.publisher,
    contacts: offer.contacts,
    stage: 'live',
    ended: null,
    owner: ownerOf(life),
    marketingContact: contact
      ? { name: contact.name, email: contact.email, phone: contact.phone, language: contact.language }
      : null,
    engagement: engagementOf(life),
    tier: null,
    benefits: benefitsOf(life),
    promises: shown(ledger(life)).map((promised) => promiseView(promised, now)),
    silence: silenceOf(life, now),
    clock: now,
    revision: life.revision,
  };
}

export function silenceOf(life: Case, now: Instant): OfferView['silence'] {
  const { madeAt, dueAt } = openNews(life);
  return { lastMessageAt: lastMessageAt(life), dueAt, days: daysBetween(madeAt, now) };
}

/** Open ones first, soonest due first; then what was settled, latest first. */
function shown(promises: readonly Promised[]): Promised[] {
  const open = promises.filter(isOpen).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const settled = promises.filter((promised) => !isOpen(promised));
  settled.sort((a, b) => ((a.settled?.at ?? '') > (b.settled?.at ?? '') ? -1 : 1));
  return [...open, ...settled.slice(0, SETTLED_SHOWN)];
}

export function promiseView(promised: Promised, now: Instant): PromiseView {
  const { id, kind, about, owedTo, owedBy, madeAt, dueAt, settled, why } = promised;
  const status = statusOf(promised, now);
  const settledAt = settled?.at ?? null;
  const evidence = settled?.evidence ?? null;
  return { id, kind, about, owedTo, owedBy, madeAt, dueAt, status, settledAt, evidence, why };
}
