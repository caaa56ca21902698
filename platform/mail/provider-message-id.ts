/** Amazon SES answers `250 Ok <id>` and puts that id in place of our Message-ID, at a domain of its own. */
const SES_HOST = /^email-smtp(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com$/;

/**
 * The Message-ID that a provider has put in place of ours, by its answer to the mail; null where it has kept ours or does
 * not say. Sources: Amazon SES developer guide, "Message-ID"; Outlook.com answers with the new id in angle brackets.
 */
export function providerMessageId(reply: string, host: string, ours: string): string | null {
  const region = SES_HOST.exec(host.toLowerCase())?.[1];
  if (region !== undefined) {
    const id = /^250 (?:2\.\d\.\d )?Ok ([0-9a-f][0-9a-z-]{20,})\s*$/i.exec(reply)?.[1];
    return id === undefined ? null : `<${id}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`;
  }
  const named = /<[^<>\s@]+@[^<>\s@]+>/.exec(reply)?.[0] ?? null;
  return named === ours ? null : named;
}
