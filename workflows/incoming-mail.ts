import { continueAsNew, defineSignal, setHandler, workflowInfo } from '@temporalio/workflow';
import { takeInMail } from './activities';

/** Mail waits in the store. */
export const mailWaits = defineSignal('mailWaits');

/** Promise: mail that has come in is taken in, whatever died in between. It ends when none is left. */
export async function incomingMail(): Promise<void> {
  let isWaiting = true;
  setHandler(mailWaits, () => {
    isWaiting = true;
  });
  while (isWaiting) {
    isWaiting = false;
    await takeInMail();
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof incomingMail>();
  }
}
