import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type Settings, SettingsError } from '../../platform/settings';

const needed = {
  DATABASE_URL: 'postgres://127.0.0.1/store',
  SMTP_URL: 'smtp://127.0.0.1',
  LINK_SECRET: 'a secret that only tests use, 32+ characters',
};
const hash = 'a'.repeat(64);
const provider = {
  OIDC_ISSUER: 'https://login.example/realm',
  OIDC_CLIENT_ID: 'followthrough',
  OIDC_ROLES: 'ft-ops=operations',
  PUBLIC_URL: 'https://followthrough.example',
};

const read = (more: Record<string, string>): Settings => readSettings({ ...needed, ...more });

/** What is wrong with the settings, one sentence for each fault. */
function faults(more: Record<string, string>): readonly string[] {
  try {
    read(more);
    return [];
  } catch (err) {
    if (err instanceof SettingsError) return err.faults;
    throw err;
  }
}

describe('who may get in', () => {
  it.each(['0.0.0.0', '::', '192.0.2.7', 'followthrough.example'])('%s needs a way in that asks', (HOST) => {
    expect(faults({ HOST })).toEqual([
      `HOST: ${HOST} can be reached from outside; set API_TOKENS first, or OIDC_ISSUER and what belongs to it`,
    ]);
    expect(faults({ HOST, API_TOKENS: ',' })).toHaveLength(1);
    expect(faults({ HOST, API_TOKENS: `marketplace:${hash}` })).toEqual([]);
    expect(faults({ HOST, ...provider })).toEqual([]);
  });

  it.each(['127.0.0.1', '127.8.9.10', 'localhost', '::1'])('%s may be open', (HOST) => {
    expect(faults({ HOST })).toEqual([]);
  });

  it('tokens may say their role', () => {
    expect(faults({ API_TOKENS: `a:${hash},b:viewer:${hash}` })).toEqual([]);
    for (const token of ['a', `a:king:${hash}`, `a:viewer:${hash}0`, `a b:${hash}`])
      expect(faults({ API_TOKENS: token })).toEqual([
        'API_TOKENS.0: each token is name:sha256-in-hex or name:role:sha256-in-hex',
      ]);
  });
});

it.each([
  ['rewards@followthrough.example', []],
  ['Rewards team <rewards@followthrough.example>', []],
  ['Rewards team <rewards@followthrough.example', ['MAIL_FROM: must be an address, or Name <address>']],
  ['rewards@followthrough.example, lea@x.example', ['MAIL_FROM: must be an address, or Name <address>']],
])('mail is from one address: %s', (MAIL_FROM, expected) => {
  expect(faults({ MAIL_FROM })).toEqual(expected);
});

describe('limits', () => {
  it('of requests are whole numbers above nothing', () => {
    expect(read({})).toMatchObject({
      ...{ RATE_SIGN_IN: 120, RATE_OWNER_LINKS: 60, RATE_TOKEN_WRITES: 1_200, RATE_WRONG_TOKENS: 120 },
    });
    for (const RATE_SIGN_IN of ['0', '-1', '1.5', 'many']) expect(faults({ RATE_SIGN_IN })).toHaveLength(1);
  });

  it('trust proxies by their addresses, and never everybody', () => {
    expect(read({}).TRUSTED_PROXIES).toEqual([]);
    const TRUSTED_PROXIES = 'loopback, 10.0.0.0/8,192.0.2.7,fd00::/8';
    expect(read({ TRUSTED_PROXIES }).TRUSTED_PROXIES).toEqual(['loopback', '10.0.0.0/8', '192.0.2.7', 'fd00::/8']);
    for (const wrong of ['true', '1', '0.0.0.0/0', '10.0.0.0/33', '10.0.0.0/8/8', 'proxy.example', '::/0'])
      expect([wrong, faults({ TRUSTED_PROXIES: wrong }).length]).toEqual([wrong, 1]);
  });
});

