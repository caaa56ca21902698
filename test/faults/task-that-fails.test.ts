import { NativeConnection, Worker } from '@temporalio/worker';
import { EngineAway } from '../../api/offers/gateway';
import { refusal } from '../api/answers';
import { TASK_QUEUE } from '../../domain/offer/activities';
import { testBundle } from '../support/bundle';
import { AFTER_A_STOP, eventually } from '../support/patience';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld();
const CALL = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'Hello' };
const CONTACT = { name: 'Lou', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' };

/** A worker that has no such workflows, as in a deployment that went wrong: every task of theirs fails. */
async function withWrongWorker(use: () => Promise<void>): Promise<void> {
  const connection = await NativeConnection.connect({ address: world().temporalAddress });
  const { code } = await testBundle();
  const wrong = { code: code.replaceAll('offerLifecycle', 'offerOther').replaceAll('publisherLifecycle', 'otherOne') };
  const worker = await Worker.create({ connection, taskQueue: TASK_QUEUE, workflowBundle: wrong });
  await worker.runUntil(use);
  await connection.close();
}

test('a workflow whose tasks fail again and again is away, and no fault of the request', async () => {
  const story = await Story.begin(world());
  await world().stopWorkers();
  const publisher = story.id.split('.')[0] ?? '';
  const handles = [`offer/${story.id}`, `publisher/${publisher}`].map((id) => world().client.workflow.getHandle(id));
  await withWrongWorker(async () => {
    for (const handle of handles) {
      await handle.signal('wakeUp');
      await eventually(
        async () => {
          const { raw } = await handle.describe();
          return (raw.pendingWorkflowTask?.attempt ?? 0) >= 3;
        },
        { what: 'the third attempt', within: AFTER_A_STOP },
      );
    }
    const asked = [
      () => story.http.post(`/v1/offers/${story.id}/messages`, CALL),
      () => story.http.put(`/v1/publishers/${publisher}/marketing-contact`, CONTACT),
    ];
    for (const ask of asked) {
      const answer = await ask();
      expect(refusal(answer)).toMatchObject({ status: 503, code: 'engine-away' });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    await expect(world().gateway.view(story.id)).rejects.toBeInstanceOf(EngineAway);
  });
}, 180_000);
