import { keepHistory } from '../../support/histories';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ isReplayed: true });
const form = {
  product: 'Azure Kubernetes Service',
  phase: 'deployment',
  phone: '+33123456789',
  country: 'FR',
  language: 'fr',
  description: 'Which identity should our container use?',
  requester: { name: 'Sam Roy', email: 'sam@contoso.example' },
};

const ask = async (story: Story): Promise<string> => {
  const path = `/v1/offers/${story.id}/technical-requests`;
  const { status, body } = await story.http.post<{ number: string }>(path, form);
  expect(status).toBe(201);
  expect(body.number).toMatch(/^TR-[0-9A-Z]{11}$/);
  return body.number;
};

test('two requests at once: one is answered in time, the other is reminded of, gets a ticket, and is answered late', async () => {
  const story = await Story.begin(world());
  const [first, second] = [await ask(story), await ask(story)];
  await story.day(3);
  const after = await story.does('post', `/technical-requests/${first}/answer`, { summary: 'Use a managed identity.' });
  expect(after.technicalRequests.map(({ number, status }) => [number, status])).toEqual([
    [second, 'open'],
    [first, 'answered'],
  ]);
  expect(after.silence.lastMessageAt).toBe(after.technicalRequests[1]?.closedAt);
  await story.day(8);
  await story.does('post', `/technical-requests/${second}/answer`, { summary: 'See the guide.' });
  expect(await story.ledger()).toEqual(
    expect.arrayContaining([`technical-answer (${first}): kept`, `technical-answer (${second}): kept-late`]),
  );
  expect((await story.letters()).filter((letter) => /request/.test(letter))).toEqual([
    'day 0: request-received → sam@contoso.example',
    'day 0: request-received → sam@contoso.example',
  ]);
  expect(await story.reminded()).toContain('technical-answer → rewards-team@followthrough.example');
  await story.day(9);
  expect(await story.tickets()).toContain('day 7: technical-answer normal resolved (settled)');
  await keepHistory(story, 'technical-requests');
});

test('a request that is cancelled waives its answer; what is closed stays closed', async () => {
  const story = await Story.begin(world());
  const number = await ask(story);
  await story.does('post', `/technical-requests/${number}/cancel`, { note: 'Solved.' });
  const again = await story.http.post<{ code: string }>(`/v1/offers/${story.id}/technical-requests/${number}/answer`, {
    summary: 'Late.',
  });
  expect([again.status, again.body.code]).toEqual([409, 'request-closed']);
  const none = await story.http.post<{ code: string }>(
    `/v1/offers/${story.id}/technical-requests/TR-00000000000/cancel`,
  );
  expect([none.status, none.body.code]).toEqual([404, 'unknown-request']);
  expect(await story.ledger()).toContain(`technical-answer (${number}): waived`);
});
