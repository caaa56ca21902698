import { createTransport } from 'nodemailer';
import { pokeIncoming } from '../../../platform/incoming-mail';
import { replyAddressOf, replyBaseOf } from '../../../platform/mail/reply-address';
import { storeReceived } from '../../../platform/store/received-mail';
import { answersGoTo, comesBack, letterOf, outOfOffice, written } from '../../support/coming-back';
import { Http } from '../../support/http';
import { eventually } from '../../support/patience';
import { Story } from '../../support/story';
import { storeOffer } from '../../support/stored-offers';
import { theWorld } from '../../support/the-world';

const world = theWorld({ settings: { TRUSTED_MAIL_HOSTS: 'mx.followthrough.example' }, isReplayed: true });

type Entry = { readonly kind: string; readonly by: string; readonly data: Readonly<Record<string, unknown>> };

/** What an offer was told of a kind, once it has happened so often. */
async function told(story: Story, kind: string, times = 1): Promise<Entry[]> {
  const look = async () => {
    const { body } = await new Http(world().url).get<{ items: Entry[] }>(`/v1/offers/${story.id}/timeline?limit=200`);
    return body.items.filter((entry) => entry.kind === kind);
  };
  return eventually(look, (entries) => entries.length >= times, { what: `${kind} of ${story.id}` });
}

/** What the publisher has said, as the offer knows it. What was told before is there when something else is said. */
async function heard(story: Story): Promise<unknown[]> {
  await story.says('Hello?');
  const messages = await told(story, 'message');
  return messages.filter(({ data }) => data['direction'] === 'inbound').map(({ data }) => data['summary']);
}

const stored = (raw: string, envelopeTo: readonly string[] = []) =>
  storeReceived(world().store.database, {
    ...{ raw: Buffer.from(raw), via: 'imap', envelopeFrom: null, envelopeTo },
    receivedAt: new Date().toISOString(),
  });

