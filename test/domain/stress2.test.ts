import fc from 'fast-check';
import { ledger } from '../../domain/ledger';
import { isOpen } from '../../domain/promised';
import { statusOf } from '../../domain/promised';
import { ADDRESSES, inputs, offers, say } from './arbitrary-lives';
import { Engine, type World } from './engine';

const worlds = fc.record({ dead: fc.subarray(ADDRESSES), unclear: fc.constantFrom(0, 0, 3) });

const openAt = ({ life, now }: Engine) =>
  ledger(life)
    .filter(isOpen)
    .map((promised) => `${now}: ${promised.id} due ${promised.dueAt} ${statusOf(promised, now)}`);

describe('A case that lets go of what is settled', () => {
  it('owes the same and does the same as one that keeps everything', () => {
    fc.assert(
      fc.property(offers, inputs(45), worlds, fc.nat(), (offer, said, world, salt) => {
        const minutes = (key: string) => salt % 3 ? 0 : ([0, 3, 45, 600, 1440][(key.length * 7 + salt) % 5] ?? 0);
        const lag = (revision: number) => (revision * 7 + salt) % 5;
        const told = (journaled: World['journaled']) => {
          const engine = new Engine(offer, { ...world, minutes, journaled });
          const owed: string[] = [];
          engine.watch = () => owed.push(...openAt(engine));
          say(engine, said);
          return { diary: engine.diary, owed };
        };
        const whole = told(() => undefined);
        const light = told(({ revision }) => (lag(revision) === 4 ? undefined : revision - lag(revision)));
        expect(light).toEqual(whole);
      }),
      { numRuns: 2500 },
    );
  });
});
