import type { Instant } from '../calendar/instants';
import { daysBetween } from '../calendar/instants';
import { type Benefit, benefitsOf, marketingContactOf } from '../benefits/benefits';
import { type AddressMark, addressMarks } from './address-marks';
import { type OfferState, latestOf, typeOf } from './state';
import { endingOf } from './endings';
import type { EndingHow, PauseReason, RevocationGround } from './events';
import { type Engagement, engagementOf } from './engagement';
import { ledger } from '../promises/ledger';
import { lastMessageAt } from './messages';
import type { OfferRequest } from './offer';
import { type Owner, ownerOf } from '../duties/owner';
import type { MarketingContact } from './people';
import { currentPause } from './pauses';
import { isOpen, type Promised, type PromiseStatus, statusOf } from '../promises/promised';
import { presentNews } from '../promises/news';
import type { Evidence } from '../promises/promised';
import type { ReplyHolder } from './correspondence';
import { requestsOf, type TechnicalRequest } from '../benefits/requests';
import { type Tier, tierOf } from '../tiers/tier';
import { type Watch, WATCHED } from './watch';

/** A promise as the HTTP contract shows it. */
export type PromiseView = Pick<Promised, 'id' | 'kind' | 'about' | 'owedTo' | 'owedBy' | 'madeAt' | 'dueAt' | 'why'> & {
  readonly status: PromiseStatus;
  readonly settledAt: Instant | null;
  readonly evidence: Evidence | null;
  /** Whoever has taken it or was given it; absent where it is the manager's or the team's. Only answers are. */
  readonly holder?: ReplyHolder;
};

/** How an offer ended. */
export type Ended = {
  readonly how: EndingHow;
  readonly at: Instant;
  readonly by: string;
  readonly ground: RevocationGround | null;
  readonly note: string | null;
};

/** Since when due dates rest, until when, and why. */
export type Paused = {
  readonly since: Instant;
  readonly until: Instant;
  readonly reason: PauseReason;
  readonly note: string | null;
};

/** An offer as the HTTP contract shows it. */
export type OfferView = Omit<OfferRequest, 'owner' | 'known'> & {
  readonly stage: 'live' | 'ended';
  readonly ended: Ended | null;
  readonly paused: Paused | null;
  readonly owner: Owner;
  readonly marketingContact: MarketingContact | null;
  readonly engagement: Engagement;
  readonly tier: Tier | null;
  readonly benefits: readonly Benefit[];
  readonly technicalRequests: readonly TechnicalRequest[];
  readonly promises: readonly PromiseView[];
  readonly silence: { readonly lastMessageAt: Instant | null; readonly dueAt: Instant; readonly days: number };
  /** What mail that came back tells of addresses. */
  readonly addresses: readonly AddressMark[];
  readonly watch: Watch;
  readonly clock: Instant;
  readonly revision: number;
};

const SETTLED_SHOWN = 50;

/** The offer as it stands at an instant: every open promise and the latest settled ones. */
export function offerView(state: OfferState, now: Instant): OfferView {
  const { offer } = state;
  const ended = endingOf(state);
  return {
    id: offer.id,
    title: offer.title,
    type: typeOf(state),
    consultingKind: offer.consultingKind,
    callToAction: latestOf(state, 'type-changed')?.callToAction ?? offer.callToAction,
    storefronts: offer.storefronts,
    productFamily: offer.productFamily,
    publishedAt: offer.publishedAt,
    program: offer.program,
    publisher: offer.publisher,
    contacts: offer.contacts,
    stage: ended ? 'ended' : 'live',
    ended: ended ? { how: ended.how, at: ended.at, by: ended.by, ground: ended.ground, note: ended.note } : null,
    paused: pausedOf(state),
    owner: ownerOf(state),
    marketingContact: marketingContactOf(state) ?? null,
    engagement: engagementOf(state),
    tier: tierOf(state),
    benefits: benefitsOf(state),
    technicalRequests: requestsShown(state),
    promises: shown(ledger(state)).map((promised) => promiseView(promised, now)),
    silence: silenceOf(state, now),
    addresses: addressMarks(state, now),
    watch: WATCHED,
    clock: now,
    revision: state.revision,
  };
}

function pausedOf(state: OfferState): Paused | null {
  const pause = endingOf(state) ? undefined : currentPause(state);
  return pause ? { since: pause.from, until: pause.to, reason: pause.fact.reason, note: pause.fact.note } : null;
}

const REQUESTS_SHOWN = 20;

/** Open ones first, then the latest closed ones. */
function requestsShown(state: OfferState): TechnicalRequest[] {
  const requests = requestsOf(state);
  const open = requests.filter(({ status }) => status === 'open');
  const closed = requests.filter(({ status }) => status !== 'open').reverse();
  return [...open, ...closed.slice(0, REQUESTS_SHOWN)];
}

/** Since when nobody has written: the last message, the publication, or that it was listed again. */
export const silentSince = ({ silence, promises, publishedAt }: SilentView): Instant =>
  promises.find(({ kind, dueAt }) => kind === 'news' && dueAt === silence.dueAt)?.madeAt ??
  silence.lastMessageAt ??
  publishedAt;

type SilentView = Pick<OfferView, 'silence' | 'promises' | 'publishedAt'>;

export function silenceOf(state: OfferState, now: Instant): OfferView['silence'] {
  const { madeAt, dueAt } = presentNews(state);
  return { lastMessageAt: lastMessageAt(state), dueAt, days: daysBetween(madeAt, now) };
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
  const { holder } = promised;
  return {
    id,
    kind,
    about,
    owedTo,
    owedBy,
    madeAt,
    dueAt,
    status,
    settledAt,
    evidence,
    ...(holder && { holder }),
    why,
  };
}
