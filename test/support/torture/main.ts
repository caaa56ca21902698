import { parseArgs } from 'node:util';
import afterAllTests from '../after-all-tests';
import beforeAllTests from '../before-all-tests';
import { torture } from './torture';

/** `npm run torture -- --schedules 1000 --seed 7`: random schedules of inputs and troubles, and what was wrong after each. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { schedules: { type: 'string' }, seed: { type: 'string' } } });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  await beforeAllTests();
  try {
    const outcomes = await torture(Number(values.schedules ?? 100), seed, ({ seed: own, troubles, faults }) => {
      console.log(`seed ${own}: ${troubles.join(', ')}: ${faults.length === 0 ? 'all well' : faults.join('; ')}`);
    });
    if (outcomes.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
  } finally {
    await afterAllTests();
  }
}

main().catch((err: unknown) => {
  console.error(err);
  process.exitCode = 1;
});
