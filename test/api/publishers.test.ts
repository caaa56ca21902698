import { PublisherGateway } from '../../api/publishers/gateway';
import { offerWithWarnings } from '../../api/schemas/marketing-contact';
import { pageOf } from '../../api/schemas/page';
import { publisherInFull, publisherSummary, publisherWithWarnings } from '../../api/schemas/publisher';
import { Client, Connection } from '@temporalio/client';
import { connectDatabase } from '../../platform/store/connection';
import { publisherStateOf } from '../../domain/publisher/state';
import { readCopied } from '../../platform/store/publisher-copy';
import { readPublisher } from '../../platform/store/publisher-list';
import { rebuildPublishers } from '../../platform/store/publisher-rebuild';
import { Company, LOU, MIA } from '../support/company';
import { Http } from '../support/http';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';
import { depsOf, serving } from './serving';
import { eventually } from '../support/patience';

const world = theWorld();
const http = (): Http => new Http(world().url);
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString();

async function aCompany(): Promise<Company> {
  const company = new Company(world());
  await company.offers('one');
  return company;
}

it('shows a publisher from its first offer on, and each in its list once', async () => {
  const first = await aCompany();
  const companies = [first, await aCompany(), await aCompany()];
  await first.offers('two');
  const seen = conforming(publisherInFull, await http().get(`/v1/publishers/${first.id}`));
  expect(seen.offers.map(({ id, stage, type }) => [id, stage, type])).toEqual([
    [`${seen.id}.one`, 'live', 'trial'],
    [`${seen.id}.two`, 'live', 'trial'],
  ]);
  const ids: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const path: string = `/v1/publishers?limit=2${next && `&cursor=${next}`}`;
    const page = conforming(pageOf(publisherSummary), await http().get(path));
    ids.push(...page.items.map(({ id }) => id));
    ({ next } = page);
  }
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toEqual(expect.arrayContaining(companies.map(({ id }) => id)));
});

it('finds publishers by the beginnings of words', async () => {
  const company = await aCompany();
  await company.hears('put', '/marketing-contact', { ...LOU, name: 'Zébulon Quark' });
  const found = async (q: string): Promise<string[]> =>
    conforming(pageOf(publisherSummary), await http().get(`/v1/publishers?q=${encodeURIComponent(q)}`)).items.map(
      ({ id }) => id,
    );
  expect(await found('zébu qua')).toEqual([company.id]);
  expect(await found('nobody')).toEqual([]);
  expect(refusal(await http().get('/v1/publishers?cursor=x'))).toMatchObject({ status: 400, code: 'invalid-cursor' });
});

it('names the contact, warns of an address of a role, and refuses the account’s own', async () => {
  const company = await aCompany();
  const path = `/v1/publishers/${company.id}/marketing-contact`;
  const role = { ...LOU, email: 'info@contoso.example' };
  const named = conforming(publisherWithWarnings, await http().put(path, role));
  expect(named.warnings).toEqual(['info@ is the address of a role: letters may not reach a person.']);
  expect(named.marketingContact).toEqual(role);
  const account = { ...LOU, email: 'PARTNER@contoso.example' };
  for (const at of [path, `/v1/offers/${company.id}.one/marketing-contact`])
    expect(refusal(await http().put(at, account))).toMatchObject({
      status: 422,
      code: 'marketing-contact-is-account-email',
    });
  expect(refusal(await http().put(path, { ...LOU, at: tomorrow() }))).toMatchObject({
    status: 422,
    code: 'at-in-the-future',
  });
  expect((await company.look()).marketingContact).toEqual(role);
});

it('an offer of the company with another account refuses both addresses', async () => {
  const company = await aCompany();
  const publisher = { id: company.id, name: 'Contoso', mpnId: '7', accountEmail: 'other@contoso.example' };
  const other = await company.offers('other', { publisher });
  for (const email of ['other@contoso.example', 'partner@contoso.example'])
    expect(refusal(await http().put(`/v1/offers/${other}/marketing-contact`, { ...LOU, email })).code).toBe(
      'marketing-contact-is-account-email',
    );
});

