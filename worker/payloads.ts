import { defaultPayloadConverter, type Payload, type PayloadConverter } from '@temporalio/common';

/** How many bytes of it are shown. */
const SHOWN = 500;

/**
 * Reads payloads as Temporal does, but fails at none. Anything that speaks Temporal can send a workflow bytes that nobody
 * can decode: were that thrown, the task that brings them would fail again and again, and with it the whole workflow. So
 * they come as a text, which is no valid input: an update that brings it is refused, a signal is told to a person.
 */
export const payloadConverter: PayloadConverter = {
  toPayload: (value) => defaultPayloadConverter.toPayload(value),
  // Whatever type is asked for: no input is taken on trust.
  fromPayload: (payload): never => {
    try {
      return defaultPayloadConverter.fromPayload<never>(payload);
    } catch {
      return undecodable(payload) as never;
    }
  },
};

function undecodable({ metadata, data }: Payload): string {
  const encoding = metadata?.['encoding'];
  const name = encoding === undefined ? 'no encoding' : asText(encoding).slice(0, 60);
  return `cannot be decoded (${name}, ${data?.length ?? 0} bytes): ${asText(data ?? new Uint8Array())}`;
}

/** As far as it is text, every other byte a dot. No bytes at all come as an empty array of another kind. */
function asText(bytes: Uint8Array): string {
  const first = Array.from({ length: Math.min(bytes.length, SHOWN) }, (_, i) => bytes[i] ?? 0);
  return first.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
}