describe('a provider', () => {
  it('is set whole', () => {
    expect(read(provider)).toMatchObject({
      OIDC_ROLES: [{ value: 'ft-ops', role: 'operations' }],
      OIDC_ROLE_CLAIM: 'roles',
    });
    const { OIDC_ISSUER, OIDC_ROLES } = provider;
    expect(faults({ OIDC_ISSUER, OIDC_ROLES, OIDC_AUDIENCE: 'followthrough' })).toEqual([]);
  });

  it('that is half set is named with everything that is missing', () => {
    expect(faults({ OIDC_ISSUER: 'https://login.example' })).toEqual([
      'OIDC_ISSUER: set OIDC_CLIENT_ID so that people can sign in, or OIDC_AUDIENCE so that machines can',
      'OIDC_ROLES: say which value of the claim stands for which role',
    ]);
    expect(faults({ OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'x' })).toEqual([
      'OIDC_ROLES: say which value of the claim stands for which role',
      'PUBLIC_URL: set it, so that the provider can send people back to the service',
    ]);
    expect(faults({ ...provider, OIDC_CLIENT_ID: '', OIDC_AUDIENCE: 'a', OIDC_CLIENT_SECRET: 's' })).toEqual([
      'OIDC_CLIENT_SECRET: set OIDC_CLIENT_ID too',
    ]);
  });

  it('is missing where only what belongs to it is set', () => {
    expect(faults({ OIDC_CLIENT_ID: 'x', OIDC_ROLES: 'a=viewer', OIDC_ROLE_CLAIM: 'groups' })).toEqual([
      'OIDC_CLIENT_ID: means nothing without OIDC_ISSUER; set that too',
      'OIDC_ROLES: means nothing without OIDC_ISSUER; set that too',
      'OIDC_ROLE_CLAIM: means nothing without OIDC_ISSUER; set that too',
    ]);
  });

  it('is asked over TLS, except on this machine', () => {
    expect(faults({ ...provider, OIDC_ISSUER: 'http://login.example' })).toEqual([
      'OIDC_ISSUER: must begin with https, except on this machine',
    ]);
    for (const OIDC_ISSUER of ['http://localhost:8080', 'http://127.0.0.1/x', 'http://[::1]:8080'])
      expect(faults({ ...provider, OIDC_ISSUER })).toEqual([]);
    expect(faults({ ...provider, OIDC_ISSUER: 'login.example' })).toHaveLength(1);
  });

  it.each([
    [
      'a=viewer, b=operations',
      [
        { value: 'a', role: 'viewer' },
        { value: 'b', role: 'operations' },
      ],
    ],
    ['cn=team,', undefined],
    ['dc=x=support', [{ value: 'dc=x', role: 'support' }]],
    ['=viewer', undefined],
    ['a', undefined],
    ['a=king', undefined],
    [',', undefined],
  ])('maps %j', (OIDC_ROLES, mapping) => {
    if (mapping !== undefined) expect(read({ ...provider, OIDC_ROLES }).OIDC_ROLES).toEqual(mapping);
    else
      expect(faults({ ...provider, OIDC_ROLES })).toEqual([
        'OIDC_ROLES: each entry is claim-value=role, with a comma between',
      ]);
  });
});

