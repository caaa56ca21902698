import type { OfferView } from '../../domain/offer/view';
import { keepHistory } from '../support/histories';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });
const contact = { name: 'Mia Blanc', email: 'mia@contoso.example', phone: '+33123456789', language: 'fr' };
/** The lines of a letter that lead its reader to the publisher's page. */
const PAGE_LINK = /Your page: what we owe you, and what you can do\nhttps?:\/\/\S+\n\n/;

const refused = async (story: Story, path: string, body: object = {}): Promise<unknown[]> => {
  const answer = await story.http.post<{ code?: string }>(`/v1/offers/${story.id}${path}`, body);
  return [answer.status, answer.body.code];
};

/** The workflow has come to its end: nothing of the offer runs any more. */
async function isOver(story: Story): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    const { status } = await story.world.client.workflow.getHandle(`offer/${story.id}`).describe();
    if (status.name !== 'RUNNING') return status.name === 'COMPLETED';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

const subjectOf = async (story: Story, letter: string): Promise<string | undefined> => {
  const { body } = await story.http.get<{ items: { letter: string; subject: string }[] }>(`/v1/mail?offer=${story.id}`);
  return body.items.find((mail) => mail.letter === letter)?.subject;
};

test('an offer is delisted: what is open is waived, what is overdue is missed, the publisher is told, and the workflow ends', async () => {
  const story = await Story.begin(world());
  await story.day(8);
  const notes = { note: 'Their plan was stopped.', publisherNote: 'Thank you for these eight days.' };
  const form = await fetch(`${story.world.url}/offers/${story.id}/do/delist?${new URLSearchParams(notes).toString()}`);
  const shown = /<pre>([^]*?)<\/pre>/.exec(await form.text())?.[1];
  expect(shown).toContain(notes.publisherNote);
  const after = await story.does('post', '/delist', { ...notes, by: 'lea' });
  expect([after.stage, after.ended?.how, after.ended?.by, after.ended?.note]).toEqual([
    'ended',
    'delisted',
    'lea',
    'Their plan was stopped.',
  ]);
  expect(await isOver(story)).toBe(true);
  expect(await story.ledger()).toEqual([
    'welcome: kept',
    'engagement-manager: missed',
    'first-contact: missed',
    'news: waived',
  ]);
  expect((await story.tickets()).sort()).toEqual([
    'day 7: engagement-manager normal resolved (settled)',
    'day 7: first-contact normal resolved (settled)',
  ]);
  expect((await story.letters()).at(-1)).toBe('day 8: farewell → ada@contoso.example');
  const mail = await story.http.get<{ items: { text: string }[] }>(`/v1/mail?offer=${story.id}&limit=1`);
  // The way to the publisher's page is only in the letter itself: whoever looks at it before is somebody else.
  const [before, rest, ...more] = (mail.body.items[0]?.text ?? '').split(PAGE_LINK);
  expect([`${before}${rest}`, more]).toEqual([shown, []]);
  expect(shown).not.toContain(notes.note);
  expect(
    await refused(story, '/messages', { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hi' }),
  ).toEqual([409, 'offer-ended']);
  expect((await story.offer()).stage).toBe('ended');
  await keepHistory(story, 'delisted');
});

test('the publisher declines everything, in French', async () => {
  const story = await Story.begin(world(), { publisher: { language: 'fr' } });
  const after = await story.does('post', '/decline', { what: 'everything', note: 'Nous avons notre équipe.' });
  expect(after.ended?.how).toBe('declined');
  expect(await isOver(story)).toBe(true);
  expect(await subjectOf(story, 'farewell')).toMatch(/Backup Pro.*(fin|terminé|décliné|refus)/i);
});

test('the publisher declines the engagement: its manager and the publisher hear of it, news goes on', async () => {
  const story = await Story.begin(world());
  await story.does('put', '/engagement-manager', { name: 'Mona Lind', email: 'mona@rewards.example' });
  const after = await story.does('post', '/decline', { what: 'engagement' });
  expect([after.stage, after.engagement.status]).toEqual(['live', 'declined']);
  await story.day(40);
  const letters = await story.letters();
  expect(letters).toContain('day 0: engagement-declined → ada@contoso.example');
  expect(letters.filter((letter) => /check-in|closing/.test(letter))).toEqual([]);
  expect(await story.tickets()).toEqual(expect.arrayContaining([expect.stringMatching(/silence/)]));
});

test('benefits are revoked with ground and note, and what was revoked is not relisted', async () => {
  const story = await Story.begin(world());
  await story.does('put', '/marketing-contact', contact);
  await story.does('post', '/benefits/listing-optimization/activate');
  expect(await refused(story, '/revoke', { ground: 'illegal-activity' })).toEqual([400, 'invalid-request']);
  const after = await story.does('post', '/revoke', {
    ground: 'copyright-or-trademark',
    note: 'The logo is not theirs.',
  });
  expect(after.ended).toMatchObject({
    how: 'revoked',
    ground: 'copyright-or-trademark',
    note: 'The logo is not theirs.',
  });
  expect(after.benefits.find(({ id }) => id === 'listing-optimization')?.status).toBe('revoked');
  expect(await isOver(story)).toBe(true);
  expect(await refused(story, '/relist')).toEqual([409, 'offer-revoked']);
  await keepHistory(story, 'revoked');
});

test('a delisted offer is relisted: news is owed again, the engagement is not opened a second time', async () => {
  const story = await Story.begin(world());
  await story.does('put', '/engagement-manager', { name: 'Mona Lind', email: 'mona@rewards.example' });
  for (const day of [20, 40, 60, 80]) {
    await story.day(day);
    await story.says(`Talked on day ${day}`);
  }
  await story.month(3);
  await story.does('post', '/delist');
  expect(await isOver(story)).toBe(true);
  const back: OfferView = await story.does('post', '/relist', { note: 'It is back.' });
  expect([back.stage, back.ended, back.engagement.status]).toEqual(['live', null, 'completed']);
  await story.passes('P27D');
  expect((await story.ledger()).at(-1)).toBe('news: at-risk');
  await story.passes('P2D');
  const letters = await story.letters();
  expect(letters.filter((letter) => letter.includes('closing')).length).toBe(1);
  expect(letters.filter((letter) => letter.includes('owner-check')).length).toBe(1);
  expect(await refused(story, '/relist')).toEqual([409, 'offer-live']);
});

test('a pause moves what is open, ends by itself, and is told to the publisher', async () => {
  const story = await Story.begin(world());
  await story.day(1);
  const until = story.at(21);
  const paused = await story.does('post', '/pause', { reason: 'publisher-asked', until });
  expect(paused.paused?.until).toBe(until);
  const due = (offer: OfferView, kind: string): number => {
    const { dueAt = '' } = offer.promises.find((promised) => promised.kind === kind) ?? {};
    return Math.round((Date.parse(dueAt) - Date.parse(story.publishedAt)) / 86_400_000);
  };
  expect([due(paused, 'first-contact'), due(paused, 'news')]).toEqual([27, 48]);
  await story.day(20);
  expect(await story.tickets()).toEqual([]);
  const after = await story.day(22);
  expect(after.paused).toBeNull();
  await story.day(28);
  expect(await story.tickets()).toEqual(
    expect.arrayContaining(['day 26: first-contact normal open', 'day 26: engagement-manager normal open']),
  );
  expect(await story.letters()).toContain('day 1: paused → ada@contoso.example');
  await keepHistory(story, 'paused');
});

test('someone resumes early: due dates move back to what the pause really took', async () => {
  const story = await Story.begin(world());
  await story.does('post', '/pause', { reason: 'waiting-for-publisher', until: story.at(30) });
  await story.day(2);
  const after = await story.does('post', '/resume');
  expect(after.paused).toBeNull();
  expect(await refused(story, '/resume')).toEqual([409, 'not-paused']);
  expect(await refused(story, '/pause', { reason: 'publisher-asked', until: story.at(90) })).toEqual([
    422,
    'pause-too-long',
  ]);
  await story.day(10);
  expect((await story.tickets())[0]).toMatch(/^day 9: /);
});
