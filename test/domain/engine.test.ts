import fc from 'fast-check';
import { inputs, offers, say, ADDRESSES } from './arbitrary-lives';
import { Engine, type World } from './engine';
import { openTickets } from '../../domain/tickets';

const worlds = fc.record({ dead: fc.subarray(ADDRESSES), unclear: fc.constantFrom(0, 0, 3) });
const atOnce: Pick<World, 'minutes' | 'journaled'> = { minutes: () => 0, journaled: () => undefined };

describe('A life of an offer, whatever happens', () => {
  it('takes no step twice and rests at every instant', () => {
    fc.assert(
      fc.property(offers, inputs(25), worlds, (offer, said, world) => {
        const engine = new Engine(offer, { ...world, ...atOnce });
        engine.watch = ({ life }) => {
          const open = openTickets(life).filter(({ ticketKind }) => ticketKind === 'silence' || ticketKind === 'owner');
          expect(open.slice(1)).toEqual([]);
        };
        say(engine, said);
      }),
      { numRuns: 200 },
    );
  });
});