/** What became of a mail that is in the store. */
async function settled(id: string) {
  await pokeIncoming(world().client);
  const look = () =>
    world()
      .store.database.selectFrom('received_mail')
      .select(['state', 'offer_id as offer', 'kind', 'reason'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  return eventually(look, ({ state }) => state !== 'waiting', { what: 'that the mail is settled' });
}

const begun = async (changes: Record<string, unknown> = {}) => {
  const story = await Story.begin(world(), changes);
  const welcome = await letterOf(story, 'welcome');
  return { story, welcome, address: answersGoTo(welcome) };
};

it('an answer to the address of a letter is the publisher’s message, by the clock of its offer', async () => {
  const { story, address } = await begun();
  await story.day(10);
  const mail = await comesBack(world(), written({ to: address, text: 'Thank you.\r\n\r\n> Hello Ada,\r\n> we write' }));
  expect(mail).toMatchObject({ state: 'taken', kind: 'reply', offer: story.id, reason: null, text: 'Thank you.' });
  const [message] = await told(story, 'message');
  expect(message).toMatchObject({
    by: 'Ada Martin',
    data: { channel: 'email', direction: 'inbound', summary: 'Thank you.' },
  });
  const { silence } = await story.offer();
  expect(Math.abs(Date.parse(silence.lastMessageAt ?? '') - Date.parse(story.at(10)))).toBeLessThan(2 * 3_600_000);
});

describe('is found', () => {
  it('by what it answers, where a mail program leaves the address out', async () => {
    const { story, welcome } = await begun();
    const headers = { 'In-Reply-To': welcome.messageId ?? '' };
    const mail = written({ to: 'rewards@followthrough.example', headers });
    const { id } = await stored(mail.raw, ['rewards@followthrough.example']);
    expect(await settled(id)).toMatchObject({ state: 'taken', offer: story.id });
    await told(story, 'message');
  });

  it('by an older letter of the thread, where a provider has rewritten the id of the one it answers', async () => {
    const { story, welcome } = await begun();
    const headers = {
      'In-Reply-To': '<rewritten@provider.example>',
      References: `${welcome.messageId ?? ''} <rewritten@provider.example>`,
    };
    const { id } = await stored(written({ to: 'rewards@followthrough.example', headers }).raw);
    expect(await settled(id)).toMatchObject({ state: 'taken', offer: story.id });
  });

  it('by the address that stands in the quoted letter, where every id was rewritten', async () => {
    const { story, address } = await begun();
    const text = `Hello.\r\n\r\n> Reply-To: ${address.toUpperCase()}\r\n> Hello Ada`;
    const { id } = await stored(written({ from: 'x@other.example', to: 'rewards@followthrough.example', text }).raw);
    expect(await settled(id)).toMatchObject({ state: 'taken', offer: story.id });
  });

  it('by who wrote it, where that is of exactly one live offer', async () => {
    const email = `only-${process.pid}@contoso.example`;
    const { story } = await begun({ owner: { name: 'Olu', email } });
    const { id } = await stored(written({ from: email.toUpperCase(), to: 'rewards@followthrough.example' }).raw);
    expect(await settled(id)).toMatchObject({ state: 'taken', offer: story.id });
    await begun({ owner: { name: 'Olu', email } });
    const another = await stored(written({ from: email, to: 'rewards@followthrough.example' }).raw);
    expect(await settled(another.id)).toMatchObject({
      state: 'unmatched',
      offer: null,
      reason: { code: 'several-offers' },
    });
  });
});

describe('waits for a person, and changes nothing,', () => {
  const base = replyBaseOf('reply@followthrough.example');

  it('where its address was not signed by us, whatever letter it says it answers', async () => {
    const { story, address, welcome } = await begun();
    const other = address.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@'));
    const forged = [
      other,
      replyAddressOf(base, 'another secret', welcome.headers['x-entity-ref-id'] ?? '') ?? '',
      'reply+x@followthrough.example',
    ];
    for (const to of forged) {
      const mail = await comesBack(world(), written({ to, headers: { 'In-Reply-To': welcome.messageId ?? '' } }));
      expect(mail).toMatchObject({ state: 'unmatched', offer: null, reason: { code: 'forged-address', params: {} } });
    }
    expect(await heard(story)).toEqual([]);
  });

  it('where nobody knows the sender', async () => {
    const { id } = await stored(
      written({ from: 'stranger@elsewhere.example', to: 'rewards@followthrough.example' }).raw,
    );
    expect(await settled(id)).toMatchObject({
      state: 'unmatched',
      reason: { code: 'unknown-sender', params: { sender: 'stranger@elsewhere.example' } },
    });
  });

  it('where a server that is trusted says that its sender is somebody else', async () => {
    const { story, address } = await begun();
    const headers = {
      'Authentication-Results': 'mx.followthrough.example; spf=fail smtp.mailfrom=x.example; dkim=none; dmarc=fail',
    };
    const mail = await comesBack(world(), written({ to: address, headers }));
    expect(mail).toMatchObject({ state: 'unmatched', offer: story.id, reason: { code: 'sender-unproven' } });
    const left = await comesBack(world(), outOfOffice(address, 'Ada Martin has left the company.', headers));
    expect(left).toMatchObject({ state: 'unmatched', reason: { code: 'sender-unproven' } });
    expect(await heard(story)).toEqual([]);
    expect(await story.offer()).toMatchObject({ owner: { status: 'known' } });
  });

  it('where its offer has ended; it is kept there', async () => {
    const { story, address } = await begun();
    await story.does('post', '/delist');
    await eventually(
      () => story.offer(),
      ({ stage }) => stage === 'ended',
    );
    expect(await comesBack(world(), written({ to: address }))).toMatchObject({
      state: 'unmatched',
      offer: story.id,
      reason: { code: 'ended-offer', params: { offer: story.id } },
    });
  });
});

it('the same mail by two ways, and fetched again, counts once', async () => {
  const { story, address } = await begun();
  const mail = written({ to: address });
  const first = await comesBack(world(), mail);
  const carried = `Received: by imap.followthrough.example\r\nDelivered-To: reply@followthrough.example\r\n${mail.raw}\r\n`;
  expect(await stored(carried, ['reply@followthrough.example'])).toEqual({ id: first.id, isNew: false });
  expect(await heard(story)).toEqual(['It is me.']);
});

it('two mails with one Message-ID both count, and the second says so', async () => {
  const { story, address } = await begun();
  const headers = { 'Message-ID': `<same-${process.pid}@contoso.example>` };
  await comesBack(world(), written({ to: address, text: 'One.', headers }));
  await comesBack(world(), written({ to: address, text: 'Two.', headers }));
  const messages = await told(story, 'message', 2);
  expect(messages.map(({ data }) => data['summary']).sort()).toEqual(['One.', 'Two.']);
  const rows = await world()
    .store.database.selectFrom('received_mail')
    .select(['text', 'same_id_as'])
    .where('message_id', '=', headers['Message-ID'])
    .orderBy('received_at')
    .execute();
  expect(rows.map(({ same_id_as }) => same_id_as !== null)).toEqual([false, true]);
});

it('a colleague who answers a letter, or a reminder, is not the publisher', async () => {
  const { story, address } = await begun();
  const mail = await comesBack(world(), written({ from: world().settings.TEAM_EMAIL, to: address }));
  expect(mail).toMatchObject({ state: 'taken', offer: story.id, reason: { code: 'from-colleague' } });
  await story.day(6);
  const reminder = answersGoTo(await letterOf(story, 'reminder'));
  const answer = await comesBack(
    world(),
    written({ from: 'Somebody <colleague@followthrough.example>', to: reminder }),
  );
  expect(answer).toMatchObject({ state: 'taken', reason: { code: 'from-colleague' } });
  expect((await story.offer()).silence.lastMessageAt).toBeNull();
});

it('two programs that answer each other end after one mail each', async () => {
  const { story, address } = await begun();
  const before = (await world().mailbox.list({ limit: 200 })).items.length;
  const mail = await comesBack(world(), outOfOffice(address, 'I am away until 8 December 2030.'));
  expect(mail).toMatchObject({ state: 'taken', kind: 'automatic-answer', offer: story.id });
  await story.says('Done.');
  const after = (await world().mailbox.list({ limit: 200 })).items.filter(({ to }) =>
    to.includes('ada@contoso.example'),
  );
  expect((await world().mailbox.list({ limit: 200 })).items.length).toBe(before + 1);
  expect(after.every(({ headers }) => headers['auto-submitted'] === 'auto-generated')).toBe(true);
});

it('our own mail that comes back to us is dropped', async () => {
  const { address } = await begun();
  const mail = await comesBack(world(), written({ from: world().settings.MAIL_FROM, to: address }));
  expect(mail).toMatchObject({ state: 'dropped', reason: { code: 'own-mail' } });
});

describe('one that cannot be taken in stops none behind it:', () => {
  it('one that has ended its worker five times is left to a person', async () => {
    const { story, address } = await begun();
    const poison = await stored(written({ to: address, text: 'Poison.' }).raw, [address]);
    const { database } = world().store;
    await database.updateTable('received_mail').set({ attempts: 5 }).where('id', '=', poison.id).execute();
    const behind = await stored(written({ to: address, text: 'Behind.' }).raw, [address]);
    expect(await settled(behind.id)).toMatchObject({ state: 'taken', offer: story.id });
    expect(await settled(poison.id)).toMatchObject({
      state: 'unreadable',
      reason: { code: 'keeps-failing', params: { attempts: 5 } },
    });
    expect(await heard(story)).toEqual(['Behind.']);
  });

  it('one of an offer that no workflow looks after waits for that, however often it is tried', async () => {
    const offer = `unwatched-${process.pid}.offer`;
    const email = `nobody-${process.pid}@unwatched.example`;
    await storeOffer(world().store.database, { id: offer, owner: { name: 'No One', email } });
    const { id } = await stored(written({ from: email, to: 'reply@followthrough.example' }).raw);
    const { story, address } = await begun();
    expect(await comesBack(world(), written({ to: address }))).toMatchObject({ state: 'taken', offer: story.id });
    const look = () =>
      world()
        .store.database.selectFrom('received_mail')
        .select(['state', 'attempts', 'claimed_by', 'not_before'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
    const row = await eventually(look, ({ not_before, claimed_by }) => not_before !== null && claimed_by === null);
    expect(row).toMatchObject({ state: 'waiting', attempts: 0 });
  });
});

it('an answer while nobody works is taken in when somebody does', async () => {
  const { story, address } = await begun();
  await world().stopWorkers();
  const transport = createTransport(world().settings.SMTP_URL);
  const mail = written({ to: address });
  await transport.sendMail({ envelope: { from: mail.from, to: [...mail.to] }, raw: mail.raw });
  transport.close();
  await world().startWorkers();
  await told(story, 'message');
});
