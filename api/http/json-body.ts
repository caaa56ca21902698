import express, { type Request, type RequestHandler } from 'express';
import { Problem } from './problems';
import { charsetOf, mediaTypeOf } from './upload';

const ONE_MEBIBYTE = 1_048_576;
/** How deep a body may be nested: far more than any that is taken here. */
const DEEPEST = 64;

/**
 * Refuses a body of another kind, which also keeps the forms of other sites out; then reads it. `mostBytes` counts what
 * it is after it has been unzipped.
 */
export const jsonBody = (types: readonly string[], mostBytes = ONE_MEBIBYTE): readonly RequestHandler[] => [
  (req, _res, next) => {
    const mediaType = mediaTypeOf(req);
    const isOther = (hasBody(req) || mediaType !== undefined) && mediaType !== 'application/json';
    if (isOther || !types.includes('application/json'))
      throw new Problem('unsupported-media-type', `Send the body as ${types.join(' or ')}.`);
    if (!/^utf-?8$/i.test(charsetOf(req)))
      throw new Problem('unsupported-media-type', 'Send the body as JSON in UTF-8, uncompressed or gzipped.');
    next();
  },
  express.raw({ type: () => true, limit: mostBytes }),
  (req, _res, next) => {
    // What is JSON but no object is refused with its reason by the schema, like every other wrong field.
    req.body = Buffer.isBuffer(req.body) && req.body.length > 0 ? read(req.body) : undefined;
    next();
  },
];

const hasBody = (req: Request): boolean =>
  Number(req.get('Content-Length') ?? 0) > 0 || req.get('Transfer-Encoding') !== undefined;

function read(body: Buffer): unknown {
  const text = decoded(body);
  if (depthOf(text) > DEEPEST) throw new Problem('invalid-request', `The body may be ${DEEPEST} levels deep at most.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('malformed-json', 'The body cannot be read as JSON.');
  }
}

function decoded(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Problem('malformed-json', 'The body is not text in UTF-8.');
  }
}

const [QUOTE, BACKSLASH, OPEN, SHUT] = ['"', '\\', '[{', ']}'];

/** How deep lists and objects lie within each other; what reads them afterwards calls itself for each level. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  let isText = false;
  // Texts may be megabytes long: a regular expression would keep a place for each of their characters.
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (isText) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) isText = false;
    } else if (char === QUOTE) isText = true;
    else if (OPEN.includes(char)) deepest = Math.max(deepest, ++depth);
    else if (SHUT.includes(char)) depth--;
  }
  return deepest;
}
