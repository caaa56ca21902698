import type { TakenIn } from '../../domain/incoming/activities';
import { StoreAway } from '../../platform/store/store-away';
import {
  claimReceived,
  type ClaimedMail,
  putBackReceived,
  settleReceived,
  type Settlement,
} from '../../platform/store/received-queue';
import type { Intake } from './intake';
import { StillSending } from './matching-reports';
import { NotTold, settle } from './settling';

/** How many mails are read at the same time; one that was tried before is read alone, since it may end its worker. */
const AT_ONCE = 4;

/** After so many attempts a mail counts as unreadable, and a person looks at it. */
const MOST_ATTEMPTS = 5;

/** How long a mail waits that could not be taken in: because somebody was away, and because of itself, in seconds. */
const AGAIN = { away: 20, failed: 5 } as const;

/**
 * After so long no more fresh mail is taken in, and after so long none at all: where mail comes without end, what was tried
 * before has its turn too, and the attempt an end. In milliseconds.
 */
const TURN_MS = { fresh: 20_000, tried: 30_000 } as const;

/** Takes in the mail that waits, each on its own: one that fails stops no other. */
export async function takeInMail(intake: Intake): Promise<TakenIn> {
  const { token } = intake.attempt();
  const { reached } = intake.progress();
  const begun = Date.now();
  let settled = 0;
  let isMore = false;
  const drain = async (which: 'fresh' | 'tried'): Promise<void> => {
    for (;;) {
      reached(settled);
      if (Date.now() - begun >= TURN_MS[which]) {
        isMore = true;
        return;
      }
      const received = await claimReceived(intake.database, { token, lease: intake.lease }, which);
      if (received === undefined) return;
      if (await takeIn(intake, received, token)) settled++;
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => drain('fresh')));
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
  await drain('tried');
  return { settled, isMore };
}

/** Whether it is settled. Throws only where nothing can be taken in now. */
async function takeIn(intake: Intake, received: ClaimedMail, token: string): Promise<boolean> {
  const claim = { id: received.id, token };
  try {
    if (received.attempts > MOST_ATTEMPTS) await settleReceived(intake.database, claim, unreadable(received));
    else await withinLease(intake, settle(intake, received, token));
    return true;
  } catch (err) {
    intake.report(received.id, err);
    if (err instanceof StoreAway) throw err;
    const counts = !(err instanceof NotTold || err instanceof StillSending);
    await putBackReceived(intake.database, claim, { seconds: counts ? AGAIN.failed : AGAIN.away, counts });
    return false;
  }
}

const unreadable = ({ assigned }: ClaimedMail): Settlement => ({
  ...{ state: 'unreadable', offer: assigned, sorted: null, proof: null, by: 'service' },
  reason: { code: 'keeps-failing', params: { attempts: MOST_ATTEMPTS } },
  ...{ subject: '', sender: '', text: '' },
});

/** A mail that takes longer than its claim is left to another attempt. */
async function withinLease<T>({ lease }: Intake, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the mail took longer than its claim')), lease * 0.9);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
