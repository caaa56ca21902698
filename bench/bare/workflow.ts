import { defineUpdate, proxyActivities, setHandler, sleep } from '@temporalio/workflow';

const { note } = proxyActivities<{ note(text: string): Promise<string> }>({ startToCloseTimeout: '1 minute' });

/** Records a text and answers how many there are. */
export const record = defineUpdate<number, [text: string]>('record');

/** The least that Temporal does for anybody: one activity, one timer, and an update that is only kept in memory. */
export async function bareLife(): Promise<void> {
  const recorded: string[] = [];
  setHandler(record, (text) => recorded.push(text));
  await note('begun');
  await sleep('90 days');
}
