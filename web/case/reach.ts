import type { Instant } from '../../domain/calendar';
import type { Fact } from '../../domain/facts';
import { sameAddress } from '../../domain/people';
import type { CaseMail } from '../../platform/database/case-history';

/** Whether letters reach an address: how the latest one fared, and when. */
export type Reach = {
  readonly status: 'sent' | 'bounced' | 'unknown' | 'queued';
  readonly at: Instant;
  readonly mail: string;
};

/** How the latest letter to an address fared; undefined where nobody has ever written to it. */
export function reachOf(
  address: string,
  mail: readonly CaseMail[],
  bounces: readonly Fact<'mail-bounced'>[],
): Reach | undefined {
  const latest = mail.find(
    ({ to, cc, direction, status }) =>
      direction === 'outbound' && status !== 'cancelled' && [to, ...cc].some((each) => sameAddress(each, address)),
  );
  if (latest === undefined || latest.status === 'received' || latest.status === 'cancelled') return undefined;
  const { id, messageId, status, at, to } = latest;
  const bounce = bounces.find((fact) => fact.messageId === messageId && sameAddress(fact.address ?? to, address));
  if (bounce !== undefined) return { status: 'bounced', at: bounce.at, mail: id };
  return { status: status === 'bounced' && !sameAddress(to, address) ? 'sent' : status, at, mail: id };
}
