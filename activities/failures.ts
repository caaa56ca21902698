import { ApplicationFailure } from '@temporalio/common';

/** A mail that the server did not take this time: it is tried again, later and later. */
export const notSent = (reply: string): ApplicationFailure =>
  ApplicationFailure.retryable(`the mail server did not take the mail: ${reply}`, 'MailNotSent');
