import { OWNER_LINKS, PAGE_LINKS, personId } from './signed-links';
import { TOKEN } from './tokens-in-text';

/**
 * What a letter says, made out to one of its readers: the links in it by which somebody reads and acts in a person's name
 * become that reader's own.
 */
export async function linksFor(secret: string, text: string, address: string): Promise<string> {
  const person = personId(address);
  const tokens = [...new Set(text.match(TOKEN) ?? [])];
  const own = new Map(
    await Promise.all(tokens.map(async (token) => [token, await ownOf(secret, token, person)] as const)),
  );
  return text.replace(TOKEN, (token) => own.get(token) ?? token);
}

async function ownOf(secret: string, token: string, person: string): Promise<string> {
  const page = await PAGE_LINKS.read(secret, token);
  if (page !== undefined) {
    const { offerId, issuedAt } = page;
    return page.person === person ? token : PAGE_LINKS.sign(secret, { offerId, person }, issuedAt);
  }
  const owner = await OWNER_LINKS.read(secret, token);
  if (owner === undefined || owner.person === person) return token;
  const { offerId, step, issuedAt } = owner;
  return OWNER_LINKS.sign(secret, { offerId, person, step }, issuedAt);
}
