import { temporal } from '@temporalio/proto';
import { randomUUID } from 'node:crypto';
import { publisherWorkflowId } from '../../domain/publisher/update';
import { Company, LOU } from '../support/company';
import { Story } from '../support/story';
import { theWorld } from '../support/the-world';

const world = theWorld({ isReplayed: true });

const COMPLETED =
  temporal.api.enums.v1.UpdateWorkflowExecutionLifecycleStage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED;

const bytes = (text: string): Uint8Array => Buffer.from(text);
const payload = (encoding: string | undefined, data: string): temporal.api.common.v1.IPayload => ({
  ...(encoding !== undefined && { metadata: { encoding: bytes(encoding) } }),
  data: bytes(data),
});

/** What nobody can decode. */
const UNDECODABLE = [
  payload('binary/unknown', 'Ada wants to talk'),
  payload('json/protobuf', '{}'),
  payload('json/plain', '{"channel": "call'),
  payload('json/plain', '\u0000\u0001'),
  payload(undefined, '{}'),
  payload('', ''),
];

const signal = (workflowId: string, signalName: string, payloads: temporal.api.common.v1.IPayload[]) =>
  world().client.workflowService.signalWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId },
    signalName,
    input: { payloads },
    requestId: randomUUID(),
  });

/** The code of the failure with which an update is refused. */
async function update(workflowId: string, name: string, args: temporal.api.common.v1.IPayload): Promise<unknown> {
  const { outcome } = await world().client.workflowService.updateWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId },
    waitPolicy: { lifecycleStage: COMPLETED },
    request: { meta: { updateId: randomUUID() }, input: { name, args: { payloads: [args] } } },
  });
  return outcome?.failure?.applicationFailureInfo?.type;
}

test('a signal that nobody can decode breaks nothing, and a person sees it once with what came', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  const workflowId = `offer/${story.id}`;
  const [first] = UNDECODABLE;
  if (first === undefined) throw new Error('there is one at least');
  for (let again = 0; again < 2; again++) await signal(workflowId, 'messageReceived', [first]);
  type Told = { readonly kind: string; readonly dossier: { readonly signal: object } };
  const told = async (): Promise<readonly Told[]> =>
    (await story.http.get<{ items: Told[] }>(`/v1/tickets?offer=${story.id}&status=open`)).body.items;
  await story.says('All is well');
  await story.passes('PT1M');
  expect(await told()).toMatchObject([
    {
      kind: 'signal',
      dossier: {
        signal: {
          signal: 'messageReceived',
          code: 'invalid-input',
          came: expect.stringContaining('binary/unknown, 17 bytes): Ada wants to talk') as string,
        },
      },
    },
  ]);
  for (const bad of UNDECODABLE)
    for (const name of ['messageReceived', 'ownerAnswered', 'mailBounced', 'ticketResolved', 'companySaid', 'nothing'])
      await signal(workflowId, name, [bad, bad]);
  expect((await story.says('Still well')).stage).toBe('live');
  await story.passes('PT1M');
  expect((await told()).map(({ kind }) => kind)).toEqual(Array(4).fill('signal'));
});

test('an update that nobody can decode is refused', async () => {
  const story = await Story.begin(world(), { type: 'list' });
  for (const bad of UNDECODABLE) expect(await update(`offer/${story.id}`, 'recordMessage', bad)).toBe('invalid-input');
  expect((await story.says('All is well')).stage).toBe('live');
});

test('neither breaks a publisher', async () => {
  const company = new Company(world());
  await company.offers('one');
  const workflowId = publisherWorkflowId(company.id);
  for (const bad of UNDECODABLE) {
    for (const name of ['salesWaiting', 'nothing']) await signal(workflowId, name, [bad]);
    expect(await update(workflowId, 'setMarketingContact', bad)).toBe('invalid-input');
  }
  expect((await company.hears('put', '/marketing-contact', LOU)).marketingContact).toEqual(LOU);
});
