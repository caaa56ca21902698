import { letterKind, letterPreview, letterTested } from '../../api/schemas/letters';
import { z } from 'zod';
import { LONGEST } from '../../activities/letters/samples';
import { Http } from '../support/http';
import { trial } from '../support/story';
import { theWorld } from '../support/the-world';
import { conforming, refusal } from './answers';

const world = theWorld({
  settings: { PROGRAMME_NAME: 'Contoso Partner Rewards', POSTAL_ADDRESS: '1 Long Street, Paris' },
});
const http = (): Http => new Http(world().url);
const list = z.strictObject({ items: z.array(letterKind) });

const preview = async (letter: string, body: object = {}) =>
  conforming(letterPreview, await http().post(`/v1/letters/${letter}/preview`, body));

it('lists every letter with its reader, its languages and whether it is no more than advice', async () => {
  const { items } = conforming(list, await http().get('/v1/letters'));
  expect(items.length).toBeGreaterThan(18);
  expect(items.filter(({ isAdvice }) => isAdvice).map(({ letter }) => letter)).toEqual([
    'benefit-expiring',
    'tier-risen',
    'pointer',
  ]);
  expect(items.find(({ letter }) => letter === 'check-in')).toMatchObject({ reader: 'staff', languages: ['en', 'fr'] });
});

it('shows each letter in each language with the longest names', async () => {
  const { items } = conforming(list, await http().get('/v1/letters'));
  for (const { letter, languages, reader } of items)
    for (const language of languages) {
      const shown = await preview(letter, { language });
      expect(shown.html).toContain(`lang="${language}"`);
      expect(shown.text).toContain(language === 'fr' ? 'Bonjour Maria' : 'Hello Maria');
      expect(shown.text.includes('Contoso Partner Rewards')).toBe(reader === 'publisher');
      expect(shown.threadSubject === null).toBe(reader === 'staff');
    }
});

it('shows a letter about an offer, to its owner, with what is owed now', async () => {
  await http().post('/v1/offers', { id: 'contoso.shown', ...trial({ title: 'Shown to somebody' }) });
  const { text, threadSubject } = await preview('hand-over', { offer: 'contoso.shown' });
  expect(text).toContain('Hello Ada Martin,');
  expect(text).not.toContain(LONGEST.person);
  expect(text).toMatch(/First contact[^:]*: by/);
  expect(threadSubject).toBe('Your offer “Shown to somebody”');
});

it('sends one to the team or to a manager, and to nobody else', async () => {
  const sent = conforming(letterTested, await http().post('/v1/letters/pointer/test', { language: 'fr' }));
  expect(sent.to).toBe(world().settings.TEAM_EMAIL);
  const [mail] = (await world().mailbox.list({ limit: 1 })).items;
  expect([mail?.to, mail?.subject]).toEqual([[sent.to], sent.subject]);
  expect(mail?.html).toContain('Contoso Partner Rewards');
  const refused = await http().post('/v1/letters/pointer/test', { to: 'ada@contoso.example' });
  expect(refusal(refused)).toMatchObject({ status: 422, code: 'unknown-recipient' });
  await http().post('/v1/offers', { id: 'contoso.managed', ...trial({ title: 'Managed' }) });
  await http().put('/v1/offers/contoso.managed/engagement-manager', { name: 'Lea', email: 'Lea@rewards.example' });
  const toLea = await http().post('/v1/letters/welcome/test', { to: 'lea@rewards.example' });
  expect(toLea.status).toBe(200);
});

it('knows no letter by another name, and none about an offer that is not there', async () => {
  expect((await http().post('/v1/letters/personal/preview', {})).status).toBe(404);
  expect((await http().post('/v1/letters/welcome/preview', { offer: 'contoso.nobody' })).status).toBe(404);
});
