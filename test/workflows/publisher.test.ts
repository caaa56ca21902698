import { setTimeout as pause } from 'node:timers/promises';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { publisherWorkflowId } from '../../domain/publisher/update';
import { Company, daysPassFor, LOU, MIA, unpublishedOffer } from '../support/company';
import { keepHistoryOf } from '../support/histories';
import { AFTER_A_STOP, eventually } from '../support/patience';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });

const contactOf = async (company: Company, offer: string): Promise<string | undefined> =>
  (await company.offer(offer)).marketingContact?.name;

const allKnow = (company: Company, offers: readonly string[], name: string, within = 20_000) =>
  eventually(
    () => Promise.all(offers.map((offer) => contactOf(company, offer))),
    (names) => names.every((each) => each === name),
    { within },
  );

test('the contact that a company names reaches every live offer, one onboarded at that moment too, and none that is over', async () => {
  const company = new Company(world());
  const [first, second, over] = await Promise.all(['one', 'two', 'over'].map((name) => company.offers(name)));
  await company.http.post(`/v1/offers/${over}/withdraw`, {});
  const meanwhile = Array.from({ length: 6 }, (_, n) => company.offers(`meanwhile-${n}`));
  const after = await company.hears('put', '/marketing-contact', LOU);
  expect(after.marketingContact).toEqual(LOU);
  const live = [first ?? '', second ?? '', ...(await Promise.all(meanwhile)), await company.offers('later')];
  await allKnow(company, live, LOU.name);
  expect(await company.toldTo(over ?? '')).toEqual([]);
  expect((await company.look()).offers.length).toEqual(10);
  expect(await company.runs()).toEqual(1);
});

test('an offer’s path names the contact of the whole company, and the offer knows it at once', async () => {
  const company = new Company(world());
  const [one, two] = [await company.offers('one'), await company.offers('two')];
  const answer = await company.http.put<{ marketingContact: object }>(`/v1/offers/${one}/marketing-contact`, MIA);
  expect(answer.body.marketingContact).toEqual(MIA);
  expect((await company.look()).marketingContact).toEqual(MIA);
  await allKnow(company, [two], MIA.name);
  await pause(300);
  expect(await company.toldTo(one)).toEqual(['marketing-contact-set']);
});

test('an offer that is listed again is told what it missed', async () => {
  const company = new Company(world());
  const offer = await company.offers('one');
  await company.http.post(`/v1/offers/${offer}/delist`, {});
  await company.hears('put', '/marketing-contact', LOU);
  await company.hears('post', '/agreement', { document: 'publisher-agreement', version: '2026-10' });
  expect(await company.toldTo(offer)).toEqual([]);
  const answer = await company.http.post(`/v1/offers/${offer}/relist`, {});
  expect(answer.status).toEqual(200);
  await allKnow(company, [offer], LOU.name);
  expect(await company.toldTo(offer)).toEqual(['marketing-contact-set', 'agreement-accepted']);
});

test('an agreement is accepted once by version, for all offers', async () => {
  const company = new Company(world());
  const offers = [await company.offers('one'), await company.offers('two')];
  const body = { document: 'publisher-agreement', version: '2026-10', by: 'ada@contoso.example' };
  const first = await company.hears('post', '/agreement', body);
  expect(first.agreements).toMatchObject([{ ...body, acceptedAt: expect.any(String) as string }]);
  expect((await company.hears('post', '/agreement', body)).revision).toEqual(first.revision);
  const third = await company.hears('post', '/agreement', { ...body, version: '2026-11' });
  expect(third.agreements.map(({ version }) => version)).toEqual(['2026-11', '2026-10']);
  for (const offer of offers)
    await eventually(
      () => company.toldTo(offer),
      (told) => told.length === 2,
    );
});

test('what anything that speaks Temporal sends is refused when it cannot be read, and counts once', async () => {
  const company = new Company(world());
  await company.offers('one');
  const handle = world().client.workflow.getHandle(publisherWorkflowId(company.id));
  const send = (name: string, input: unknown): Promise<unknown> =>
    handle.executeUpdate(name, { args: [input] }).catch((err: unknown) => {
      return err instanceof WorkflowUpdateFailedError ? (err.cause as { type?: string }).type : err;
    });
  for (const [name, input, code] of [
    ['setMarketingContact', { ...LOU, phone: 7 }, 'invalid-input'],
    ['setMarketingContact', 'Lou', 'invalid-input'],
    ['setMarketingContact', { ...LOU, id: 'x'.repeat(181) }, 'invalid-input'],
    ['setMarketingContact', { ...LOU, id: 'step:1' }, 'invalid-input'],
    ['setMarketingContact', { ...LOU, email: 'Partner@Contoso.example' }, 'marketing-contact-is-account-email'],
    ['setMarketingContact', { ...LOU, at: '2099-01-01T00:00:00Z' }, 'at-in-the-future'],
    ['acceptAgreement', { document: 'a-napkin', version: '1' }, 'invalid-input'],
    ['acceptAgreement', { document: 'publisher-agreement', version: 'v'.repeat(51) }, 'invalid-input'],
    ['delistPublisher', { note: 'n'.repeat(2_001) }, 'invalid-input'],
  ] as const)
    expect([name, await send(name, input)]).toEqual([name, code]);
  await send('setMarketingContact', { ...LOU, id: 'once' });
  await send('setMarketingContact', { ...MIA, id: 'once' });
  expect(await handle.query('publisher')).toMatchObject({ revision: 2, marketingContact: LOU });
});

