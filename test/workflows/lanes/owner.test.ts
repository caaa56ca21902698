import { keepHistory } from '../../support/histories';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });

test('an owner who has left opens one ticket at once, and the account and contacts are asked', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.says('First call');
  await story.day(3);
  await story.does('put', '/owner', { status: 'left' });
  await story.passes('PT1M');
  expect(await story.tickets()).toEqual(['day 3: owner normal open']);
  expect((await story.letters()).slice(1)).toEqual(['day 3: owner-check → partner@contoso.example']);
});

test('at four weeks the open owner ticket is raised instead of a second one being opened', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  await story.says('First call');
  await story.day(3);
  await story.does('put', '/owner', { status: 'left' });
  await story.day(29);
  expect(await story.tickets()).toEqual(['day 3: owner high open']);
  await story.day(57);
  expect(await story.tickets()).toEqual(['day 3: owner urgent open']);
});

test('a new owner gets the hand-over with what is owed, and the ticket is closed', async () => {
  const story = await Story.begin(world(), { type: 'list', title: 'Handed over' });
  await story.day(3);
  await story.does('put', '/owner', { status: 'left' });
  await story.day(4);
  await story.does('put', '/owner', { status: 'known', name: 'Noa Petit', email: 'noa@contoso.example' });
  await story.passes('PT1M');
  expect(await story.tickets()).toEqual(['day 3: owner normal resolved (settled)']);
  expect((await story.letters()).slice(2)).toEqual(['day 4: hand-over → noa@contoso.example']);
  const letter = (await world().mailbox.list({ limit: 200 })).items.find(({ to }) =>
    to.includes('noa@contoso.example'),
  );
  expect(letter?.text).toContain('First contact by the rewards team');
  await keepHistory(story, 'owner-left-and-found');
});

test('the same owner named again is a confirmation, not a hand-over', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const offer = await story.does('put', '/owner', {
    status: 'known',
    name: 'Ada Martin',
    email: 'ADA@contoso.example',
  });
  expect(offer.owner.status).toEqual('known');
  expect(offer.owner.confirmedAt).toEqual(expect.stringMatching(/Z$/));
  await story.passes('P1D');
  expect(await story.letters()).toEqual(['day 0: welcome → ada@contoso.example']);
});

test('a signal from outside says that the owner has left, in any order and twice', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const handle = world().client.workflow.getHandle(`offer/${story.id}`);
  await handle.signal('ownerAnswered', { id: 'o1', status: 'left' });
  await handle.signal('ownerAnswered', { id: 'o1', status: 'left' });
  await story.passes('PT1M');
  expect((await story.offer()).owner.status).toEqual('left');
  expect(await story.tickets()).toEqual(['day 0: owner normal open']);
});
