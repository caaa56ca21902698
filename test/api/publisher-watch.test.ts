import { lookOnce } from '../../api/watching';
import { pageOf } from '../../api/schemas/page';
import { publisherInFull, publisherSummary } from '../../api/schemas/publisher';
import { publisherWorkflowId } from '../../domain/publisher/update';
import { instantOf } from '../../domain/calendar/instants';
import type { KnownFacts } from '../../domain/offer/activities';
import { beginningOf, type PublisherFact, publisherStateOf } from '../../domain/publisher/state';
import { readCopied } from '../../platform/store/publisher-copy';
import { restart } from '../../platform/store/restart';
import { appendLines } from '../../platform/store/sales-ledger';
import { createLogger } from '../../platform/logger';
import { Company, LOU, MIA } from '../support/company';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';
import { eventually } from '../support/patience';

const world = theWorld();
const AGREEMENT = { document: 'publisher-agreement', version: '2026-10' };
/** The version of the programme that counts the sales of a publisher together. */
const together = { program: 'commercial-marketplace@2023-12', type: 'transact' };

const look = (): Promise<string> =>
  lookOnce({ ...world(), database: world().store.database, logger: createLogger('api', 'silent') }, 'publisher', '');

const handleOf = ({ id }: Company) => world().client.workflow.getHandle(publisherWorkflowId(id));

const terminate = (company: Company): Promise<unknown> => handleOf(company).terminate('by hand');

/** What a person is told of a company: kind and status of the tickets at its offers. */
async function ticketsOf(company: Company): Promise<string[]> {
  const path = '/v1/tickets?limit=200';
  const { body } = await company.http.get<{ items: { offer: string; kind: string; status: string }[] }>(path);
  return body.items.filter(({ offer }) => offer.startsWith(company.id)).map(({ kind, status }) => `${kind} ${status}`);
}

/** A company with two offers, a contact and an agreement of which both know. */
async function known(changes: object = {}): Promise<{ company: Company; offers: readonly string[] }> {
  const company = new Company(world());
  const offers = [await company.offers('one', { ...changes }), await company.offers('two', { ...changes })];
  await company.hears('put', '/marketing-contact', LOU);
  await company.hears('post', '/agreement', AGREEMENT);
  await haveHeard(company, offers, ['marketing-contact-set', 'agreement-accepted']);
  return { company, offers };
}

const haveHeard = (company: Company, offers: readonly string[], words: readonly string[]) =>
  eventually(
    () => Promise.all(offers.map((offer) => company.toldTo(offer))),
    (told) => told.every((each) => JSON.stringify(each) === JSON.stringify(words)),
  );

/** Sales of an offer, in US dollars, are in the store. */
async function sold(offer: string, id: string, usd: string): Promise<void> {
  const soldAt = instantOf(Date.now() - 1_000);
  const line = { id, offer, kind: 'sale', soldAt, usd, seats: null, corrects: null } as const;
  await appendLines(world().store.database, [{ ...line, line: 1, root: id, amount: usd, currency: 'USD', rate: null }]);
}

/** What the workflow knows is what the journal has, in one order and without a gap. */
async function agree(company: Company): Promise<void> {
  const { journaled } = await eventually(
    () => readCopied(world().store.database, company.id),
    (copied) => copied.journaled.every(({ revision }, i) => revision === i + 1),
  );
  const known = await handleOf(company).query<KnownFacts<PublisherFact>, [number]>('facts', 0);
  expect(known.revision).toBe(journaled.length);
  expect(journaled).toEqual(expect.arrayContaining([...known.facts]));
  expect(journaled[0]).toEqual(beginningOf(publisherStateOf(journaled)));
}

it('a regular look finds a publisher whose workflow is gone: it says so, and a person is told once', async () => {
  const { company } = await known();
  const { company: other } = await known();
  const before = await company.look();
  expect(before.watch).toEqual({ status: 'watched', since: null, why: null });
  await terminate(company);
  const seen = await eventually(
    async () => {
      await look();
      return conforming(publisherInFull, await company.http.get(`/v1/publishers/${company.id}`));
    },
    ({ watch }) => watch.status !== 'watched',
  );
  const watch = { status: 'unwatched', since: expect.any(String) as string, why: 'terminated' };
  expect(seen).toEqual({ ...before, watch });
  await look();
  const list = conforming(pageOf(publisherSummary), await company.http.get('/v1/publishers?watch=unwatched'));
  expect(list.items.map((item) => [item.id, item.watch])).toEqual([[company.id, watch]]);
  expect(await ticketsOf(company)).toEqual(['unwatched open']);
  const metrics = await (await fetch(`${world().url}/metrics`)).text();
  expect(metrics).toMatch(
    /^followthrough_unwatched\{what="offer"\} 0\nfollowthrough_unwatched\{what="publisher"\} 1$/m,
  );
  expect(metrics).toMatch(/^followthrough_busy_total\{what="publishers"\} 0$/m);
  expect([(await other.look()).watch.status, await ticketsOf(other)]).toEqual(['watched', []]);

  const path = `/v1/publishers/${company.id}/resume-watch`;
  const after = conforming(publisherInFull, await company.http.post(path, { note: 'By mistake' }));
  expect(after).toEqual({ ...before, revision: before.revision + 1 });
  expect(refusal(await company.http.post(path, {}))).toMatchObject({ status: 409, code: 'is-watched' });
  expect(await ticketsOf(company)).toEqual(['unwatched resolved']);
  const { journaled } = await readCopied(world().store.database, company.id);
  expect(journaled.at(-1)).toMatchObject({ kind: 'watch-resumed', why: 'terminated', note: 'By mistake' });
  await agree(company);
});

