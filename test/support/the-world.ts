import { unlikeTheirReplay } from './replayed';
import { startWorld, type TestWorld, type WorldOptions } from './world';

/**
 * A world for the tests of one file: started before the first, ended after the last. What lived in it by then is
 * replayed, so that every test is a test of determinism too.
 */
export function theWorld(options: WorldOptions = {}): () => TestWorld {
  let world: TestWorld | undefined;
  beforeAll(async () => {
    world = await startWorld(options);
  });
  afterAll(async () => {
    const unlike = world && (await unlikeTheirReplay(world));
    await world?.stop();
    expect(unlike).toEqual([]);
  });
  return () => {
    if (world === undefined) throw new Error('the world has not begun yet');
    return world;
  };
}
