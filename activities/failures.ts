import { ApplicationFailure } from '@temporalio/common';

/** A mail that the server did not take this time: it is tried again, later and later. What was said stands in its row. */
export const notSent = (): ApplicationFailure =>
  ApplicationFailure.retryable('the mail server did not take the mail', 'MailNotSent');
