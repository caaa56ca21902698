/** What the workflow of incoming mail asks of the world. */
export type IncomingActivities = {
  /** Takes in what waits, until nothing does. Answers how many mails it was. */
  takeInMail(): Promise<number>;
};