it('a contact named to a publisher whose workflow is gone: it goes on with all that it knew, and tells nothing twice', async () => {
  const { company, offers } = await known();
  await terminate(company);
  const after = await company.hears('put', '/marketing-contact', MIA);
  expect(after).toMatchObject({ revision: 4, marketingContact: MIA, watch: { status: 'watched' } });
  expect(after.agreements).toMatchObject([AGREEMENT]);
  await haveHeard(company, offers, ['marketing-contact-set', 'agreement-accepted', 'marketing-contact-set']);
  expect(await ticketsOf(company)).toEqual(['unwatched resolved']);
  await agree(company);
});

it('through an offer too, and a repetition with its key counts once', async () => {
  const { company, offers } = await known();
  const key = { 'idempotency-key': `contact-${company.id}` };
  const path = `/v1/offers/${offers[0] ?? ''}/marketing-contact`;
  await terminate(company);
  const first = await company.http.put(path, MIA, key);
  await terminate(company);
  expect([(await company.http.put(path, MIA, key)).body, first.status]).toEqual([first.body, 200]);
  await company.hears('post', '/agreement', { ...AGREEMENT, version: '2026-11' });
  expect(await company.look()).toMatchObject({ revision: 5, marketingContact: MIA });
  await agree(company);
});

it('sales that are counted while it is gone, and those that waited, are told to every offer', async () => {
  const { company, offers } = await known(together);
  const [one = '', two = ''] = offers;
  await sold(one, `${company.id}-1`, '3000000.00');
  await world().publishers.salesArrived(company.id);
  await sold(two, `${company.id}-2`, '1500000.00');
  await terminate(company);
  // Nobody was told of the second sale: resuming tells it.
  await company.hears('post', '/resume-watch', {});
  const totals = (amount: string) =>
    eventually(
      () => company.look(),
      (seen) => JSON.stringify(seen.totals).includes(amount),
    );
  await totals('4500000');
  await terminate(company);
  const amount = { amount: '500000.00', currency: 'USD' };
  const line = { id: `${company.id}-3`, offer: one, soldAt: instantOf(Date.now() - 1_000), kind: 'sale', amount };
  expect((await company.http.post('/v1/sales', { lines: [line] })).body).toMatchObject({ new: 1, told: true });
  const { marketingContact, agreements } = await totals('5000000');
  expect([marketingContact, agreements.length]).toEqual([LOU, 1]);
  await agree(company);
});

it('a delisting that was under way goes on, and one that is asked for is done; a new offer hears what holds', async () => {
  const { company, offers } = await known();
  await terminate(company);
  const three = await company.offers('three');
  await haveHeard(company, [three], ['marketing-contact-set', 'agreement-accepted']);
  const asked = await company.hears('post', '/delist', { note: 'They left' }, 202);
  expect(asked.delisting).toMatchObject({ note: 'They left' });
  const over = () =>
    eventually(
      () => company.look(),
      ({ delisting }) => delisting?.finishedAt != null,
    );
  const { delisting } = await over();
  expect(delisting?.offers.map(({ id }) => id)).toEqual([...offers, three].sort());

  // As if the workflow had gone before it wrote down what it did.
  await terminate(company);
  await world()
    .store.database.deleteFrom('publisher_journal')
    .where('publisher_id', '=', company.id)
    .where('kind', 'in', ['offers-delisted', 'delisting-finished'])
    .execute();
  await company.hears('post', '/resume-watch', {});
  expect((await over()).delisting?.offers).toEqual(delisting?.offers);
  await agree(company);
});

it('rebuild --restart lets all of them go on', async () => {
  const { company } = await known();
  await terminate(company);
  const env = { TEMPORAL_ADDRESS: world().temporalAddress };
  expect((await restart(world().store.database, env)).publishers).toBeGreaterThan(0);
  expect(await restart(world().store.database, env)).toEqual({ offers: 0, publishers: 0, behind: [] });
  expect(await company.hears('put', '/marketing-contact', MIA)).toMatchObject({ revision: 5 });
  await agree(company);
});

it('a person may close the ticket, and nothing else changes', async () => {
  const { company } = await known();
  await terminate(company);
  await eventually(
    async () => {
      await look();
      return ticketsOf(company);
    },
    (tickets) => tickets.length > 0,
  );
  const { body } = await company.http.get<{ items: { id: string; offer: string }[] }>('/v1/tickets?status=open');
  const ticket = body.items.find(({ offer }) => offer === `${company.id}.one`)?.id ?? '';
  const path = `/v1/tickets/${ticket}/resolve`;
  const said = { outcome: 'other', note: 'Wanted' };
  expect((await company.http.post(path, said)).body).toMatchObject({ status: 'resolved', ...said });
  expect(refusal(await company.http.post(path, said))).toMatchObject({ status: 409, code: 'ticket-already-resolved' });
  expect((await company.look()).watch.status).toBe('unwatched');
});

it('resumes for a revision once, also when eight ask at the same instant', async () => {
  const { company } = await known();
  const { revision } = await company.look();
  await terminate(company);
  const ask = (tag: number) =>
    company.http.post(`/v1/publishers/${company.id}/resume-watch`, {}, { 'if-match': `"${tag}"` });
  expect(refusal(await ask(revision - 1))).toMatchObject({ status: 412, code: 'revision-differs' });
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(revision)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(412)]);
  expect(await company.look()).toMatchObject({ revision: revision + 1 });
  await agree(company);
});
