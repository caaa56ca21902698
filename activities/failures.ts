import { ApplicationFailure } from '@temporalio/common';

/** A mail whose turn has not come: it is tried again after so many milliseconds. */
export const notYet = (wait: number): ApplicationFailure =>
  ApplicationFailure.create({
    message: 'the turn of the mail has not come',
    type: 'MailNotYet',
    nextRetryDelay: Math.max(1, Math.ceil(wait)),
  });

/** A mail that the server did not take this time: it is tried again, later and later. What was said stands in its row. */
export const notSent = (): ApplicationFailure =>
  ApplicationFailure.retryable('the mail server did not take the mail', 'MailNotSent');
