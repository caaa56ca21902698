import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const COMMAND = join(ROOT, 'dist/platform/mail/sorting/main.js');
const mail = (name: string) => join(ROOT, 'test/platform/mail/corpus/reports', `${name}.eml`);

/** What the command prints, a value a line. */
const run = (args: readonly string[], input = ''): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [COMMAND, ...args], (err, stdout) => {
      if (err !== null) reject(new Error(err.message));
      else
        resolve(
          stdout
            .trim()
            .split('\n')
            .map((line): unknown => JSON.parse(line)),
        );
    });
    child.stdin?.end(input);
  });

it('npm run mail:sort says what each file is, and what comes on standard input', async () => {
  const files = [mail('postfix-two-recipients-and-us'), mail('complaint-abuse')];
  const said = await run(
    ['--ours', 'followthrough.example', ...files, '-'],
    readFileSync(mail('opened-receipt'), 'utf8'),
  );
  expect(said).toMatchObject([
    {
      file: files[0],
      messageId: '<bounce-1@mx.example>',
      kind: 'delivery-report',
      recipients: [{ address: 'ada@publisher.example' }, { address: 'grace@studio.example' }],
    },
    { kind: 'complaint', address: 'ada@publisher.example', type: 'abuse' },
    { file: '-', kind: 'automatic-answer' },
  ]);
});
