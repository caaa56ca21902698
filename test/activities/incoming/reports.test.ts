import {
  answersGoTo,
  comesBack,
  complained,
  letterOf,
  outOfOffice,
  reported,
  written,
} from '../../support/coming-back';
import { Http } from '../../support/http';
import { eventually } from '../../support/patience';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });

const ADA = 'ada@contoso.example';

type Entry = { readonly kind: string; readonly data: Readonly<Record<string, unknown>> };

/** Of which kinds an offer knows what came back. What was told before is there when something else is said. */
async function known(story: Story): Promise<Entry[]> {
  await story.says('Hello?');
  const { body } = await new Http(world().url).get<{ items: Entry[] }>(`/v1/offers/${story.id}/timeline?limit=200`);
  const kinds = ['mail-bounced', 'person-away', 'person-left', 'owner-lost', 'mail-complained'];
  return body.items.filter(({ kind }) => kinds.includes(kind));
}

const kindsOf = async (story: Story): Promise<string[]> => (await known(story)).map(({ kind }) => kind);

const statusOf = async (story: Story, letter: string): Promise<unknown> =>
  world()
    .store.database.selectFrom('mail')
    .select(['status', 'copies'])
    .where('offer_id', '=', story.id)
    .where('letter', '=', letter)
    // What did not reach her goes to the account's address after that: a letter of its own.
    .where('recipient', '=', ADA)
    .executeTakeFirst();

const begun = async (changes: Record<string, unknown> = {}) => {
  const story = await Story.begin(world(), changes);
  const welcome = await letterOf(story, 'welcome');
  const messageId = welcome.messageId ?? '';
  return { story, messageId, address: answersGoTo(welcome), original: { 'Message-ID': messageId } };
};

it('a letter that nobody of that name gets is no proof any more: the promise is open, and the owner is looked for', async () => {
  const { story, address, original } = await begun();
  const mail = await comesBack(world(), reported({ to: address, original, recipient: ADA }));
  expect(mail).toMatchObject({ state: 'taken', kind: 'delivery-report', offer: story.id });
  expect(await statusOf(story, 'welcome')).toMatchObject({ status: 'bounced' });
  const [bounced] = await known(story);
  expect(bounced).toMatchObject({ kind: 'mail-bounced', data: { address: ADA, hard: true, status: '5.1.1' } });
});

it('a report that comes back without the signed address is known by the id of the letter', async () => {
  const { story, original } = await begun();
  const mail = await comesBack(
    world(),
    reported({ to: 'reply@followthrough.example', original, recipient: ADA.toUpperCase() }),
  );
  expect(mail).toMatchObject({ state: 'taken', offer: story.id });
  expect(await kindsOf(story)).toContain('mail-bounced');
});

it('a report about a letter whose id a provider has rewritten is known by its address', async () => {
  const { story, address } = await begun();
  const original = { 'Message-ID': '<rewritten@provider.example>' };
  expect(await comesBack(world(), reported({ to: address, original, recipient: ADA }))).toMatchObject({
    state: 'taken',
  });
  expect(await kindsOf(story)).toContain('mail-bounced');
});

it('what was given up for now takes the proof away, and says nothing of the address; a delay changes nothing', async () => {
  const { story, address, original } = await begun();
  const late = reported({ to: address, original, recipient: ADA, action: 'delayed', status: '4.4.1' });
  expect(await comesBack(world(), late)).toMatchObject({ state: 'taken', kind: 'delivery-report' });
  expect(await statusOf(story, 'welcome')).toMatchObject({ status: 'sent' });
  expect(await kindsOf(story)).toEqual([]);
  await comesBack(world(), reported({ to: address, original, recipient: ADA, status: '4.4.7' }));
  expect(await known(story)).toMatchObject([{ kind: 'mail-bounced', data: { hard: false, undelivered: true } }]);
});

describe('waits for a person, and changes nothing,', () => {
  it('where the id was never sent, the address is forged, or nobody says what it is about', async () => {
    const { story, original } = await begun();
    const made = { 'Message-ID': '<0123456789abcdef0123456789abcdef@followthrough.example>' };
    const never = await comesBack(
      world(),
      reported({ to: 'reply@followthrough.example', original: made, recipient: ADA }),
    );
    expect(never).toMatchObject({ state: 'unmatched', reason: { code: 'unknown-message-id' } });
    const forged = await comesBack(
      world(),
      reported({ to: 'reply+forged@followthrough.example', original, recipient: ADA }),
    );
    expect(forged).toMatchObject({ state: 'unmatched', reason: { code: 'forged-address' } });
    const nothing = await comesBack(
      world(),
      reported({ to: 'reply@followthrough.example', original: {}, recipient: ADA }),
    );
    expect(nothing).toMatchObject({ state: 'unmatched', reason: { code: 'no-original' } });
    expect(await kindsOf(story)).toEqual([]);
    expect(await statusOf(story, 'welcome')).toMatchObject({ status: 'sent' });
  });

  it('where the letter never went to whom it is about', async () => {
    const { story, address, original } = await begun();
    for (const to of [address, 'reply@followthrough.example']) {
      const mail = await comesBack(world(), reported({ to, original, recipient: 'eve@contoso.example' }));
      expect(mail).toMatchObject({
        state: 'unmatched',
        offer: story.id,
        reason: { code: 'never-sent-to', params: { address: 'eve@contoso.example' } },
      });
    }
    expect(await kindsOf(story)).toEqual([]);
  });

  it('where it came to the address of one letter and is about another', async () => {
    const { address } = await begun();
    const { story, original } = await begun();
    const mail = await comesBack(world(), reported({ to: address, original, recipient: ADA }));
    expect(mail).toMatchObject({ state: 'unmatched', reason: { code: 'another-letter' } });
    expect(await kindsOf(story)).toEqual([]);
  });
});

