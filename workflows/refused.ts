import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../domain/offer/refusals';

/** A refusal as an update throws it: its code is the type, its values are the details. The message is for who looks with Temporal's own tools. */
export const refused = ({ code, params }: Refusal): ApplicationFailure =>
  ApplicationFailure.nonRetryable(`${code} ${JSON.stringify(params)}`, code, params);
