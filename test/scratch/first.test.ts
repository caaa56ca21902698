import { startWorld, type TestWorld } from './world';
import { takeOn } from '../../domain/pin-terms';
import { shippedCatalogues } from '../../domain/shipped-catalogues';
import { readOffer } from '../../platform/database/offer-reader';

let world: TestWorld;
beforeAll(async () => { const t = Date.now(); world = await startWorld(); console.log('up', Date.now() - t); });
afterAll(async () => { const t = Date.now(); await world.stop(); console.log('down', Date.now() - t);});

test('one', async () => {
  const now = new Date().toISOString();
  const request = { id: 'contoso.backup-pro', title: 'Backup Pro', type: 'trial' as const, consultingKind: null, storefronts: ['azure-marketplace' as const], productFamily: 'azure' as const, publishedAt: now, program: 'commercial-marketplace@2020-04', publisher: { id: 'contoso', name: 'Contoso', mpnId: '123', accountEmail: 'partner@contoso.example', timeZone: 'Europe/Paris', language: 'fr', country: 'FR' }, owner: { name: 'Ada', email: 'ada@contoso.example' }, contacts: [{ role: 'eng', name: 'Sam', email: 'sam@contoso.example' }], known: { lastMessageAt: null, firstContactAt: null, engagementManager: null } };
  const offer = takeOn(request, shippedCatalogues().choose(request.program, now), now, "UTC");
  let t = Date.now();
  console.log(await world.gateway.onboard(offer, request), Date.now() - t);
  console.log(await world.gateway.onboard(offer, request));
  await new Promise((r) => setTimeout(r, 500));
  const handle = world.client.workflow.getHandle('offer/contoso.backup-pro');
  const show = async () => { const { events } = await handle.fetchHistory(); console.log(events!.length, events!.map((e) => Object.keys(e).find((k) => k.endsWith('Attributes'))!.replace('EventAttributes', '')).join(' ')); };
  await show();
  t = Date.now();
  await world.gateway.tell(offer.id, 'recordMessage', { id: 'm1', channel: 'call', direction: 'outbound', with: 'Ada', summary: 'hello' });
  console.log('tell', Date.now() - t);
  t = Date.now();
  await world.clock.advanceTo(offer.id, new Date(Date.now() + 120 * 86400_000));
  console.log('120 days', Date.now() - t);
  await show();
  console.log(JSON.stringify(await readOffer(world.store.database, offer.id), null, 1));
  for (const m of (await world.mailbox.list({ limit: 50 })).items.slice().reverse()) console.log(m.headers['date'], m.to, m.subject);
  console.log(await world.store.database.selectFrom('tickets').selectAll().execute());
}, 60000);
