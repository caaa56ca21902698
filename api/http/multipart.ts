import express, { type Request, type RequestHandler, Router } from 'express';
import { Problem } from './problems';
import { mediaTypeOf } from './upload';

/** A file of a form, with the media type that the browser gave it. */
export type FormFile = { readonly name: string; readonly type: string; readonly content: Buffer };

const KIND = 'multipart/form-data';
/** More than what goes along with a letter, so that what is too much is refused at its field, in bytes. */
const LARGEST = 25_165_824;

const files = new WeakMap<Request, readonly FormFile[]>();

/** The files of a form that was read. */
export const filesOf = (req: Request): readonly FormFile[] => files.get(req) ?? [];

const parse: RequestHandler = async (req, _res, next) => {
  if (!Buffer.isBuffer(req.body)) {
    next();
    return;
  }
  const headers = { 'content-type': req.get('Content-Type') ?? '' };
  // The parser of Node.js itself, which reads the forms of browsers.
  const form = await new Response(new Uint8Array(req.body), { headers }).formData().catch(() => {
    throw new Problem('invalid-request', 'The form cannot be read.');
  });
  const fields: Record<string, string> = {};
  const given: File[] = [];
  form.forEach((value, name) => {
    if (typeof value === 'string') fields[name] ??= value;
    // A field for files in which none were chosen is one without a name.
    else if (value.name !== '') given.push(value);
  });
  req.body = fields;
  files.set(req, await Promise.all(given.map(fileOf)));
  next();
};

const fileOf = async (file: File): Promise<FormFile> => ({
  name: file.name,
  type: file.type.split(';', 1)[0]?.trim() ?? '',
  content: Buffer.from(await file.arrayBuffer()),
});

/** Reads a form that has files: its fields into the body, its files for `filesOf`. Any other body is left alone. */
export const multipartForm = (mostBytes = LARGEST): Router =>
  Router().use(express.raw({ type: (req) => mediaTypeOf(req as Request) === KIND, limit: mostBytes }), parse);
