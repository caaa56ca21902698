import { createTransport } from 'nodemailer';
import { replied } from '../../api/schemas/reply';
import { mail } from '../../api/schemas/mail';
import { pageOf } from '../../api/schemas/page';
import type { ReceivedMail } from '../../platform/embedded/mailbox';
import { Browser, csrfIn } from '../support/browser';
import { Http } from '../support/http';
import { answered } from '../support/patience';
import { textOf } from '../support/shown';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld();
const http = (): Http => new Http(world().url);

/** The newest mail with a letter of an offer, as the mail server got it. */
async function received(story: Story, letter: string): Promise<ReceivedMail> {
  const { items } = conforming(pageOf(mail), await http().get(`/v1/mail?offer=${story.id}&limit=200`));
  const { messageId } = items.find((each) => each.letter === letter) ?? {};
  const box = await world().mailbox.list({ limit: 200 });
  const found = box.items.find((each) => each.messageId === messageId);
  if (found === undefined) throw new Error(`${letter} has not arrived`);
  return found;
}

const reply = (id: string, text: string, key?: string) =>
  http().post(`/v1/sandbox/mailbox/${id}/reply`, { text }, key === undefined ? {} : { 'Idempotency-Key': key });

/** What came in for an offer. */
async function inbox(story: Story) {
  const list = await http().get(`/v1/mail?offer=${story.id}&direction=inbound`);
  return conforming(pageOf(mail), list).items;
}

it('an answer to the welcome is the publisher’s message: the four weeks begin again', async () => {
  const story = await Story.begin(world());
  await story.day(10);
  const before = await story.offer();
  const welcome = await received(story, 'welcome');
  const answer = conforming(replied, await reply(welcome.id, 'Thank you. Ça marche!'), 201);
  expect(answer).toEqual({ ...answer, offer: story.id, recorded: true, reason: null });

  const after = await story.offer();
  expect(after.silence.dueAt > before.silence.dueAt).toBe(true);
  expect(after.promises.filter(({ kind, status }) => kind === 'news' && status === 'kept')).toHaveLength(1);
  const { lastMessageAt } = after.silence;
  expect(Math.abs(Date.parse(lastMessageAt ?? '') - Date.parse(story.at(10)))).toBeLessThan(2 * 3_600_000);

  const [kept] = await inbox(story);
  expect(kept).toMatchObject({
    id: answer.id,
    letter: 'reply',
    status: 'received',
    from: 'Ada Martin <ada@contoso.example>',
    to: 'reply@followthrough.example',
    subject: `Re: ${welcome.subject}`,
    text: 'Thank you. Ça marche!',
    messageId: answer.messageId,
  });
  conforming(mail, await http().get(`/v1/mail/${answer.id}`));
});

it('is the publisher’s and not of who clicked, in the history and on the page; the audit knows who clicked', async () => {
  const story = await Story.begin(world());
  await story.day(3);
  const welcome = await received(story, 'welcome');
  const place = `/messages/mailbox/${welcome.id}`;
  const browser = new Browser(world().url);
  await browser.pick('rewards', { name: 'Cleo Klick' });
  const { html } = await browser.go(place);
  const key = /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const done = await browser.submit(`${place}/reply`, { text: 'It is me.', key, csrf: csrfIn(html) });
  expect([done.status, done.html.includes('Cleo Klick: It is me.')]).toEqual([200, false]);

  type Entry = { kind: string; by: string; summary: string };
  const { body } = await http().get<{ items: Entry[] }>(`/v1/offers/${story.id}/timeline`);
  const [said] = body.items.filter(({ kind }) => kind === 'message');
  expect([said?.by, said?.summary.includes('Cleo')]).toEqual(['Ada Martin', false]);
  const page = await browser.go(`/offers/${story.id}`);
  const history = textOf(/<section id="history".*?<\/section>/s.exec(page.html)?.[0] ?? '');
  expect(history).toContain('It is me.');
  expect(history).not.toContain('Cleo Klick');
  const audit = await http().get<{ items: { actor: string }[] }>('/v1/audit?limit=50');
  expect(audit.body.items.filter(({ actor }) => actor === 'Cleo Klick').length).toBeGreaterThan(0);
});

it('goes over the mail server, in the thread of what it answers', async () => {
  const story = await Story.begin(world());
  await story.day(1);
  const welcome = await received(story, 'welcome');
  const { messageId } = conforming(replied, await reply(welcome.id, 'Hello.'), 201);
  const { items } = await world().mailbox.list({ limit: 200 });
  const sent = items.find((each) => each.messageId === messageId);
  expect(sent).toMatchObject({
    from: 'ada@contoso.example',
    to: [welcome.headers['reply-to']],
    text: expect.stringContaining('Hello.') as string,
    headers: { 'in-reply-to': welcome.messageId, references: welcome.messageId },
  });
});

