import { wordsAbovePage } from '../../support/page-links';
import { setTimeout as pause } from 'node:timers/promises';
import type { TimelineEntry } from '../../../domain/offer/timeline';
import type { MailView } from '../../../platform/store/mail-list';
import type { ReceivedMail } from '../../../platform/embedded/mailbox';
import { keepHistory } from '../../support/histories';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });
const LETTER = { subject: 'Your listing', text: 'Hello Ada,\n\nshall we talk on Thursday?\n\nLea', by: 'Lea Blanc' };

const write = (story: Story, more: Record<string, unknown> = {}) => story.does('post', '/mail', { ...LETTER, ...more });

const timeline = async (story: Story): Promise<TimelineEntry[]> =>
  (await story.http.get<{ items: TimelineEntry[] }>(`/v1/offers/${story.id}/timeline?limit=200`)).body.items;

const mails = async (story: Story): Promise<MailView[]> =>
  (await story.http.get<{ items: MailView[] }>(`/v1/mail?offer=${story.id}&limit=200`)).body.items.filter(
    ({ letter }) => letter === 'personal',
  );

const received = async (story: Story): Promise<ReceivedMail[]> => {
  const sent = await mails(story);
  const { items } = await world().mailbox.list({ limit: 200 });
  return items.filter(({ messageId }) => sent.some((mail) => mail.messageId === messageId));
};

const kindsOf = async (story: Story): Promise<string[]> =>
  (await timeline(story)).map(({ kind, by }) => `${kind} by ${by}`).reverse();

test('a letter leaves under the name of who wrote it, in the thread of the offer, and is a message once it is accepted', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(2);
  await write(story);
  await story.passes('PT1M');
  const [mail] = await received(story);
  const { items } = await world().mailbox.list({ limit: 200 });
  const welcome = items.find(
    ({ to, headers }) => to[0] === 'ada@contoso.example' && headers['in-reply-to'] === undefined,
  );
  expect(mail?.to).toEqual(['ada@contoso.example']);
  expect(mail?.subject).toEqual('Your listing');
  expect(mail?.headers['from']).toEqual('Lea Blanc <rewards@followthrough.example>');
  expect(mail?.headers['auto-submitted']).toBeUndefined();
  expect(items.map(({ messageId }) => messageId)).toContain(mail?.headers['in-reply-to']);
  expect(mail?.headers['references']).toEqual(mail?.headers['in-reply-to']);
  expect(welcome?.headers['auto-submitted']).toEqual('auto-generated');
  expect(wordsAbovePage(mail?.text ?? '')).toEqual(LETTER.text);
  expect(mail?.html).toContain('<p>shall we talk on Thursday?</p>');
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: kept', 'news: kept', 'news: open']);
  const message = (await timeline(story)).find(({ kind }) => kind === 'message');
  expect(message).toMatchObject({
    by: 'Lea Blanc',
    summary: 'To Ada Martin (email): Your listing',
    data: { channel: 'email', direction: 'outbound', about: null, messageId: mail?.messageId },
  });
  expect((await mails(story)).map(({ id, status }) => [id, status])).toEqual([[message?.data['mail'], 'sent']]);
});

test('a letter about a benefit to the marketing contact is the contact that was owed', async () => {
  const story = await Story.begin(world());
  const contact = { name: 'Mia Blanc', email: 'mia@contoso.example', phone: '+33123456789', language: 'fr' };
  await story.does('put', '/marketing-contact', contact);
  await story.does('post', '/benefits/listing-optimization/activate');
  await story.day(1);
  await write(story, { to: 'marketing-contact', about: 'listing-optimization' });
  await story.passes('PT1M');
  expect(await story.ledger()).toContain('benefit-contact (listing-optimization): kept');
  expect((await mails(story)).map(({ to, about, html }) => [to, about, html.includes('lang="fr"')])).toEqual([
    ['mia@contoso.example', 'listing-optimization', true],
  ]);
});