it('an offer’s path names the company’s contact only while the offer is live', async () => {
  const company = await aCompany();
  const path = `/v1/offers/${company.id}.one/marketing-contact`;
  const answer = conforming(offerWithWarnings, await http().put(path, MIA));
  expect(answer.marketingContact).toEqual(MIA);
  await http().post(`/v1/offers/${company.id}.one/withdraw`, {});
  expect(refusal(await http().put(path, LOU))).toMatchObject({ status: 409, code: 'offer-ended' });
  expect(refusal(await http().put('/v1/offers/nobody.none/marketing-contact', LOU))).toMatchObject({
    status: 404,
    code: 'unknown-offer',
  });
  expect((await company.look()).marketingContact).toEqual(MIA);
});

it('accepts an agreement by its own time, and answers a repeated key alike', async () => {
  const company = await aCompany();
  const path = `/v1/publishers/${company.id}/agreement`;
  const at = new Date(Date.now() - 86_400_000).toISOString();
  const body = { document: 'benefits-addendum', version: '3', at, by: 'ada@contoso.example' };
  const key = { 'idempotency-key': `agreement-${company.id}` };
  const first = conforming(publisherInFull, await http().post(path, body, key));
  expect(first.agreements).toEqual([{ document: body.document, version: '3', acceptedAt: at, by: body.by }]);
  await http().post(path, { ...body, version: '4' });
  expect((await http().post(path, body, key)).body).toEqual(first);
  expect(refusal(await http().post(path, { ...body, version: '5' }, key))).toMatchObject({ status: 409 });
  expect(refusal(await http().post(path, { ...body, document: 'napkin', version: '' })).paths).toEqual([
    'document',
    'version',
  ]);
});

it('delists with 202, and asking again changes nothing', async () => {
  const company = await aCompany();
  const path = `/v1/publishers/${company.id}/delist`;
  const first = conforming(publisherInFull, await http().post(path, { note: 'Left', by: 'lena' }), 202);
  expect(first.delisting).toMatchObject({ by: 'lena', note: 'Left', total: 1 });
  const over = await eventually(
    () => company.look(),
    ({ delisting }) => delisting?.finishedAt !== null,
  );
  const again = conforming(publisherInFull, await http().post(path), 202);
  expect(again).toEqual(over);
  expect(refusal(await http().post(path, { note: 7 })).paths).toEqual(['note']);
});

it('does not know who is not there', async () => {
  for (const id of ['nobody', 'No%20Body']) {
    const unknown = { status: 404, code: 'unknown-publisher' };
    expect(refusal(await http().get(`/v1/publishers/${id}`))).toMatchObject(unknown);
    expect(refusal(await http().put(`/v1/publishers/${id}/marketing-contact`, LOU))).toMatchObject(unknown);
    expect(refusal(await http().post(`/v1/publishers/${id}/delist`, {}))).toMatchObject(unknown);
  }
});

it('is refused with a time to come back while Temporal or the store is away', async () => {
  const company = await aCompany();
  const connection = Connection.lazy({ address: '127.0.0.1:1' });
  const publishers = new PublisherGateway(new Client({ connection }));
  const ask = (asked: Http) => asked.put(`/v1/publishers/${company.id}/marketing-contact`, LOU);
  const engine = await serving(depsOf(world(), { publishers }), ask).finally(() => connection.close());
  expect(refusal(engine)).toMatchObject({ status: 503, code: 'engine-away' });
  const database = connectDatabase('postgres://nobody@127.0.0.1:1/none');
  const store = await serving(depsOf(world(), { database }), ask).finally(() => database.destroy());
  expect(refusal(store)).toMatchObject({ status: 503, code: 'store-away' });
  expect((await company.look()).marketingContact).toBeNull();
});

it('derives publishers again from their journal', async () => {
  const company = await aCompany();
  const { database } = world().store;
  await company.hears('put', '/marketing-contact', LOU);
  const view = await readPublisher(database, company.id);
  expect(publisherStateOf((await readCopied(database, company.id)).journaled).revision).toEqual(2);
  await database.updateTable('publishers').set({ name: 'spoilt', revision: 9 }).where('id', '=', company.id).execute();
  expect(await rebuildPublishers(database)).toBeGreaterThan(0);
  expect(await readPublisher(database, company.id)).toEqual(view);
});
