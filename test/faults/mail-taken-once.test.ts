import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pokeIncoming } from '../../platform/incoming-mail';
import { storeReceived } from '../../platform/store/received-mail';
import { answersGoTo, letterOf, outOfOffice, reported, written } from '../support/coming-back';
import { Http } from '../support/http';
import { eventually } from '../support/patience';
import { runs } from '../support/runs';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';
import { endWorkerProcesses, killHard, startWorkerProcess } from '../support/worker-process';

const world = theWorld({ withWorkers: false });
afterEach(endWorkerProcesses);

const keep = (raw: Uint8Array, to: string, from = 'ada@contoso.example') =>
  storeReceived(world().store.database, {
    ...{ raw, via: 'smtp', envelopeFrom: from, envelopeTo: [to] },
    receivedAt: new Date().toISOString(),
  });

const waiting = async (): Promise<number> => {
  const { count } = await world()
    .store.database.selectFrom('received_mail')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return count;
};

type Entry = { readonly kind: string; readonly data: Readonly<Record<string, unknown>> };
const timeline = async (story: Story): Promise<Entry[]> =>
  (await new Http(world().url).get<{ items: Entry[] }>(`/v1/offers/${story.id}/timeline?limit=200`)).body.items;

test('a worker that is killed again and again, and loses the store on the way, takes in every mail once', async () => {
  const env = { MAILBOX_DIR: world().settings.MAILBOX_DIR ?? '', SANDBOX: 'true' };
  let worker = await startWorkerProcess(world(), env);
  const story = await Story.begin(world());
  const address = answersGoTo(await letterOf(story, 'welcome'));
  await killHard(worker);
  const texts = Array.from({ length: 60 }, (_, n) => `Answer ${n + 1}.`);
  for (const text of texts) await keep(Buffer.from(written({ to: address, text }).raw), address);
  await pokeIncoming(world().client);
  for (let kills = 0; kills < 3; kills++) {
    const before = await waiting();
    worker = await startWorkerProcess(world(), env);
    await eventually(waiting, (left) => left < before, { what: 'that some are taken in', within: 90_000 });
    // Whatever statement is under way dies with its connection, answered or not.
    world().store.line.cut();
    world().store.line.mend();
    await killHard(worker);
  }
  await startWorkerProcess(world(), env);
  const settle = async () => {
    await pokeIncoming(world().client);
    return waiting();
  };
  await eventually(settle, (left) => left === 0, { what: 'that all are taken in', within: 150_000 });
  const heard = await eventually(
    async () =>
      (await timeline(story)).filter(({ kind }) => kind === 'message').map(({ data }) => String(data['summary'])),
    (messages) => messages.length >= texts.length,
    { what: 'that the offer knows all', within: 60_000 },
  );
  expect(heard.sort()).toEqual([...texts].sort());
}, 420_000);

/** How many mails are mangled. */
const MANGLED = 1_000;

test('a thousand mangled mails stop nobody behind them, and move no other offer', async () => {
  await world().startWorkers();
  const story = await Story.begin(world());
  const bystander = await Story.begin(world());
  const welcome = await letterOf(story, 'welcome');
  const address = answersGoTo(welcome);
  const seeds = [
    written({ to: address, text: 'Ça marche.\r\n\r\n> Hello' }).raw,
    reported({ to: address, original: { 'Message-ID': welcome.messageId ?? '' }, recipient: 'ada@contoso.example' })
      .raw,
    outOfOffice(address, 'I am away until 8 December 2030.').raw,
  ].map((raw) => Buffer.from(raw));
  const corpus = corpusAbout(welcome.messageId ?? '', address);
  expect(corpus.length).toBeGreaterThan(200);
  const { seed } = runs(MANGLED);
  const mails = fc.sample(fc.oneof(mangled(seeds), mangled(corpus)), { numRuns: MANGLED, seed });
  for (const raw of mails) await keep(raw, 'reply@followthrough.example');
  const last = await keep(Buffer.from(written({ to: address, text: 'Last.' }).raw), address);
  await pokeIncoming(world().client);
  await eventually(waiting, (left) => left === 0, { what: 'that all are settled', within: 300_000 });
  const { state } = await world()
    .store.database.selectFrom('received_mail')
    .select('state')
    .where('id', '=', last.id)
    .executeTakeFirstOrThrow();
  expect(state).toBe('taken');
  const kinds = (await timeline(bystander)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'onboarded' && kind !== 'mail-sent')).toEqual([]);
  const { moved } = await world()
    .store.database.selectFrom('received_mail')
    .select((row) => row.fn.countAll<number>().as('moved'))
    .where('offer_id', '=', story.id)
    .executeTakeFirstOrThrow();
  expect(moved).toBeGreaterThan(MANGLED / 10);
  const offers = await world().store.database.selectFrom('received_mail').select('offer_id').distinct().execute();
  expect(offers.every(({ offer_id }) => offer_id !== bystander.id)).toBe(true);
  await world().stopWorkers();
}, 420_000);

const CORPUS = join(__dirname, '..', 'platform', 'mail', 'corpus');

/** Every mail of the corpus, as if it were about a letter of ours: that letter's Message-ID and address stand in it. */
const corpusAbout = (messageId: string, address: string): Buffer[] =>
  readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml'))
    .map((file) => {
      const raw = readFileSync(join(CORPUS, file), 'latin1');
      const about = raw.replaceAll(/<m-[0-9a-f]{24}@(?:followthrough|market)\.example>/g, messageId);
      return Buffer.from(about.replaceAll(/reply\+[0-9a-z]+@in\.followthrough\.example/g, address), 'latin1');
    });

/** A mail with something cut out, put in, doubled, or changed: bytes, lines, or control characters. */
function mangled(seeds: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    how: fc.constantFrom('cut', 'insert', 'double', 'zero', 'break', 'parts'),
    bytes: fc.uint8Array({ maxLength: 40 }),
  });
  return fc.tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 6 })).map(([mail, changes]) =>
    changes.reduce((raw, { at, length, how, bytes }) => {
      const from = Math.floor(at * raw.length);
      const [head, cut, tail] = [raw.subarray(0, from), raw.subarray(from, from + length), raw.subarray(from + length)];
      const put = {
        cut: Buffer.alloc(0),
        insert: Buffer.concat([bytes, cut]),
        double: Buffer.concat([cut, cut, cut]),
        zero: Buffer.alloc(cut.length),
        break: Buffer.concat([Buffer.from('\r\n\r\n'), cut]),
        parts: Buffer.from('\r\n--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'.repeat(20)),
      }[how];
      return Buffer.concat([head, put, tail]);
    }, mail),
  );
}
