import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { withoutRoom } from '../../../platform/embedded/data-folder';

test('a disk on which no room is left is named', () => {
  const { bavail, bsize } = statfsSync(tmpdir());
  expect(withoutRoom(tmpdir(), bavail * bsize * 2)).toContain(`the disk that holds ${tmpdir()} is full`);
});
