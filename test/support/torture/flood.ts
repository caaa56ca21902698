import { setTimeout as pause } from 'node:timers/promises';
import type { TestWorld } from '../world';
import type { Chance } from './chance';

/** How long an input may take, in milliseconds; longer than any trouble. */
const PATIENCE = 6_000;
const call = { channel: 'call', direction: 'outbound', with: 'Ada', summary: 'a call' };

/** An offer under torture, with the ids of the inputs that were accepted. */
export type Tortured = { readonly id: string; readonly publisher: string; readonly accepted: Set<string> };

/** What is said to one offer and its publisher: floods of signals, and requests at once. What is accepted is remembered. */
export async function flood(world: TestWorld, offer: Tortured, chance: Chance): Promise<void> {
  const waves = chance.from(1, 3);
  for (let wave = 0; wave < waves; wave++) {
    const many = chance.one([1, 3, 20, 130]);
    const requests = chance.from(0, 3);
    const said: Promise<void>[] = [];
    for (let n = 0; n < many; n++) said.push(signal(world, offer, `signal-${wave}-${n}`));
    for (let n = 0; n < requests; n++) said.push(request(world, offer, `request-${wave}-${n}`));
    if (chance.from(0, 2) === 0) said.push(contact(world, offer, `contact-${wave}`));
    await Promise.all(said);
    await pause(chance.from(0, 1_200));
  }
}

const signal = (world: TestWorld, offer: Tortured, id: string): Promise<void> =>
  accepted(world, offer, id, () =>
    world.client.workflow.getHandle(`offer/${offer.id}`).signal('messageReceived', { ...call, id }),
  );

const request = (world: TestWorld, offer: Tortured, id: string): Promise<void> =>
  accepted(world, offer, id, () =>
    world.client.workflow
      .getHandle(`offer/${offer.id}`)
      .executeUpdate('recordMessage', { updateId: id, args: [{ ...call, id }] }),
  );

const contact = (world: TestWorld, offer: Tortured, id: string): Promise<void> =>
  accepted(world, offer, id, () =>
    world.client.workflow.getHandle(`publisher/${offer.publisher}`).executeUpdate('setMarketingContact', {
      updateId: id,
      args: [{ id, name: 'Lou', email: 'lou@contoso.example', phone: '+33123456789', language: 'fr' }],
    }),
  );

/** An input that got no answer may have been counted, or not: both are right. */
async function accepted(world: TestWorld, offer: Tortured, id: string, say: () => Promise<unknown>): Promise<void> {
  try {
    await world.client.connection.withDeadline(Date.now() + PATIENCE, say);
    offer.accepted.add(id);
  } catch {
    return;
  }
}
