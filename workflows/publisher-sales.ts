import { stepId } from '../domain/offer/state';
import { totalsOf } from '../domain/publisher/view';
import type { SalesTotal } from '../domain/publisher/activities';
import { tellSales } from './activities';
import type { LivePublisher } from './live-publisher';
import type { Chore } from './publisher-chores';

/** Promise: what sales have reached is told to every offer that it concerns. */
export const salesToTell = (publisher: LivePublisher): readonly Chore[] =>
  publisher.areSalesWaiting ? [{ name: 'tell sales', run: () => tellOnce(publisher) }] : [];

async function tellOnce(publisher: LivePublisher): Promise<void> {
  // What arrives from here on is told next time.
  const upTo = publisher.lastSales;
  for (const total of await tellSales(publisher.state.publisher.id)) count(publisher, total);
  publisher.salesWereTold(upTo);
}

function count(publisher: LivePublisher, { program, standing }: SalesTotal): void {
  const known = totalsOf(publisher.state).find((total) => total.program === program);
  if (known !== undefined && isSame(known.standing, standing)) return;
  const at = publisher.now();
  publisher.record(
    { kind: 'sales-counted', program, standing },
    { id: stepId(`sales/${program}/${at}`), by: 'service', at },
  );
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
