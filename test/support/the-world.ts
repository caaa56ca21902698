import { startWorld, type TestWorld, type WorldOptions } from './world';

/** A world for the tests of one file: started before the first, ended after the last. */
export function theWorld(options: WorldOptions = {}): () => TestWorld {
  let world: TestWorld | undefined;
  beforeAll(async () => {
    world = await startWorld(options);
  });
  afterAll(async () => {
    await world?.stop();
  });
  return () => {
    if (world === undefined) throw new Error('the world has not begun yet');
    return world;
  };
}