test('nothing leaves before its hold is over, and it is seen waiting meanwhile', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(1);
  await write(story, { hold: 'PT30M' });
  await story.passes('PT29M');
  expect((await mails(story)).map(({ status, text, from }) => [status, wordsAbovePage(text), from])).toEqual([
    ['queued', LETTER.text, 'Lea Blanc <rewards@followthrough.example>'],
  ]);
  expect(await received(story)).toEqual([]);
  expect(await story.ledger()).toContain('first-contact: open');
  await story.passes('PT2M');
  expect((await mails(story)).map(({ status }) => status)).toEqual(['sent']);
  expect((await received(story)).length).toEqual(1);
  expect(await story.ledger()).toContain('first-contact: kept');
});

test('a letter on hold is taken back and never sent; one that is due is not; a message is taken back with what it had settled', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(1);
  await write(story, { hold: 'PT10M' });
  const [written] = (await timeline(story)).filter(({ kind }) => kind === 'letter-written');
  await story.does('post', '/undo', { what: written?.id, by: 'Lea Blanc' });
  await story.says('Called the wrong publisher');
  const [call] = (await timeline(story)).filter(({ kind }) => kind === 'message');
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: kept', 'news: kept', 'news: open']);
  const offer = await story.does('post', '/undo', { what: call?.id, by: 'Lea Blanc' });
  expect(offer.silence).toMatchObject({ lastMessageAt: null, days: 1 });
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: open', 'news: open']);
  await story.passes('PT20M');
  expect((await mails(story)).map(({ status }) => status)).toEqual(['cancelled']);
  expect(await received(story)).toEqual([]);
  await write(story);
  const [sent] = (await timeline(story)).filter(({ kind }) => kind === 'letter-written');
  const refused = await story.http.post(`/v1/offers/${story.id}/undo`, { what: sent?.id });
  expect([refused.status, refused.body]).toEqual([409, expect.objectContaining({ code: 'has-left-the-house' })]);
  await story.passes('PT1M');
  expect((await mails(story)).map(({ status }) => status).sort()).toEqual(['cancelled', 'sent']);
  await story.day(40);
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: kept', 'news: kept', 'news: overdue']);
  await keepHistory(story, 'letter-and-undo');
});

test('a letter that comes back later takes its message with it', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(1);
  await write(story, { to: 'sam@contoso.example' });
  await story.passes('PT3H');
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: kept', 'news: kept', 'news: open']);
  const [mail] = await mails(story);
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  await handle.signal('mailBounced', { id: 'report', messageId: mail?.messageId, hard: true });
  const offer = await story.passes('PT1M');
  expect(await story.ledger()).toEqual(['welcome: kept', 'first-contact: open', 'news: open']);
  expect(offer.silence.lastMessageAt).toBeNull();
});

test('an ending before it left: the letter is not sent, and relisting does not send it', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.day(1);
  await write(story, { hold: 'PT1H' });
  await story.does('post', '/withdraw');
  await world().client.workflow.getHandle(`offer/${story.id}`).result();
  expect((await mails(story)).map(({ status }) => status)).toEqual(['cancelled']);
  await pause(10);
  await story.does('post', '/relist');
  await story.passes('P1D');
  expect(await received(story)).toEqual([]);
  expect((await mails(story)).map(({ status }) => status)).toEqual(['cancelled']);
});

test('a letter whose text nobody has kept is taken back by the service, and the next one leaves', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await world().gateway.tell(story.id, 'writeLetter', { id: 'by-hand', subject: 'No words' });
  await write(story);
  await story.passes('PT1M');
  expect(await kindsOf(story)).toEqual(expect.arrayContaining(['taken-back by service', 'message by Lea Blanc']));
  expect((await mails(story)).map(({ subject, status }) => [subject, status])).toEqual([['Your listing', 'sent']]);
});
