import ICAL from 'ical.js';
import { ADA, PageLinks } from '../../support/page-links';
import { eventually } from '../../support/patience';
import { theWorld } from '../../support/the-world';

const world = theWorld();
const links = new PageLinks(world);

const placesIn = (html: string, file: string): string[] =>
  [...html.matchAll(/href="([^"]*\.ics[^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&').replace(/^webcal:\/\/[^/]*/, ''))
    .filter((href) => href.startsWith(`/p/${file}`));

const read = async (place: string) => {
  const { status, html, headers } = await links.browser().go(place);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(html) as unknown[]);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    day: String(event.getFirstPropertyValue('dtstart')),
    summary: String(event.getFirstPropertyValue('summary')),
  }));
};

it('a date can be put into a calendar, and stays the same entry when its day moves', async () => {
  const id = await links.onboarded({}, 1);
  const token = await links.signed(id, ADA);
  const html = async () => (await links.browser().go(`/p?token=${token}`)).html;
  const [all = ''] = placesIn(await html(), 'dates.ics');
  const [feed = ''] = placesIn(await html(), 'calendar.ics');
  // The advice is owed at once: when it has been given, all that is left has a day to come.
  const before = await eventually(
    () => read(all),
    (entries) => !entries.some(({ summary }) => summary.includes('Advice')),
  );
  const contact = before.find(({ summary }) => summary.includes('First contact'));
  expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
  expect(await read(all)).toEqual(before);
  for (const one of placesIn(await html(), 'date.ics')) expect(before).toContainEqual((await read(one))[0]);

  const until = new Date(Date.now() + 10 * 86_400_000).toISOString();
  await links.http.post(`/v1/offers/${id}/pause`, { reason: 'publisher-asked', until });
  const moved = (await read(feed)).find(({ uid }) => uid === contact?.uid);
  expect(moved?.day).not.toBe(contact?.day);
  expect(moved?.sequence).toBeGreaterThan(contact?.sequence ?? 0);

  await links.http.post(`/v1/offers/${id}/messages`, {
    ...{ channel: 'call', direction: 'outbound', with: 'Ada Martin', summary: 'First call.' },
  });
  expect((await read(feed)).map(({ uid }) => uid)).not.toContain(contact?.uid);
});

it('a subscription tells on which day it ends, and its link opens no page', async () => {
  const id = await links.onboarded();
  const { html } = await links.browser().go(`/p?token=${await links.signed(id, ADA)}`);
  const [feed = ''] = placesIn(html, 'calendar.ics');
  expect((await read(feed)).at(-1)?.summary).toContain('this calendar subscription ends');
  expect((await links.browser().go(feed.replace('/calendar.ics', ''))).status).toBe(410);
  expect((await links.browser().go(feed.replace('calendar.ics', 'dates.ics'))).status).toBe(410);
});

it('a subscription that has run out or was revoked says so in the calendar, as the entry that announced it', async () => {
  const id = await links.onboarded();
  const { html } = await links.browser().go(`/p?token=${await links.signed(id, ADA)}`);
  const [feed = ''] = placesIn(html, 'calendar.ics');
  const announced = (await read(feed)).at(-1);
  await links.http.post(`/v1/offers/${id}/publisher-links/revoke`, {});
  const old = await links.signed(id, ADA, Date.now() - 40 * 86_400_000, 'calendar');
  for (const place of [feed, `/p/calendar.ics?token=${old}`]) {
    const [entry, ...more] = await read(place);
    expect([entry?.uid, more]).toEqual([announced?.uid, []]);
    expect(entry?.summary).toBe(
      'This calendar subscription has ended. Its dates are no longer current. · Cet abonnement au calendrier a pris fin. Ses dates ne sont plus à jour.',
    );
    expect(entry?.sequence).toBeGreaterThan(announced?.sequence ?? 0);
  }
  expect((await links.browser().go(`/p/calendar.ics?token=${old}x`)).status).toBe(410);
});

it('has the days of the publisher, not of the server', async () => {
  const publisher = { id: 'contoso', name: 'Contoso', mpnId: '1', accountEmail: 'partner@contoso.example' };
  const publishedAt = '2026-11-01T15:30:00.000Z';
  const dayIn = async (timeZone: string) => {
    const id = await links.onboarded({ publisher: { ...publisher, timeZone }, publishedAt });
    const entries = await read(`/p/dates.ics?token=${await links.signed(id, ADA)}`);
    return entries.find(({ summary }) => summary.includes('First contact'))?.day;
  };
  expect(await dayIn('Europe/Paris')).toBe('2026-11-08');
  expect(await dayIn('Asia/Tokyo')).toBe('2026-11-09');
});