it('only where it is the address of the owner is anybody looked for: not of the team, the manager, the account or a contact', async () => {
  const { story } = await begun();
  const max = { name: 'Max Weber', email: 'max@rewards.example' };
  /** The newest letter of a kind comes back from one of its readers. */
  const refuses = async (letter: string, recipient: string): Promise<string[]> => {
    const { messageId, headers } = await letterOf(story, letter);
    const to = headers['reply-to'] ?? '';
    const original = { 'Message-ID': messageId ?? '' };
    const mail = await comesBack(world(), reported({ to, original, recipient }));
    expect(mail).toMatchObject({ state: 'taken', kind: 'delivery-report', offer: story.id });
    const { addresses } = await story.passes('PT1M');
    expect(addresses.map(({ address }) => address)).toContain(recipient);
    return story.tickets();
  };
  await story.day(6);
  expect(await refuses('reminder', world().settings.TEAM_EMAIL)).toEqual([]);
  await story.does('put', '/engagement-manager', max);
  await story.says('Welcome');
  expect(await refuses('engagement-start', max.email)).toEqual([]);
  await story.day(35);
  expect(await refuses('owner-check', 'partner@contoso.example')).toEqual([]);
  expect(await refuses('owner-check', 'sam@contoso.example')).toEqual([]);
  expect(await refuses('owner-check', ADA)).toEqual(['day 35: silence normal open']);
});

it('what a letter says that is owed goes once to the account where the owner’s address refuses it', async () => {
  const { story } = await begun();
  await story.does('put', '/engagement-manager', { name: 'Max Weber', email: 'max@rewards.example' });
  const { messageId, headers } = await letterOf(story, 'engagement-start');
  const report = () =>
    reported({ to: headers['reply-to'] ?? '', original: { 'Message-ID': messageId ?? '' }, recipient: ADA });
  expect(await comesBack(world(), report())).toMatchObject({ state: 'taken', offer: story.id });
  expect(await comesBack(world(), report())).toMatchObject({ state: 'taken', offer: story.id });
  await story.passes('PT1H');
  const introductions = (await story.letters()).filter((line) => line.includes('engagement-start'));
  expect(introductions).toEqual([
    `day 0: engagement-start → ${ADA} (bounced)`,
    'day 0: engagement-start → partner@contoso.example',
  ]);
});

it('who is away is no message and no bounce', async () => {
  const { story, address } = await begun();
  const mail = await comesBack(world(), outOfOffice(address, 'I am out of the office until 8 December 2030.'));
  expect(mail).toMatchObject({ state: 'taken', kind: 'automatic-answer' });
  expect(await kindsOf(story)).toEqual(['person-away']);
  expect(await statusOf(story, 'welcome')).toMatchObject({ status: 'sent' });
});

it('that the owner has left starts the search; said by somebody to whom no letter went it is only shown', async () => {
  const { story, address } = await begun();
  const text = 'I have left Contoso. Please write to Zoe Roy <zoe@contoso.example> instead.';
  await comesBack(world(), outOfOffice(address, text, { from: 'eve@contoso.example' }));
  expect(await kindsOf(story)).toEqual([]);
  await comesBack(world(), outOfOffice(address, text));
  expect((await kindsOf(story)).sort()).toEqual(['owner-lost', 'person-left']);
});

it('what a person has assigned counts by its own date, once, and says who it was', async () => {
  const { story } = await begun();
  const mail = await comesBack(
    world(),
    written({ from: 'stranger@elsewhere.example', to: 'reply@followthrough.example' }),
  );
  expect(mail).toMatchObject({ state: 'unmatched', reason: { code: 'unknown-sender' } });
  const http = new Http(world().url);
  const assigned = await http.post(`/v1/unmatched-mail/${mail.id}/assign`, { offer: story.id, by: 'Lea' });
  expect(assigned.status).toBe(200);
  const look = () =>
    world()
      .store.database.selectFrom('received_mail')
      .select(['state', 'offer_id', 'settled_by', 'reason', 'received_at'])
      .where('id', '=', mail.id)
      .executeTakeFirstOrThrow();
  const row = await eventually(look, ({ state }) => state !== 'waiting');
  expect(row).toMatchObject({ state: 'taken', offer_id: story.id, settled_by: 'Lea', reason: null });
  const { silence } = await eventually(
    () => story.offer(),
    (offer) => offer.silence.lastMessageAt !== null,
  );
  expect(Math.abs(Date.parse(silence.lastMessageAt ?? '') - Date.parse(row.received_at))).toBeLessThan(1_000);
});

it('whoever marks a letter as spam has complained; a filter that takes its own word back has not', async () => {
  const { story, address, original } = await begun();
  const about = { to: address, original, recipient: ADA };
  expect(await comesBack(world(), complained({ ...about, type: 'not-spam' }))).toMatchObject({
    ...{ state: 'taken', kind: 'complaint', offer: story.id },
  });
  expect(await kindsOf(story)).toEqual([]);
  await comesBack(world(), complained({ ...about, type: 'abuse' }));
  expect(await known(story)).toMatchObject([{ kind: 'mail-complained', data: { address: ADA } }]);
});
