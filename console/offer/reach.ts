import type { Instant } from '../../domain/calendar/instants';
import type { Fact } from '../../domain/offer/events';
import { sameAddress } from '../../domain/offer/people';
import type { CaseMail } from '../../platform/store/case-history';

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
  for (const { id, messageId, at, to, direction, ...each } of mail) {
    const status = sameAddress(to, address)
      ? each.status
      : each.copies.find((copy) => sameAddress(copy.address, address))?.status;
    if (direction !== 'outbound' || status === undefined || status === 'cancelled' || status === 'received') continue;
    const bounce = bounces.find((fact) => fact.messageId === messageId && sameAddress(fact.address ?? to, address));
    return bounce === undefined ? { status, at, mail: id } : { status: 'bounced', at: bounce.at, mail: id };
  }
  return undefined;
}
