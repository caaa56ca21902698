/** Who works with the service. `integration` is a system of the marketplace, every other role a person. */
export const ROLES = ['viewer', 'rewards', 'manager', 'support', 'operations', 'integration'] as const;
export type Role = (typeof ROLES)[number];

/** The roles of people: these may sign in to the console. */
export const PEOPLE = ['viewer', 'rewards', 'manager', 'support', 'operations'] as const satisfies readonly Role[];

const TEAM = ['rewards', 'manager', 'support', 'operations'] as const;

/**
 * Who may do what. Every route of the API names one of these; the API refuses what the role of a caller may not do
 * (403 `not-permitted`), and the console shows it disabled, with the reason.
 */
export const PERMITTED = {
  look: ROLES,
  'onboard-offers': ['operations', 'integration'],
  'log-contacts': [...TEAM, 'integration'],
  'write-to-publishers': TEAM,
  'handle-mail': TEAM,
  'take-back': [...TEAM, 'integration'],
  'name-managers': ['rewards', 'operations', 'integration'],
  'name-people': [...TEAM, 'integration'],
  'handle-benefits': ['rewards', 'manager', 'operations', 'integration'],
  'handle-requests': [...TEAM, 'integration'],
  'pause-offers': ['rewards', 'manager', 'operations', 'integration'],
  'move-offers-up': ['rewards', 'operations', 'integration'],
  'end-offers': ['rewards', 'operations', 'integration'],
  'revoke-offers': ['operations'],
  'resolve-tickets': [...TEAM, 'integration'],
  'handle-publishers': ['rewards', 'operations', 'integration'],
  'bring-in-sales': ['operations', 'integration'],
  'read-audit': ['viewer', ...TEAM],
  'move-time': [...TEAM, 'integration'],
  'reply-as-recipients': [...TEAM, 'integration'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMITTED;

/** May this role do that? */
export const may = (role: Role, permission: Permission): boolean =>
  (PERMITTED[permission] as readonly Role[]).includes(role);
