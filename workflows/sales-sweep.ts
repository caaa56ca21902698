import { handOverSales } from './activities';

/** Promise: sales that were counted reach their publisher, whatever died in between. A schedule starts it every minute. */
export async function salesSweep(): Promise<void> {
  await handOverSales();
}
