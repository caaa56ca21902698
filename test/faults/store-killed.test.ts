import { Client } from 'pg';
import { pokeIncoming } from '../../platform/incoming-mail';
import { replyAddressOf, replyBaseOf } from '../../platform/mail/reply-address';
import { SmtpTalk } from '../api/intake/smtp-talk';
import { AFTER_A_FAULT, eventually } from '../support/patience';
import { type Cluster, hasPostgres, startPostgres } from '../support/postgres';
import { Story } from '../support/story';
import { describeWith } from '../support/what-is-needed';
import { startWorld, type TestWorld } from '../support/world';

const OURS = 'reply@followthrough.example';

let postgres: Cluster;
let world: TestWorld;

/** Where answers to the welcome of an offer go. */
async function addressOf(story: Story): Promise<string> {
  const { id } = await eventually(() =>
    world.store.database
      .selectFrom('mail')
      .select('id')
      .where('offer_id', '=', story.id)
      .where('letter', '=', 'welcome')
      .where('status', '=', 'sent')
      .executeTakeFirst(),
  );
  const address = replyAddressOf(replyBaseOf(OURS), world.settings.LINK_SECRET, id);
  if (address === undefined) throw new Error('the welcome has no address for answers');
  return address;
}

const answerOf = (story: Story, n = 1): string =>
  `From: Ada Martin <ada@contoso.example>\r\nMessage-ID: <${n}.${story.id}@contoso.example>\r\n` +
  `Date: ${new Date().toUTCString()}\r\nSubject: Re: Welcome\r\n\r\nAnswer ${n}.\r\n`;

/** What the store has of an answer, asked of the server itself: what lies between may be slow or cut. */
async function isStored(story: Story): Promise<boolean> {
  const url = new URL(postgres.url);
  url.pathname = new URL(world.store.url).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const like = `<1.${story.id}@%`;
    return (await client.query('select 1 from received_mail where message_id like $1', [like])).rowCount === 1;
  } finally {
    await client.end();
  }
}

/** What the offer was told, sorted, once it was told so many. */
async function heardBy(story: Story, count: number): Promise<string[]> {
  const heard = async (): Promise<string[]> => {
    const { items } = (
      await story.http.get<{ items: { kind: string; data: { summary?: string } }[] }>(
        `/v1/offers/${story.id}/timeline?limit=200`,
      )
    ).body;
    return items.filter(({ kind }) => kind === 'message').map(({ data }) => data.summary ?? '');
  };
  const wait = { what: 'that the offer is told', within: AFTER_A_FAULT };
  return (await eventually(heard, (messages) => messages.length >= count, wait)).sort();
}

/** How many answers the store keeps for an offer, and how many wait still. */
async function keptOf(story: Story) {
  const rows = await world.store.database
    .selectFrom('received_mail')
    .select('state')
    .where('message_id', 'like', `%.${story.id}@contoso.example>`)
    .execute();
  return { kept: rows.length, waiting: rows.filter(({ state }) => state === 'waiting').length };
}

/** What was claimed when the store died is free again after a while, and found by the next look for mail that waits. */
async function settled(story: Story, kept: number): Promise<void> {
  const look = async () => {
    await pokeIncoming(world.client);
    return keptOf(story);
  };
  const wait = { what: 'that all is taken in', within: AFTER_A_FAULT };
  expect(await eventually(look, ({ waiting }) => waiting === 0, wait)).toEqual({ kept, waiting: 0 });
}

/** Brings a mail as a sender does who was not told that it is kept. */
async function bringsAgain(mail: string, to: string): Promise<void> {
  const talk = await SmtpTalk.to(world.intakePort);
  await talk.brings(mail, { to });
  talk.hangUp();
}

const lacks = hasPostgres() ? undefined : 'no PostgreSQL that can be started';

describeWith(lacks, 'mail counts once though the store is killed', () => {
  beforeAll(async () => {
    const started = await startPostgres();
    if (started === undefined) throw new Error('the server has not started');
    postgres = started;
    world = await startWorld({ settings: { REPLY_ADDRESS: OURS, INTAKE_PORT: '0' }, storeServer: postgres.url });
  }, 120_000);
  afterAll(async () => {
    await world.stop();
    await postgres.stop();
  }, 60_000);

  test('right after it was acknowledged: it is there, and nobody sends it again', async () => {
    const story = await Story.begin(world, { type: 'list' });
    const to = await addressOf(story);
    const talk = await SmtpTalk.to(world.intakePort);
    await talk.brings(answerOf(story), { to });
    await postgres.killHard();
    talk.hangUp();
    await postgres.startAgain();
    expect(await isStored(story)).toBe(true);
    await settled(story, 1);
    expect(await heardBy(story, 1)).toEqual(['Answer 1.']);
  }, 240_000);

  test('in the middle of its body: it is refused for now, and its sender brings it again', async () => {
    const story = await Story.begin(world, { type: 'list' });
    const [to, mail] = [await addressOf(story), answerOf(story)];
    const talk = await SmtpTalk.to(world.intakePort);
    await talk.says('EHLO relay.example', 250);
    await talk.says('MAIL FROM:<ada@contoso.example>', 250);
    await talk.says(`RCPT TO:<${to}>`, 250);
    await talk.says('DATA', 354);
    talk.write(mail.slice(0, 60));
    await postgres.killHard();
    await talk.says(`${mail.slice(60)}.`, 451);
    talk.hangUp();
    await postgres.startAgain();
    expect(await isStored(story)).toBe(false);
    await bringsAgain(mail, to);
    await settled(story, 1);
    expect(await heardBy(story, 1)).toEqual(['Answer 1.']);
  }, 240_000);

  test('when it was stored and nobody was told: its sender brings it again', async () => {
    const story = await Story.begin(world, { type: 'list' });
    const [to, mail] = [await addressOf(story), answerOf(story)];
    const talk = await SmtpTalk.to(world.intakePort);
    // What the store says stays under way, so that it is killed between storing and saying so.
    world.store.line.slow(20_000);
    const said = talk.tries(mail, { to });
    await eventually(() => isStored(story), { what: 'that it is stored' });
    await postgres.killHard();
    expect(await said).toMatch(/^451 /);
    talk.hangUp();
    world.store.line.mend();
    await postgres.startAgain();
    await bringsAgain(mail, to);
    await settled(story, 1);
    expect(await heardBy(story, 1)).toEqual(['Answer 1.']);
  }, 240_000);

  test('again and again while many are taken in', async () => {
    const story = await Story.begin(world, { type: 'list' });
    const to = await addressOf(story);
    const numbers = Array.from({ length: 30 }, (_, n) => n + 1);
    const talk = await SmtpTalk.to(world.intakePort);
    let brought = 0;
    const sender = (async () => {
      for (const n of numbers) {
        const brings = () => talk.tries(answerOf(story, n), { to });
        await eventually(brings, (said) => said.startsWith('250 '), { what: `that ${n} is kept`, within: 60_000 });
        brought = n;
      }
    })();
    // The store dies under whatever is being stored or taken in just then.
    for (const some of [8, 16, 24]) {
      await eventually(() => brought >= some, { what: `that ${some} are brought`, within: 120_000 });
      await postgres.killHard();
      await postgres.startAgain();
    }
    await sender;
    talk.hangUp();
    await settled(story, numbers.length);
    expect(await heardBy(story, numbers.length)).toEqual(numbers.map((n) => `Answer ${n}.`).sort());
  }, 420_000);
});
