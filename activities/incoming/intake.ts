import type { ReplyBase } from '../../platform/mail/reply-address';
import type { Database } from '../../platform/store/connection';
import type { Progress } from '../company-ports';

/** What taking in mail needs of the world. */
export type Intake = {
  readonly database: Database;
  /** Where answers go; undefined where that is whom letters are from. */
  readonly replies: ReplyBase | undefined;
  readonly secret: string;
  /** The address that letters are from. */
  readonly from: string;
  readonly team: string;
  /** Whose word counts on who sent a mail. */
  readonly trustedHosts: readonly string[];
  /** Sends an offer a signal. False when no workflow looks after it. */
  signal(offer: string, name: string, input: object): Promise<boolean>;
  /** How long an attempt at one mail may take until it counts as dead, in milliseconds. */
  readonly lease: number;
  attempt(): { readonly token: string };
  progress(): Progress;
  /** Says that a mail could not be taken in this time, and why. */
  report(id: string, err: unknown): void;
};
