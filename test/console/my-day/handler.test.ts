import type { Role } from '../../../domain/offer/roles';
import { Browser } from '../../support/browser';
import { textOf } from '../../support/shown';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const SCRIPT = '<script>alert(1)</script>';

async function reader(role: Role, fields: Record<string, string> = {}, language = 'en'): Promise<Browser> {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, fields);
  return browser;
}

const day = async (role: Role, place = '/', fields: Record<string, string> = {}): Promise<string> =>
  (await (await reader(role, fields)).go(place)).html;

/** The lines of the table of promises, a text each. */
const lines = (html: string): string[] =>
  [...html.matchAll(/<tr id="promise-[^"]+".*?<\/tr>/gs)].map(([row]) => textOf(row).replaceAll('\u00a0', ' '));
const lead = (html: string): string => textOf(/<p class="lead">(.*?)<\/p>/s.exec(html)?.[1] ?? '');

it('says how to begin while there is nothing, by a request that works as it stands', async () => {
  const html = await day('operations');
  expect(lead(html)).toBe('Nothing is due: no offer is looked after yet.');
  const request = textOf(/<pre[^>]*>(.*?)<\/pre>/s.exec(html)?.[1] ?? '');
  expect(request).toContain(`curl -X POST ${world().url}/v1/offers -H 'Content-Type: application/json' -d '{`);
  const body = /-d '(.*)'$/s.exec(request)?.[1] ?? '';
  const answer = await fetch(`${world().url}/v1/offers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(answer.status).toBe(201);
  await answer.body?.cancel();
});

describe('an offer that nobody contacts', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin(world(), { type: 'trial', title: `Backup ${SCRIPT}` });
    await story.day(9);
  });

  it('is overdue with the rewards team: by its own clock, why, the next step and the ticket', async () => {
    const ticket = await story.openTicket();
    const html = await day('rewards', '/?show=overdue');
    const own = lines(html).filter((line) => line.includes(SCRIPT));
    expect(own).toHaveLength(2);
    // Both were due two days and an hour ago: calendar days, so three in the last hour of a day.
    const begins = `${new Date(story.publishedAt).getUTCHours() === 23 ? 3 : 2} days late overdue `;
    expect(own.every((line) => line.startsWith(begins))).toBe(true);
    expect(own.map((line) => line.slice(begins.length))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^It is .* for this offer: its clock was moved\. First contact owed by the rewards team .* Contoso Published on .*: first contact is owed within a week Log a contact Write Resolve ticket \d+$/,
        ),
        expect.stringMatching(/ Engagement manager named .* Name a manager Resolve ticket \d+$/),
      ]),
    );
    expect(html).toContain(`href="/tickets/${ticket}"`);
    expect(html).not.toContain(SCRIPT);
    expect(lead(html)).toBe('Two promises need you today: all overdue.');
  });

  it('is on nobody’s list of managers, and on the team’s for a manager who asks for that', async () => {
    const mona = { name: 'Mona Lind', email: 'mona@rewards.example' };
    expect(lead(await day('manager', '/', mona))).toBe(
      'Nothing is due. A promise to a publisher appears here as soon as you owe it.',
    );
    expect(lead(await day('manager', '/?scope=team', mona))).toBe('Two promises need the team today: all overdue.');
    const [first] = lines(await day('support')).filter((line) => line.includes(SCRIPT));
    expect(first).toContain('Resolve ticket');
  });

  it('is not a viewer’s to contact, and the page says whose', async () => {
    const html = await day('viewer', '/?show=overdue');
    expect(html).not.toContain('/do/');
    expect(textOf(html)).toContain('Not for the role Viewer: ask Rewards team');
  });

  it('is told in French too', async () => {
    const { html } = await (await reader('rewards', {}, 'fr')).go('/?show=overdue');
    expect(html).toContain('<html lang="fr">');
    expect(lead(html).replaceAll('\u00a0', ' ')).toBe('Deux promesses vous attendent aujourd’hui : toutes en retard.');
    const text = textOf(html);
    expect(text).toContain('Consigner un échange');
    expect(text).not.toMatch(/Log a contact|overdue|Next step|days late/);
  });

  it('leaves the list once contact was made and a manager is named', async () => {
    await story.says('Hello.');
    await story.does('put', '/engagement-manager', { name: 'Mona Lind', email: 'mona@rewards.example' });
    const html = await day('rewards', '/?show=overdue');
    expect(lines(html)).toEqual([]);
    expect(textOf(html)).toContain('Nothing of this kind is owed now.');
    const [mine] = lines(await day('manager', '/', { name: 'Mona Lind', email: 'mona@rewards.example' }));
    expect(mine).toMatch(/^28 days left .* News within four weeks owed by Mona Lind .* Write Log a contact$/);
  });
});

it.each([
  ['/?show=nonsense', 'show=nonsense'],
  ['/?scope=theirs&show=waiting', 'scope=theirs'],
  ['/?cursor=abc', 'cursor=abc'],
  [`/?cursor=${Buffer.from('["soon","a","b"]').toString('base64url')}`, 'cursor='],
])('%s is shown as if the rest had been asked, and says so', async (place, told) => {
  const { status, html } = await (await reader('rewards')).go(place);
  expect(status).toBe(200);
  expect(textOf(html)).toContain(`Not looked at, because it cannot be understood: “${told}`);
  expect(html).toContain('id="day"');
});

it('goes on to the next page by a link that keeps the view', async () => {
  for (let n = 0; n < 11; n++) await Story.begin(world(), { type: 'trial' });
  const team = await reader('rewards');
  const first = (await team.go('/?scope=team')).html;
  const next = /<a href="([^"]+)" rel="next">/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(next).toMatch(/^\/\?scope=team&cursor=/);
  const second = (await team.go(next)).html;
  const ids = (html: string) => [...html.matchAll(/<tr id="(promise-[^"]+)"/g)].map(([, id]) => id);
  expect(ids(first)).toHaveLength(30);
  expect(ids(second).length).toBeGreaterThan(0);
  expect(ids(second).filter((id) => ids(first).includes(id))).toEqual([]);
});
