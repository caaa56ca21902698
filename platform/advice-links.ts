import { jwtVerify, SignJWT } from 'jose';

const PURPOSE = 'advice';

/** What a link stands for by which a reader ends advice: the letter that it is in, which says whose address it is. */
export type AdviceLink = { readonly offerId: string; readonly mail: string };

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

/** Signs a link; the same letter always gets the same. It never expires: a letter of years ago may be unsubscribed from. */
export const signAdviceLink = (secret: string, { offerId, mail }: AdviceLink): Promise<string> =>
  new SignJWT({ mail, purpose: PURPOSE }).setProtectedHeader({ alg: 'HS256' }).setSubject(offerId).sign(keyOf(secret));

/** Reads a link; undefined where it is forged or for something else. */
export async function readAdviceLink(secret: string, token: string): Promise<AdviceLink | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'] });
    const { sub, mail, purpose } = payload;
    return purpose === PURPOSE && sub !== undefined && typeof mail === 'string' ? { offerId: sub, mail } : undefined;
  } catch (err) {
    if (err instanceof Error && 'code' in err && String(err.code).startsWith('ERR_J')) return undefined;
    throw err;
  }
}
