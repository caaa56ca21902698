/**
 * Tests that need something of this machine. Where it lacks it, which `lacks` says, they are skipped, and say so; where a
 * result must be complete (CI=true) that is a failure.
 */
export function describeWith(lacks: string | undefined, name: string, tests: () => void): void {
  const isSkipped = lacks !== undefined && process.env.CI !== 'true';
  (isSkipped ? describe.skip : describe)(isSkipped ? `${name} (${lacks})` : name, () => {
    beforeAll(() => {
      if (lacks !== undefined) throw new Error(`These tests cannot be left out here: ${lacks}.`);
    });
    tests();
  });
}
