import { unlikeTheirReplay } from './replayed';
import { startWorld, type TestWorld, type WorldOptions } from './world';

type Options = WorldOptions & {
  /** What lived in it by then is replayed at the end, so that every test of the file is a test of determinism too. */
  readonly isReplayed?: boolean;
};

/** A world for the tests of one file: started before the first, ended after the last. */
export function theWorld({ isReplayed = false, ...options }: Options = {}): () => TestWorld {
  let world: TestWorld | undefined;
  beforeAll(async () => {
    world = await startWorld(options);
  });
  afterAll(async () => {
    if (world === undefined) return;
    try {
      if (isReplayed) expect(await unlikeTheirReplay(world)).toEqual([]);
    } finally {
      await world.stop();
    }
  });
  return () => {
    if (world === undefined) throw new Error('the world has not begun yet');
    return world;
  };
}
