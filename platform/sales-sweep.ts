import type { Client } from '@temporalio/client';
import { startEveryMinute } from './every-minute';

/** The id of the schedule, and what the ids of the workflows begin with that it starts. */
export const SALES_SWEEP = 'sales-sweep';

/** Has Temporal sweep up sales every minute. */
export const scheduleSalesSweep = (client: Client): Promise<void> =>
  startEveryMinute(client, { scheduleId: SALES_SWEEP, workflowType: 'salesSweep', workflowId: SALES_SWEEP });
