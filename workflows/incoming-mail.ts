import { continueAsNew, defineSignal, setHandler, workflowInfo } from '@temporalio/workflow';
import { takeInMail } from './activities';

/** Mail waits in the store. */
export const mailWaits = defineSignal('mailWaits');

/** After so many events of a run another goes on: a worker reads them all before it takes the next step. */
const MOST_EVENTS = 500;

/** Promise: mail that has come in is taken in, whatever died in between. It ends when none is left. */
export async function incomingMail(): Promise<void> {
  let isWaiting = true;
  setHandler(mailWaits, () => {
    isWaiting = true;
  });
  while (isWaiting) {
    isWaiting = false;
    if ((await takeInMail()).isMore) isWaiting = true;
    if (workflowInfo().historyLength > MOST_EVENTS) await continueAsNew<typeof incomingMail>();
  }
}
