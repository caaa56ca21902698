import { type OnboardingRequest, differences } from '../../domain/offer/differences';
import type { Offer, OfferRequest } from '../../domain/offer/offer';
import type { OfferView } from '../../domain/offer/view';
import type { Catalogue } from '../../domain/catalogue/catalogue';
import { refusal } from '../../domain/offer/refusals';
import { fitsType, takeOn } from '../../domain/catalogue/pin-terms';
import { readJournal } from '../../platform/store/offer-copy';
import { readOffer } from '../../platform/store/offer-reader';
import type { Onboarded } from '../../workflows/messages';
import type { Deps } from '../deps';
import { EngineAway, OfferNotLive } from './gateway';
import { Problem } from '../http/problems';
import type { RouteReply } from '../route';
import type { Onboarding } from '../schemas/onboarding';
import { notLive, offerAfter, unlessStoreAway } from './telling';

/** Takes an offer on, once: the same request again is answered with the offer, another one of the same id is refused. */
export async function onboard(deps: Deps, body: Onboarding): Promise<RouteReply<OfferView>> {
  const known = await unlessStoreAway(() => knownOffer(deps, body));
  if (known !== undefined) {
    await requireWatch(deps, known);
    return { status: 200, body: known };
  }

  const now = new Date().toISOString();
  const publishedAt = body.publishedAt ?? now;
  const catalogue = deps.catalogues.choose(body.program ?? deps.settings.PROGRAM, publishedAt);
  requireFit(catalogue, body);
  const request: OfferRequest = { ...body, publishedAt, program: catalogue.id };
  const offer = takeOn(request, catalogue, now, deps.settings.TEAM_TIME_ZONE);
  const { created, differs, ...recorded } = await start(deps, offer, asked(deps, body, publishedAt));
  refuseOther(body.id, differs);
  const answer = await offerAfter(deps, body.id, recorded);
  return created ? { status: 201, body: answer, location: `/v1/offers/${body.id}` } : { status: 200, body: answer };
}

/** Throws a problem where the offer is live and nobody looks after it; while Temporal is away that is not known. */
async function requireWatch(deps: Deps, { id, stage }: OfferView): Promise<void> {
  if (stage === 'ended') return;
  const why = await deps.gateway.watchLost(id).catch((err: unknown) => {
    if (err instanceof EngineAway) return null;
    throw err;
  });
  if (why !== null) throw await notLive(deps, id);
}

/** Throws a problem where the button of the listing says another type of offer. */
export function requireFit(catalogue: Catalogue, said: Parameters<typeof fitsType>[1]): void {
  if (fitsType(catalogue, said)) return;
  const params = { type: said.type, program: catalogue.id };
  const fault = { path: 'callToAction', message: { code: 'other-type', params } } as const;
  throw new Problem('call-to-action-mismatch', refusal('call-to-action-mismatch', params), [fault]);
}

/** What the caller claims: nothing about what was left open, and the catalogue that `in-force` meant. */
function asked({ catalogues }: Deps, body: Onboarding, publishedAt: string): OnboardingRequest {
  const program = body.program === 'in-force' ? catalogues.choose('in-force', publishedAt).id : body.program;
  return { ...body, publishedAt: body.publishedAt ?? null, program: program ?? null };
}

/** The offer when the store has it already and this is the same request. */
async function knownOffer(deps: Deps, body: Onboarding): Promise<OfferView | undefined> {
  const view = await readOffer(deps.database, body.id);
  if (view === undefined) return undefined;
  const journal = await readJournal(deps.database, body.id);
  const first = journal.find((fact) => fact.kind === 'onboarded');
  if (first === undefined) return undefined;
  const again = asked(deps, body, body.publishedAt ?? first.offer.publishedAt);
  refuseOther(body.id, differences(withContactsInOrder(first.offer), again));
  return view;
}

/** Lists are compared as text, and the store does not keep the order of the fields in them. */
const withContactsInOrder = (offer: Offer): Offer => ({
  ...offer,
  contacts: offer.contacts.map(({ role, name, email }) => ({ role, name, email })),
});

async function start(deps: Deps, offer: Offer, request: OnboardingRequest): Promise<Onboarded> {
  try {
    return await deps.gateway.onboard(offer, request);
  } catch (err) {
    throw err instanceof OfferNotLive ? await notLive(deps, offer.id) : err;
  }
}

function refuseOther(id: string, differs: readonly string[]): void {
  if (differs.length === 0) return;
  const errors = differs.map((path) => ({ path, message: 'differs from what was onboarded first' }));
  throw new Problem('offer-differs', `${id} was onboarded with other content: ${differs.join(', ')}.`, errors);
}