test('what is said while no worker runs is told when one is back', async () => {
  const company = new Company(world());
  const offers = await Promise.all(['one', 'two', 'three'].map((name) => company.offers(name)));
  await world().stopWorkers();
  const said = company.hearsAtLast('put', '/marketing-contact', LOU);
  await pause(500);
  await world().startWorkers();
  expect((await said).marketingContact).toEqual(LOU);
  await world().stopWorkers();
  await pause(300);
  await world().startWorkers();
  await allKnow(company, offers, LOU.name, AFTER_A_STOP);
}, 180_000);

test('the store being away holds the telling up, and loses nothing', async () => {
  const company = new Company(world());
  const offers = [await company.offers('one'), await company.offers('two')];
  const handle = world().client.workflow.getHandle(publisherWorkflowId(company.id));
  world().store.line.cut();
  await handle.executeUpdate('setMarketingContact', { args: [LOU] });
  world().store.line.mend();
  await allKnow(company, offers, LOU.name);
  expect((await company.look()).marketingContact).toEqual(LOU);
});

test('delisting a publisher ends all its offers, with progress and what became of each', async () => {
  const company = new Company(world());
  const names = Array.from({ length: 30 }, (_, n) => `o${String(n).padStart(2, '0')}`);
  for (let i = 0; i < names.length; i += 5)
    await Promise.all(names.slice(i, i + 5).map((name) => company.offers(name)));
  await company.http.post(`/v1/offers/${company.id}.o07/withdraw`, {});
  const asked = await company.hears(
    'post',
    '/delist',
    { note: 'Left', publisherNote: 'Farewell to you all', by: 'lena' },
    202,
  );
  expect(asked.delisting).toMatchObject({ note: 'Left', by: 'lena', total: 29 });
  const late = await company.offers('zz-late');
  const seen = new Set<number>();
  const over = await eventually(
    () => company.look(),
    ({ delisting }) => seen.add(delisting?.done ?? 0).size > 0 && delisting?.finishedAt !== null,
  );
  expect(seen.size).toBeGreaterThan(2);
  expect(over.delisting).toMatchObject({ total: 30, done: 30 });
  expect(over.delisting?.offers).toEqual(
    [...names.filter((name) => name !== 'o07').map((name) => `${company.id}.${name}`), late].map((id) => ({
      id,
      result: 'delisted',
    })),
  );
  expect(over.offers.map(({ stage }) => stage)).toEqual(Array.from({ length: 31 }, () => 'ended'));
  expect((await company.offer(late)).ended).toMatchObject({ how: 'delisted', by: 'lena', note: 'Left' });

  const { items } = (await company.http.get<{ items: { letter: string; text: string }[] }>(`/v1/mail?offer=${late}`))
    .body;
  const farewell = items.find(({ letter }) => letter === 'farewell')?.text;
  expect(farewell).toContain('Farewell to you all');
  expect(farewell).not.toContain('Left');

  const again = await company.hears('post', '/delist', { note: 'Again' }, 202);
  expect(again.delisting).toEqual(over.delisting);
  const back = await company.offers('back');
  await company.hears('post', '/delist', { note: 'Really' }, 202);
  await eventually(
    () => company.offer(back),
    ({ stage }) => stage === 'ended',
  );
  await keepHistoryOf(world(), publisherWorkflowId(company.id), 'publisher-delisted');
}, 120_000);

test('an offer that cannot be ended is tried for days, holds up no other, and then counts as failed', async () => {
  const company = new Company(world());
  const offer = await company.offers('one');
  const stuck = await unpublishedOffer(company, 'a-stuck');
  await company.hears('post', '/delist', {}, 202);
  const waiting = await eventually(
    () => company.look(),
    ({ delisting }) => delisting?.done === 1,
  );
  expect(waiting.delisting).toMatchObject({ total: 2, finishedAt: null, offers: [{ id: offer, result: 'delisted' }] });
  await pause(1_000);
  expect((await company.look()).delisting?.finishedAt).toBeNull();
  await daysPassFor(world(), publisherWorkflowId(company.id), 4);
  const { delisting } = await eventually(
    () => company.look(),
    (seen) => seen.delisting?.finishedAt !== null,
    { within: 60_000 },
  );
  expect(delisting).toMatchObject({ total: 2, done: 2 });
  expect(delisting?.offers).toEqual([
    { id: stuck, result: expect.stringMatching(/^failed: The offer has been live since/) as string },
    { id: offer, result: 'delisted' },
  ]);
}, 90_000);
