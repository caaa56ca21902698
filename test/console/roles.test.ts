import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { createApp, routesOf } from '../../api/app';
import type { Deps } from '../../api/deps';
import { Metrics } from '../../api/metrics';
import { may, type Permission, type Role, ROLES } from '../../domain/offer/roles';
import { insertPublisher } from '../../platform/store/company-words';
import { ACTIONS } from '../../console/actions';
import { COMPANY_ACTIONS } from '../../console/publishers/action';
import { anOffer } from '../support/lives';
import { storeOffer } from '../support/stored-offers';
import { theWorld } from '../support/the-world';
import { depsOf, serving } from '../api/serving';

const world = theWorld({ withWorkers: false });
const OFFER = 'contoso.for-roles';

/** Every page, part and form of the console with what it needs; `public` asks nobody. */
const TABLE: Readonly<Record<string, Permission | 'public'>> = {
  'get /': 'look',
  'get /live': 'look',
  'get /offers': 'look',
  'get /offers.csv': 'look',
  'get /offers/:id': 'look',
  'get /offers/:id/drafts': 'look',
  'post /offers/:id/draft': 'write-to-publishers',
  'get /offers/:id/do/:action': 'look',
  'get /publishers': 'look',
  'get /publishers/:id': 'look',
  'get /publishers/:id/do/:action': 'look',
  'get /tickets': 'look',
  'get /tickets/:id': 'look',
  'get /messages': 'look',
  'get /messages/:id': 'look',
  'get /messages/:id/html': 'look',
  'get /to-answer': 'look',
  'get /saved-replies': 'look',
  'get /saved-replies/new': 'look',
  'get /saved-replies/:id': 'look',
  'post /saved-replies': 'write-to-publishers',
  'post /saved-replies/:id': 'write-to-publishers',
  'post /saved-replies/:id/delete': 'write-to-publishers',
  'get /suppressed': 'look',
  'post /suppressed/lift': 'name-people',
  'get /unmatched': 'look',
  'get /unmatched/:id': 'look',
  'post /unmatched/:id/assign': 'handle-mail',
  'post /unmatched/:id/drop': 'handle-mail',
  'get /audit': 'read-audit',
  'get /tour': 'look',
  'get /messages/mailbox': 'look',
  'get /messages/mailbox/:id': 'look',
  'get /messages/mailbox/:id/html': 'look',
  'post /samples': 'onboard-offers',
  'post /offers/:id/time': 'move-time',
  'post /messages/mailbox/:id/reply': 'reply-as-recipients',
  'post /language': 'public',
  'get /sign-in': 'public',
  'get /sign-in/callback': 'public',
  'post /sign-in': 'public',
  'post /sign-out': 'public',
  'get /owner': 'public',
  'post /owner': 'public',
  'get /publisher.css': 'public',
  'get /advice': 'public',
  'post /advice': 'public',
  'post /p/new-link': 'public',
  'get /p': 'public',
  'get /p/do/:act': 'public',
  'post /p/do/:act': 'public',
  'get /p/date.ics': 'public',
  'get /p/dates.ics': 'public',
  'get /p/calendar.ics': 'public',
  ...Object.fromEntries(ACTIONS.map(({ name, needs }) => [`post /offers/:id/do/${name}`, needs])),
  ...Object.fromEntries(COMPANY_ACTIONS.map(({ name, needs }) => [`post /publishers/:id/do/${name}`, needs])),
};

const SANDBOX_ONLY = Object.keys(TABLE).filter((page) => /\/(tour|samples|time|mailbox)(\/|$)/.test(page));

type Layer = {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: { readonly stack?: readonly Layer[] };
};

/** Everything that is served, as the router itself has it. */
const served = (layers: readonly Layer[]): string[] =>
  layers.flatMap(({ route, handle }) =>
    route === undefined
      ? served(handle.stack ?? [])
      : Object.keys(route.methods).map((method) => `${method} ${route.path}`),
  );

