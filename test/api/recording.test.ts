import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { theWorld } from '../support/the-world';
import { endings, lost } from './recording/endings';
import { leftAlone } from './recording/left-alone';
import { lists } from './recording/lists';
import { Marks } from './recording/marks';
import { oneLife } from './recording/one-life';
import { onboardings } from './recording/onboarding';
import { ownerPage } from './recording/owner-page';
import { publishers } from './recording/publishers';
import { Recorder } from './recording/recorder';
import { refusals } from './recording/refusals';
import { sales } from './recording/sales';
import { contract, permissions, system } from './recording/system';

/**
 * What the API answers to several hundred requests, word for word, against what it answered before: `npm run recording`.
 * `RECORD=true` keeps what it answers now. It is meant for a time in which the shape of the code changes and its
 * behaviour does not, and goes with it: its offers are published on a day of November 2026, and live on from the first of December.
 */
const STORIES = {
  contract,
  oneLife,
  leftAlone,
  refusals,
  endings,
  onboardings,
  lost,
  ownerPage,
  sales,
  publishers,
  lists,
  system,
  permissions,
};

const world = theWorld();
const folder = join(__dirname, 'recording', 'answers');
let marks: Marks;

beforeAll(() => {
  marks = new Marks(Date.now());
  mkdirSync(folder, { recursive: true });
});

it.each(Object.entries(STORIES))(
  'answers as recorded: %s',
  async (name, story) => {
    const recorder = new Recorder(world(), name, marks);
    await story(recorder);
    const file = join(folder, `${name}.json`);
    const answers = `${JSON.stringify(recorder.recorded, null, 2)}\n`;
    if (process.env.RECORD === 'true') writeFileSync(file, answers);
    expect(answers).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  },
  300_000,
);
