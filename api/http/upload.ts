import type { Request } from 'express';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from './problems';

/** A body that lies in a file until it is answered. */
export type Upload = { readonly mediaType: string; readonly path: string; readonly sha256: string };

/** The media type of a body without its parameters; undefined where none is said. */
export const mediaTypeOf = (req: Request): string | undefined =>
  req.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();

/** The character set that a body says it has. */
export const charsetOf = (req: Request): string =>
  /;\s*charset="?([^";\s]+)/i.exec(req.get('Content-Type') ?? '')?.[1] ?? 'utf-8';

/**
 * Takes a body in whole before anything is done with it: one that breaks off changes nothing. Throws a problem when it
 * is too large or not UTF-8. The file is gone afterwards.
 */
export async function withUpload<T>(
  req: Request,
  mediaType: string,
  mostBytes: number,
  use: (upload: Upload) => Promise<T>,
): Promise<T> {
  refuseOtherEncodings(req);
  if (Number(req.get('Content-Length') ?? 0) > mostBytes) throw tooLarge(mostBytes);
  const folder = await mkdtemp(join(tmpdir(), 'followthrough-upload-'));
  try {
    const path = join(folder, 'body');
    const sha256 = await receive(req, path, mostBytes);
    return await use({ mediaType, path, sha256 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function refuseOtherEncodings(req: Request): void {
  const encoding = req.get('Content-Encoding') ?? 'identity';
  if (!/^utf-?8$/i.test(charsetOf(req)) || encoding.toLowerCase() !== 'identity')
    throw new Problem('unsupported-media-type', 'Send the file in UTF-8, uncompressed.');
}

/** Writes the body down and answers its hash. */
async function receive(req: Request, path: string, mostBytes: number): Promise<string> {
  const hash = createHash('sha256');
  const text = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  async function* checked(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw tooLarge(mostBytes);
      readable(() => text.decode(chunk, { stream: true }));
      hash.update(chunk);
      yield chunk;
    }
    readable(() => text.decode());
  }
  // A request that is refused halfway is not torn down: it must still be answered.
  const body = req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  await pipeline(checked(body), createWriteStream(path)).catch((err: unknown) => {
    req.resume();
    throw req.errored === null || err instanceof Problem ? err : brokenOff();
  });
  return hash.digest('hex');
}

const brokenOff = (): Problem => new Problem('invalid-request', 'The body broke off.');

const tooLarge = (mostBytes: number): Problem =>
  new Problem('body-too-large', `A file may have ${mostBytes / 1_048_576} mebibytes at most.`);

function readable(decode: () => string): void {
  try {
    decode();
  } catch {
    throw new Problem('invalid-request', 'The file is not text in UTF-8.');
  }
}