it('counts once, however often the same request comes', async () => {
  const story = await Story.begin(world());
  await story.day(3);
  const { id } = await received(story, 'welcome');
  const first = conforming(replied, await reply(id, 'Once.', 'once'), 201);
  const second = conforming(replied, await reply(id, 'Once.', 'once'), 201);
  expect(second).toEqual(first);
  expect(await inbox(story)).toHaveLength(1);
  const { items } = await world().mailbox.list({ limit: 200 });
  expect(items.filter(({ messageId }) => messageId === first.messageId)).toHaveLength(1);
  const { promises } = await story.offer();
  expect(promises.filter(({ kind }) => kind === 'news')).toHaveLength(2);
});

it('is completed when it comes again after nobody could tell the offer', async () => {
  const story = await Story.begin(world());
  await story.day(3);
  const { id } = await received(story, 'welcome');
  await world().stopWorkers();
  expect(refusal(await reply(id, 'Hello.', 'again'))).toMatchObject({ status: 503, code: 'engine-away' });
  await world().startWorkers();
  const answer = conforming(replied, await answered(() => reply(id, 'Hello.', 'again')), 201);
  expect(answer.recorded).toBe(true);
  expect((await inbox(story)).map((each) => each.id)).toEqual([answer.id]);
  const { items } = await world().mailbox.list({ limit: 200 });
  expect(items.filter(({ messageId }) => messageId === answer.messageId)).toHaveLength(1);
  expect((await story.offer()).promises.filter(({ kind }) => kind === 'news')).toHaveLength(2);
});

it('is neither kept nor recorded while the mail server is away', async () => {
  const story = await Story.begin(world());
  await story.day(3);
  const { id } = await received(story, 'welcome');
  await world().stopMail();
  expect(refusal(await reply(id, 'Hello.', 'away'))).toMatchObject({ status: 503, code: 'mail-server-away' });
  expect(await inbox(story)).toEqual([]);
  await world().startMail();
  expect(conforming(replied, await reply(id, 'Hello.', 'away'), 201).recorded).toBe(true);
});

it('to a letter to the team is no message of the publisher', async () => {
  const story = await Story.begin(world());
  await story.day(6);
  const { id } = await received(story, 'reminder');
  const answer = conforming(replied, await reply(id, 'On it.'), 201);
  expect(answer).toEqual({ ...answer, offer: story.id, recorded: false, reason: 'It was not to the publisher.' });
  expect(await inbox(story)).toHaveLength(1);
  expect((await story.offer()).silence.lastMessageAt).toBeNull();
});

it('to an offer that has ended is kept, and says why it does not count', async () => {
  const story = await Story.begin(world());
  await story.day(1);
  await story.does('post', '/delist');
  const { id } = await received(story, 'welcome');
  const answer = conforming(replied, await reply(id, 'A pity.'), 201);
  // Its workflow says how it ended for as long as it runs.
  const reason = expect.stringMatching(/^The offer (was delisted at .+|\S+ has ended)\.$/) as string;
  expect(answer).toEqual({ ...answer, offer: story.id, recorded: false, reason });
  expect((await inbox(story)).map(({ text }) => text)).toEqual(['A pity.']);
});

it('to a mail of no offer is only sent', async () => {
  const transport = createTransport(world().settings.SMTP_URL);
  await transport.sendMail({ from: 'a@x.example', to: 'b@x.example', subject: 'Re: Lunch', text: 'Noon?' });
  transport.close();
  const [lunch] = (await world().mailbox.list({ limit: 1 })).items;
  const answer = conforming(replied, await reply(lunch?.id ?? '', 'Yes.'), 201);
  expect(answer).toEqual({ ...answer, offer: null, recorded: false, reason: 'The mail is of no offer.' });
  const [sent] = (await world().mailbox.list({ limit: 1 })).items;
  expect(sent).toMatchObject({ from: 'b@x.example', to: ['a@x.example'], subject: 'Re: Lunch' });
});

it('needs a mail and a text', async () => {
  const none = '2026-01-01T00-00-00.000Z-000001-00000000000000000000000000000000';
  expect(refusal(await reply(none, 'Hello.'))).toMatchObject({ status: 404, code: 'unknown-mail' });
  expect(refusal(await reply('..%2Fmail', 'Hello.'))).toMatchObject({ status: 404, code: 'unknown-mail' });
  expect(refusal(await reply(none, ' '))).toEqual({ status: 400, code: 'invalid-request', paths: ['text'] });
});
