import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';
import { keepHistory } from '../../support/histories';

const world = theWorld({ isReplayed: true });

test('every type of offer gets its own advice at once, in one real mail', async () => {
  for (const [type, words] of [
    ['list', 'listing'],
    ['trial', 'trial'],
    ['transact', 'private offers'],
  ] as const) {
    const story = await Story.begin(world(), { type, title: `Title of ${type}` });
    const offer = await story.passes('PT1M');
    expect(offer.promises.find(({ kind }) => kind === 'welcome')?.status).toEqual('kept');
    const mails = (await world().mailbox.list({ limit: 200 })).items.filter(({ subject }) =>
      subject.includes(`Title of ${type}`),
    );
    expect(mails.map(({ to }) => to)).toEqual([['ada@contoso.example']]);
    expect(mails[0]?.text?.toLowerCase()).toContain(words);
    expect(mails[0]?.headers['auto-submitted']).toEqual('auto-generated');
  }
});

test('where no owner is known the account gets it, in its language', async () => {
  const publisher = {
    id: 'contoso',
    name: 'Contoso',
    mpnId: '1',
    accountEmail: 'partner@contoso.example',
    language: 'fr-CA',
  };
  const story = await Story.begin(world(), { owner: null, publisher, title: 'Sauvegarde' });
  await story.passes('PT1M');
  const mail = (await world().mailbox.list({ limit: 200 })).items.find(({ subject }) => subject.includes('Sauvegarde'));
  expect(mail?.to).toEqual(['partner@contoso.example']);
  expect(mail?.headers['content-language']).toEqual('fr');
});

test('a letter that comes back takes the proof away: the account gets the welcome, a ticket asks for the owner', async () => {
  const story = await Story.begin(world());
  await story.day(1);
  const { body } = await story.http.get<{ items: { messageId: string }[] }>(`/v1/mail?offer=${story.id}`);
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  await handle.signal('mailBounced', { id: 'dsn-1', messageId: body.items[0]?.messageId, hard: true });
  await story.passes('PT1M');
  expect(await story.letters()).toEqual([
    'day 0: welcome → ada@contoso.example',
    'day 1: welcome → partner@contoso.example',
    'day 1: owner-check → partner@contoso.example',
  ]);
  expect(await story.tickets()).toEqual(['day 1: owner normal open']);
  const welcome = (await story.offer()).promises.find(({ kind }) => kind === 'welcome');
  expect(welcome).toMatchObject({ status: 'kept-late' });
  await keepHistory(story, 'welcome-came-back');
});

test('a bounce that is told twice counts once', async () => {
  const story = await Story.begin(world());
  await story.passes('PT1M');
  const { body } = await story.http.get<{ items: { messageId: string }[] }>(`/v1/mail?offer=${story.id}`);
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  const bounce = { id: 'dsn-1', messageId: body.items[0]?.messageId, hard: true };
  await handle.signal('mailBounced', bounce);
  await handle.signal('mailBounced', bounce);
  await story.passes('PT1M');
  expect(await story.tickets()).toEqual(['day 0: owner normal open']);
});
