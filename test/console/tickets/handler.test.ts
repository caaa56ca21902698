import { Browser, csrfIn } from '../../support/browser';
import { textOf } from '../../support/shown';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const SCRIPT = '<script>alert(1)</script>';

const reader = async (role: string, language: 'en' | 'fr' = 'en'): Promise<Browser> => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick(role, { name: 'Lea Blanc' });
  return browser;
};

/** What stands in the rows of the tables on a page, a text each. */
const rows = (html: string): string[] => [...html.matchAll(/<tr id="[^"]+".*?<\/tr>/gs)].map(([row]) => textOf(row));

describe('an owner who does not answer', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin(world(), { type: 'list', title: `Backup ${SCRIPT}` });
    await story.day(1);
    await story.says('Hello.');
  });

  it('is asked alone first: the check says whom, when, and until when', async () => {
    await story.day(30);
    const { html } = await (await reader('support')).go('/tickets');
    const [check = ''] = rows(html).filter((row) => row.includes('asked alone'));
    expect(check).toMatch(
      /^Backup <script>alert\(1\)<\/script> Contoso No message since .* The directory knows the owner\. The owner is asked alone ada@contoso\.example ?, .* None yet\. An answer is awaited until .* \( ?in [56] days ?\)$/,
    );
    expect(html).not.toContain(SCRIPT);
  });

  it('becomes a ticket with everything that is known, in both languages', async () => {
    await story.day(37);
    const ticket = await story.openTicket();
    const english = textOf((await (await reader('support')).go(`/tickets/${ticket}`)).html);
    expect(english).toContain(`Ticket ${ticket} · Four weeks of silence open normal priority`);
    expect(english).toMatch(/Who was asked .*: ada@contoso\.example, Who owns the offer\?/);
    expect(english).toMatch(/What is owed News within four weeks, due/);
    expect(english).toMatch(/Support looks for the owner.*An answer was awaited until/);
    expect(english).toMatch(/What is owed next News within four weeks, due .* overdue/);
    const french = textOf((await (await reader('support', 'fr')).go(`/tickets/${ticket}`)).html);
    expect(french).toMatch(/Qui a été interrogé .*: ada@contoso\.example, À qui appartient l’offre/);
    expect(french).toContain('L’assistance cherche le propriétaire');
    expect(french).not.toMatch(/Who was asked|What is owed|Resolve/);
  });

  it('is listed by priority and then by age, with filters that count', async () => {
    const other = await Story.begin(world(), { type: 'list', owner: null });
    await other.day(58);
    const support = await reader('support');
    const { html } = await support.go('/tickets');
    expect(
      rows(html)
        .slice(0, 3)
        .map((row) => row.split(' Ticket ')[0]),
    ).toEqual(['Four weeks of silence', 'First contact overdue', 'Four weeks of silence']);
    expect(rows(html)[0]).toContain('high');
    expect(textOf(html)).toContain('Open 3 Resolved 0');
    const urgent = await support.go('/tickets?kind=silence&priority=high');
    expect(rows(urgent.html).filter((row) => row.includes('Ticket'))[0]).toContain('Backup Pro');
    expect(textOf(urgent.html)).toContain('urgent 0 high 1 normal 1');
    expect(textOf((await support.go('/tickets?status=resolved')).html)).toContain('No ticket has been resolved yet.');
  });

  it('can be resolved from its page, and says what came of it', async () => {
    const ticket = await story.openTicket();
    const support = await reader('support');
    const { html } = await support.go(`/tickets/${ticket}`);
    const place = /href="([^"]*\/do\/resolve-ticket[^"]*)"/.exec(html)?.[1] ?? '';
    const form = await support.go(place);
    const key = /name="key" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
    const note = `Spoke to the switchboard ${SCRIPT}`;
    const contact = { 'contact.channel': 'call', 'contact.with': 'Ada Martin', 'contact.at': '2026-01-02T03:04' };
    const typed = { csrf: csrfIn(form.html), key, outcome: 'contacted', note, ...contact };
    const done = await support.submit(place, typed);
    expect(done.url).toContain(`/offers/${story.id}?done=resolve-ticket`);
    const after = await support.go(`/tickets/${ticket}`);
    expect(textOf(after.html)).toContain(`The publisher was contacted (by Lea Blanc) ${note}`);
    expect(textOf(after.html)).toContain('The ticket is resolved: nothing more is to be done here.');
    expect(after.html).not.toContain(SCRIPT);
    expect(after.html).not.toContain('/do/resolve-ticket');
    const [line = ''] = rows((await support.go('/tickets?status=resolved')).html);
    expect(line).toContain('The publisher was contacted Lea Blanc');
  });

  it('can be resolved by nobody who may only look, and the page says why', async () => {
    const other = await Story.begin(world(), { type: 'list', owner: null });
    await other.day(30);
    const ticket = await other.openTicket();
    const { status, html } = await (await reader('viewer')).go(`/tickets/${ticket}`);
    expect(status).toBe(200);
    expect(html).not.toContain('/do/resolve-ticket');
    expect(html).toContain('Not for the role Viewer: ask');
  });
});

it.each(['/tickets/0', '/tickets/999999', '/tickets/none', '/tickets/%00'])('%s is not there', async (path) => {
  const { status, html } = await (await reader('support')).go(path);
  expect(status).toBe(404);
  expect(html).toContain('unknown-ticket');
});

it('takes no cursor that it did not give out, and looks at everything where a filter means nothing', async () => {
  const support = await reader('support');
  expect((await support.go('/tickets?cursor=x')).status).toBe(400);
  expect((await support.go('/tickets?checks=x')).status).toBe(400);
  expect((await support.go('/tickets?kind=moon&priority=none&status=gone')).status).toBe(200);
});
