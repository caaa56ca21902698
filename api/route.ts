import { z } from 'zod';
import type { Permission, Role } from '../domain/offer/roles';
import type { IfRevision } from './writes/condition';
import { type ProblemCode, Problem } from './http/problems';
import type { Upload } from './http/upload';
import type { Download } from './http/download';
import { readAs } from './http/reading';

/** What an answer is allowed to be: the schema's own shape, and nothing in it needs to be writable. */
type Shown<T> = T extends readonly (infer Item)[]
  ? readonly Shown<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Shown<T[Key]> }
    : T;

/** What is answered when all went well. */
export type RouteReply<A = unknown> = {
  readonly status?: number;
  readonly body: Shown<A>;
  readonly location?: string;
  /** What is downloaded in place of the body. */
  readonly file?: Download;
};

/** Who asks in which role, the id under which what is asked counts once, and the revisions that it is meant for. */
export type Caller = {
  readonly id: string;
  readonly by: string;
  readonly role: Role;
  /** Of the person, where the sign-in has said it. */
  readonly email?: string;
  readonly ifRevision?: IfRevision;
};

/** A request as it came: nothing of it has been checked. */
export type Call = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

type Method = 'get' | 'post' | 'put';

/** What one must be allowed to do. Probes need nothing. */
export type Needs = Permission | 'nothing';

/** What the OpenAPI document says of a route. */
export type About = {
  readonly tag: 'Offers' | 'Publishers' | 'Actions' | 'Sales' | 'Lists' | 'System' | 'Sandbox';
  readonly needs: Needs;
  readonly summary: string;
  readonly description?: string;
  /** The statuses of success, the usual one first. */
  readonly statuses?: readonly number[];
  /** With a status where it is not the usual one of its code. */
  readonly refusals?: readonly (ProblemCode | { readonly code: ProblemCode; readonly status: number })[];
  /** How long a body in JSON may be, where that is not one mebibyte. */
  readonly mostBytes?: number;
  /** Of the answer, when it is not JSON. */
  readonly mediaType?: string;
  /** Of the body. */
  readonly example?: unknown;
  /** Does it show tokens as they came in letters? */
  readonly showsTokens?: boolean;
  /** What the Location of a 201 is; absent where none is sent. */
  readonly location?: string;
};

/** A body of another kind than JSON: it comes as a file, for it may be long. */
export type Files<A = unknown> = {
  readonly mediaTypes: readonly string[];
  readonly mostBytes: number;
  /** For each media type. */
  readonly examples: Readonly<Record<string, string>>;
  /** Checks a file (throws a problem) and says how to carry it out. */
  readonly prepare: (file: Upload) => Promise<(caller: Caller) => Promise<RouteReply<A>>>;
};

/** The fields of a path or a query. */
type Fields<T = unknown> = z.ZodType<T, Record<string, unknown>>;

type Spec<P, Q, B, A> = About & {
  readonly params?: Fields<P>;
  /** What it is that is not there when the path names nothing. */
  readonly missing?: ProblemCode;
  readonly query?: Fields<Q>;
  readonly body?: z.ZodType<B>;
  readonly files?: Files<NoInfer<A>>;
  /** Made of what the route answers; callers read what that becomes. */
  readonly answers: z.ZodType<unknown, A>;
  /** Absent where only files are taken. */
  readonly answer?: (
    asked: { params: NoInfer<P>; query: NoInfer<Q>; body: NoInfer<B> },
    caller: Caller,
  ) => Promise<RouteReply<NoInfer<A>>>;
};

/** One route: the Express handler and the OpenAPI entry are both made from it, so they cannot disagree. */
export type Route = About & {
  readonly method: Method;
  readonly path: string;
  readonly params: Fields;
  readonly query: Fields;
  readonly body: z.ZodType | undefined;
  readonly files: Files | undefined;
  readonly answers: z.ZodType;
  /** Checks a request (throws a problem) and says how to carry it out. */
  readonly prepare: (call: Call) => (caller: Caller) => Promise<RouteReply>;
};

const nothing = z.strictObject({});

/** Declares a route. */
export function route<P = object, Q = object, B = object, A = unknown>(
  method: Method,
  path: string,
  spec: Spec<P, Q, B, A>,
): Route {
  const params: Fields = spec.params ?? z.object({});
  const query: Fields = spec.query ?? nothing;
  const { body, files, answer, missing } = spec;
  return {
    ...spec,
    method,
    path,
    params,
    query,
    body,
    files,
    prepare(call) {
      if (answer === undefined) throw new Problem('unsupported-media-type', 'Only files are taken here.');
      const asked = {
        params: readParams(params, call.params, missing) as P,
        query: readAs(query, call.query) as Q,
        body: (body === undefined ? {} : readAs(body, call.body)) as B,
      };
      return (caller) => answer(asked, caller);
    },
  };
}

/** A path that cannot name anything names nothing. */
function readParams(schema: z.ZodType, params: unknown, missing: ProblemCode = 'not-found'): unknown {
  const { data, success } = schema.safeParse(params);
  if (!success) throw new Problem(missing, { code: 'no-such-name', params: {} });
  return data;
}
