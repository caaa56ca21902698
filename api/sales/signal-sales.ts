import type { Logger } from '../../platform/logger';
import { faultOf } from '../http/request-log';

/** Who tells offers what their sales have reached. `told` is false when that goes on after the answer. */
export type SalesSignals = {
  salesArrived(publisherIds: readonly string[]): Promise<{ readonly told: boolean }>;
};

/** Signals to publishers that sales of theirs arrived, and answers whether all were told. When that fails nothing is lost: what is to be told is in the store, and swept up. */
export async function signalSales(
  { sales, logger }: { readonly sales: SalesSignals; readonly logger: Logger },
  publisherIds: readonly string[],
): Promise<boolean> {
  if (publisherIds.length === 0) return true;
  try {
    return (await sales.salesArrived(publisherIds)).told;
  } catch (err) {
    logger.warn({ fault: faultOf(err) }, 'sales could not be handed over');
    return false;
  }
}
