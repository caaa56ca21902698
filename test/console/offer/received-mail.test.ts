import { answersGoTo, comesBack, letterOf, written } from '../../support/coming-back';
import { Browser } from '../../support/browser';
import { Http } from '../../support/http';
import { eventually } from '../../support/patience';
import { textOf } from '../../support/shown';
import { Story } from '../../support/story';
import { theWorld } from '../../support/the-world';

const world = theWorld({ settings: { TRUSTED_MAIL_HOSTS: 'mx.followthrough.example' } });

const WRITTEN = [
  `The first of ${'many '.repeat(60)}words is here, and the pelican is the last.`,
  'On Mon, 3 Mar 2026 at 09:00, Rewards team <team@followthrough.example> wrote:\r\n> Hello Ada,\r\n> how is it going?',
].join('\r\n\r\n');

const reader = async (language: 'en' | 'fr'): Promise<Browser> => {
  const browser = new Browser(world().url, { 'accept-language': language });
  await browser.pick('rewards');
  return browser;
};

/** A page, once it has what was waited for. */
const shown = async (browser: Browser, place: string, says: string): Promise<string> =>
  (
    await eventually(
      () => browser.go(place),
      ({ html }) => html.includes(says),
      { what: says },
    )
  ).html;

test('what a publisher wrote stands in the case and is found, with what it quotes folded away and its files one click away', async () => {
  const story = await Story.begin(world());
  const { id } = await comesBack(
    world(),
    written({ to: answersGoTo(await letterOf(story, 'welcome')), text: WRITTEN }),
  );
  const browser = await reader('fr');
  const html = await shown(browser, `/offers/${story.id}`, 'pelican is the last.');
  expect(html).toMatch(
    new RegExp(`<details id="quoted-${id}"[^>]*><summary>Ce qu’il cite</summary>.*how is it going`, 's'),
  );
  expect(html).toContain(`href="/messages/${id}#files"`);
  const found = await browser.go(`/messages?q=pelican&offer=${story.id}`);
  expect(found.html).toContain(`href="/messages/${id}"`);
  const message = await browser.go(`/messages/${id}`);
  expect(message.html).toContain(`<details id="quoted-${id}"`);
  expect(message.html).toContain('id="files"');
  expect(textOf(message.html)).toContain('Expéditeur Aucun serveur de confiance n’a');
  expect(message.html).not.toContain('Expéditeur non prouvé');
});

test('a sender that is not who it says is told in the case, in the queue and on the page of the message', async () => {
  const story = await Story.begin(world());
  const to = answersGoTo(await letterOf(story, 'welcome'));
  const headers = { 'Authentication-Results': 'mx.followthrough.example; spf=fail; dkim=none; dmarc=fail' };
  const { id } = await comesBack(world(), written({ to, text: 'Please call me.', headers }));
  await new Http(world().url).post(`/v1/unmatched-mail/${id}/assign`, { offer: story.id });
  const browser = await reader('en');
  for (const place of [`/offers/${story.id}`, '/to-answer?scope=all', `/messages/${id}`])
    expect(await shown(browser, place, 'Sender unproven')).toContain('Please call me.');
});