describe('how mail comes in', () => {
  const mailbox = 'imaps://reply%40x.example:secret@imap.x.example/INBOX';

  it('is by a listener, from a mailbox, by both, or not at all', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ INTAKE_PORT: '2525', INTAKE_HOST: '0.0.0.0', INTAKE_LMTP: 'true' })).toEqual([]);
    expect(faults({ IMAP_URL: mailbox, IMAP_DONE_FOLDER: 'Done', INTAKE_PORT: '0' })).toEqual([]);
  });

  it('names what means nothing by itself', () => {
    expect(faults({ INTAKE_LMTP: 'true', IMAP_DONE_FOLDER: 'Done', IMAP_OAUTH_CLIENT_ID: 'x' })).toEqual([
      'INTAKE_LMTP: means nothing without INTAKE_PORT; set that too',
      'IMAP_DONE_FOLDER: means nothing without IMAP_URL; set that too',
      'IMAP_OAUTH_CLIENT_ID: means nothing without IMAP_OAUTH_URL; set that too',
    ]);
  });

  it('has a certificate with its key, or neither', () => {
    expect(faults({ INTAKE_PORT: '25', INTAKE_TLS_CERT: 'a.pem' })).toEqual([
      'INTAKE_TLS_CERT: set INTAKE_TLS_KEY too',
    ]);
    expect(faults({ INTAKE_PORT: '25', INTAKE_TLS_KEY: 'a.pem' })).toEqual(['INTAKE_TLS_KEY: set INTAKE_TLS_CERT too']);
    expect(faults({ INTAKE_PORT: '25', INTAKE_TLS_CERT: 'a.pem', INTAKE_TLS_KEY: 'b.pem' })).toEqual([]);
  });

  it('opens a mailbox with a password, or with tokens that are had over TLS', () => {
    const byToken = 'imaps://reply@imap.x.example/INBOX';
    expect(faults({ IMAP_URL: 'imaps://imap.x.example' })).toHaveLength(2);
    expect(faults({ IMAP_URL: byToken })).toEqual(['IMAP_URL: say the password, or set IMAP_OAUTH_URL']);
    const oauth = { IMAP_URL: byToken, IMAP_OAUTH_CLIENT_ID: 'x', IMAP_OAUTH_CLIENT_SECRET: 's' };
    expect(faults({ ...oauth, IMAP_OAUTH_URL: 'https://login.example/token' })).toEqual([]);
    expect(faults({ ...oauth, IMAP_OAUTH_URL: 'http://login.example/token' })).toEqual([
      'IMAP_OAUTH_URL: must begin with https, except on this machine',
    ]);
  });

  it.each([
    ['reply@replies.example.com', true],
    ['rewards-team@x.example', true],
    ['x.example', false],
    ['reply+1@x.example', false],
    ['answers-of-publishers@x.example', false],
  ])('answers go to an address that has room for a token: %s', (REPLY_ADDRESS, isRight) => {
    expect(faults({ REPLY_ADDRESS }).length === 0).toBe(isRight);
  });
});

it('tells faults of every kind at once', () => {
  expect(faults({ HOST: '0.0.0.0', PORT: 'x', OIDC_ROLES: 'king', OIDC_CLIENT_SECRET: 's' })).toHaveLength(5);
});

describe('the logo in letters', () => {
  const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path fill="#123" d="M0 0h4v4z"/></svg>';
  let folder: string;
  const file = (content: string): string => {
    const path = join(folder, 'logo.svg');
    writeFileSync(path, content);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'followthrough-logo-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the drawing itself, without what stands before it', () => {
    const path = file(`<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg>\n${LOGO}\n`);
    expect(read({ PROGRAMME_LOGO_SVG: path }).PROGRAMME_LOGO_SVG).toBe(LOGO);
  });

  it.each([
    ['<html></html>', 'is no SVG drawing'],
    ['<svg viewBox="0 0 4 4"></svg>', 'must say its width and its height in pixels, as attributes of svg'],
    [LOGO.replace('<path', '<script>alert(1)</script><path'), 'holds a script, which no letter may'],
    [LOGO.replace('<path', '<path onload="x()"'), 'holds a script, which no letter may'],
    [LOGO.replace('#123', 'url(https://x.example/a)'), 'holds something to load, which no letter may'],
    [
      LOGO.replace('<path', '<image href="https://x.example/a.png"/><path'),
      'holds something to load, which no letter may',
    ],
    [LOGO.replace('<path', '<style>a{}</style><path'), 'holds a page or a style sheet, which no letter may'],
    [LOGO.replace('<path', `<path id="${'x'.repeat(20_000)}"`), 'is longer than 20000 bytes'],
  ])('is refused at start: %#', (content, why) => {
    const path = file(content);
    expect(faults({ PROGRAMME_LOGO_SVG: path })).toEqual([`PROGRAMME_LOGO_SVG: ${path} ${why}`]);
  });

  it('must be there', () => {
    expect(faults({ PROGRAMME_LOGO_SVG: '/nowhere/logo.svg' })).toEqual([
      'PROGRAMME_LOGO_SVG: /nowhere/logo.svg cannot be read',
    ]);
  });
});
