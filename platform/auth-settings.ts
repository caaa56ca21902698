type Given = Readonly<Record<string, string | undefined>>;

const PROVIDER = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_AUDIENCE', 'OIDC_ROLES', 'OIDC_ROLE_CLAIM'] as const;

/** What is wrong with how people and machines are to get in, as sentences: all of it at once. */
export function faultsOfAuthSettings(given: Given): string[] {
  const { HOST = '127.0.0.1', API_TOKENS = '', OIDC_ISSUER } = given;
  const isOpen = API_TOKENS.split(',').every((token) => token === '') && OIDC_ISSUER === undefined;
  return [
    ...(isOpen && !isLoopback(HOST)
      ? [`HOST: ${HOST} can be reached from outside; set API_TOKENS first, or OIDC_ISSUER and what belongs to it`]
      : []),
    ...(OIDC_ISSUER === undefined ? faultsWithoutProvider(given) : faultsOfProvider(OIDC_ISSUER, given)),
  ];
}

const faultsWithoutProvider = (given: Given): string[] =>
  PROVIDER.filter((name) => given[name] !== undefined).map(
    (name) => `${name}: means nothing without OIDC_ISSUER; set that too`,
  );

function faultsOfProvider(issuer: string, given: Given): string[] {
  const { OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_AUDIENCE, OIDC_ROLES, PUBLIC_URL } = given;
  const hasPeople = OIDC_CLIENT_ID !== undefined;
  return [
    ...(isSafe(issuer) ? [] : ['OIDC_ISSUER: must begin with https, except on this machine']),
    ...(hasPeople || OIDC_AUDIENCE !== undefined
      ? []
      : ['OIDC_ISSUER: set OIDC_CLIENT_ID so that people can sign in, or OIDC_AUDIENCE so that machines can']),
    ...(OIDC_CLIENT_SECRET !== undefined && !hasPeople ? ['OIDC_CLIENT_SECRET: set OIDC_CLIENT_ID too'] : []),
    ...(OIDC_ROLES === undefined ? ['OIDC_ROLES: say which value of the claim stands for which role'] : []),
    ...(hasPeople && PUBLIC_URL === undefined
      ? ['PUBLIC_URL: set it, so that the provider can send people back to the service']
      : []),
  ];
}

/** Whether tokens and secrets cannot be read on the way there. What is no address at all is told elsewhere. */
export function isSafe(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || isLoopback(hostname);
}

/** Can a host be reached from this machine alone? */
export const isLoopback = (host: string): boolean =>
  ['localhost', '::1', '[::1]'].includes(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
