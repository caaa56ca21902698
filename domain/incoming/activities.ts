/** What the workflow of incoming mail asks of the world. */
export type IncomingActivities = {
  /** Takes in what waits, until nothing does or it is another attempt's turn. */
  takeInMail(): Promise<TakenIn>;
};

/** How many mails were settled, and whether more may wait. */
export type TakenIn = { readonly settled: number; readonly isMore: boolean };
