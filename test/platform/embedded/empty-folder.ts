import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A folder of this test alone, which goes when the tests of its file are over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-embedded-'));
  made.push(folder);
  return folder;
}

afterAll(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })));
