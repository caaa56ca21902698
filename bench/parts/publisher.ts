import { setTimeout as pause } from 'node:timers/promises';
import type { Figure } from '../figures';
import { HttpClient } from '../http-client';
import { inFlight } from '../in-flight';
import { aCompany, sampleOffer } from '../sample-offer';
import type { Stage } from '../stage';

const OFFERS = 500;
const AT_ONCE = 8;
/** How long the last offer may take to hear, in milliseconds. */
const PATIENCE = 300_000;

/** A publisher with 500 live offers whose tier changes: how long until each of them has heard, and has it in the store. */
export async function publisher(stage: Stage): Promise<readonly Figure[]> {
  const http = new HttpClient(stage.url);
  const company = aCompany();
  const offers = Array.from({ length: OFFERS }, () => sampleOffer(TRANSACT, company));
  await inFlight(offers, AT_ONCE, (offer) => http.insist('/v1/offers', offer));
  const began = Date.now();
  await http.post('/v1/sales', { lines: [sale(offers[0]?.id ?? '')] });
  const answered = Date.now() - began;
  await allHaveHeard(http, offers);
  const heard = Date.now() - began;
  http.close();
  const from = `one sale of USD 5,000,000, ${OFFERS} transact offers under commercial-marketplace@2023-12`;
  const part = 'publisher';
  return [
    { part, what: 'sale accepted, telling handed over', measured: answered / 1_000, unit: 's', from },
    { part, what: `all ${OFFERS} live offers have risen a tier`, measured: heard / 1_000, unit: 's', from },
  ];
}

const TRANSACT = { type: 'transact', program: 'commercial-marketplace@2023-12' };

const sale = (offer: string): object => ({
  id: `${offer}-sale`,
  offer,
  kind: 'sale',
  soldAt: new Date(Date.now() - 1_000).toISOString(),
  amount: { amount: '5000000.00', currency: 'USD' },
});

async function allHaveHeard(http: HttpClient, offers: readonly { readonly id: string }[]): Promise<void> {
  const until = Date.now() + PATIENCE;
  let deaf = offers;
  while (deaf.length > 0) {
    if (Date.now() > until) throw new Error(`${deaf.length} offers have not heard of their tier`);
    const heard = await inFlight(deaf, AT_ONCE, async ({ id }) =>
      (await http.get(`/v1/offers/${id}`)).includes('"id":"top"'),
    );
    deaf = deaf.filter((_, i) => heard[i] !== true);
    if (deaf.length > 0) await pause(200);
  }
}