/** The pages and forms among that: no route of the API, and nothing that pages only load. */
function pagesOf(deps: Deps): string[] {
  const app = createApp(deps) as unknown as { readonly router: { readonly stack: readonly Layer[] } };
  const routes = new Set(routesOf(deps, new Metrics()).map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')));
  const pages = served(app.router.stack).filter((page) => !routes.has(page.split(' ')[1] ?? ''));
  const expanded = pages.flatMap((page) => {
    if (page === 'post /offers/:id/do/:action') return ACTIONS.map(({ name }) => page.replace(':action', name));
    if (page === 'post /publishers/:id/do/:action')
      return COMPANY_ACTIONS.map(({ name }) => page.replace(':action', name));
    return [page];
  });
  return expanded.filter((page) => !/^get \/(docs\b|style\.css|assets\/)/.test(page));
}

it('stands whole in the table: every page, part and form, and nothing else', () => {
  expect(pagesOf(depsOf(world())).sort()).toEqual(Object.keys(TABLE).sort());
});

it('has nothing of a sandbox elsewhere', () => {
  const settings = { ...world().settings, SANDBOX: false };
  const elsewhere = pagesOf(depsOf(world(), { settings }));
  expect(SANDBOX_ONLY).toHaveLength(7);
  expect(elsewhere.filter((page) => SANDBOX_ONLY.includes(page))).toEqual([]);
  expect(elsewhere).toHaveLength(Object.keys(TABLE).length - SANDBOX_ONLY.length);
});

it('needs for each form what its route of the API needs', () => {
  const routes = routesOf(depsOf(world()), new Metrics());
  for (const { name, needs, route } of [...ACTIONS, ...COMPANY_ACTIONS]) {
    const same = routes.find(({ method, path }) => method === route.method && path === route.path);
    expect([name, needs]).toEqual([name, same?.needs]);
  }
});

it('lets a viewer change nothing', () => {
  const changes = Object.entries(TABLE).filter(([page, needs]) => page.startsWith('post') && needs !== 'public');
  expect(changes.filter(([, needs]) => needs !== 'public' && may('viewer', needs))).toEqual([]);
});

/** Puts something there that each page can show, and answers where it is. */
async function somethingToShow(): Promise<(page: string) => string> {
  await storeOffer(world().store.database, { id: OFFER });
  const { publisher } = anOffer();
  await insertPublisher(world().store.database, publisher, new Date().toISOString());
  const transport = createTransport(world().settings.SMTP_URL);
  await transport.sendMail({ from: 'a@x.example', to: 'b@x.example', subject: 'Lunch', text: 'Noon?' });
  transport.close();
  const [mail] = (await world().mailbox.list({ limit: 1 })).items;
  return (page) => {
    const path = page.split(' ')[1] ?? '';
    return path
      .replace('/publishers/:id', `/publishers/${publisher.id}`)
      .replace('/mailbox/:id', `/mailbox/${mail?.id ?? ''}`)
      .replace('/offers/:id', `/offers/${OFFER}`)
      .replace(/:\w+/g, 'none');
  };
}

it.each(ROLES)('refuses %s exactly what the table does not permit', async (role: Role) => {
  const placeOf = await somethingToShow();
  const API_TOKENS = ROLES.map((each) => `${each}:${each}:${createHash('sha256').update(each).digest('hex')}`);
  const settings = { ...world().settings, API_TOKENS };
  await serving(depsOf(world(), { settings }), async ({ url }) => {
    for (const [page, needs] of Object.entries(TABLE)) {
      const isPermitted = needs === 'public' || may(role, needs);
      const [method = ''] = page.split(' ');
      // What is permitted and changes something is not done here, and a stream does not end.
      if (page === 'get /live' || (method === 'post' && isPermitted)) continue;
      const response = await fetch(`${url}${placeOf(page)}`, {
        method,
        redirect: 'manual',
        headers: { authorization: `Bearer ${role}`, accept: 'text/html' },
        ...(method === 'post' && { body: new URLSearchParams({ text: 'Hello.', by: 'P1D' }) }),
      });
      await response.arrayBuffer();
      expect([page, response.status === 403]).toEqual([page, !isPermitted]);
      expect(response.status).toBeLessThan(500);
    }
  });
});
