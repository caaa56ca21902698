import type { SMTPServerDataStream } from 'smtp-server';
import { LARGEST_MAIL } from './arrived';
import type { ClientLimits } from './client-limits';

/** How long one mail may take to arrive, in milliseconds: who sends a byte a minute holds a connection no longer. */
const WITHIN_MS = 600_000;

/** A refusal with an SMTP reply code, for the one who brings the mail. */
export const refusal = (responseCode: number, sentence: string): Error =>
  Object.assign(new Error(sentence), { responseCode });

type Client = { readonly limits: ClientLimits; readonly from: string };

/**
 * Reads a mail to its end and hands it on. Throws a refusal where it is too large, where there is no memory for it now, or
 * where it takes too long. What it holds of the limits is given back when it has been handed on.
 */
export async function readBody<T>(
  stream: SMTPServerDataStream,
  { limits, from }: Client,
  act: (raw: Buffer) => Promise<T>,
): Promise<T> {
  let held = 0;
  const late = refusal(421, 'The mail took too long.');
  const patience = setTimeout(() => stream.destroy(late), WITHIN_MS);
  const chunks: Buffer[] = [];
  let hasRoom = true;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      if (stream.byteLength > LARGEST_MAIL || !hasRoom) continue; // it is read to its end, so that the answer is heard
      hasRoom = limits.reserve(from, bytes.length);
      if (!hasRoom) continue;
      held += bytes.length;
      chunks.push(bytes);
    }
    clearTimeout(patience);
    if (stream.sizeExceeded) throw refusal(552, `A mail may have ${LARGEST_MAIL} bytes.`);
    if (!hasRoom) throw refusal(452, 'Too much mail is coming in at once; try again later.');
    return await act(Buffer.concat(chunks));
  } finally {
    clearTimeout(patience);
    limits.release(from, held);
  }
}
