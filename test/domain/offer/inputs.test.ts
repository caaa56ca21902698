import { meantForAnother } from '../../../domain/offer/if-revision';
import { Fields, UnreadableInput } from '../../../domain/offer/inputs';

const fields = new Fields({
  name: 'Ada',
  empty: '',
  long: 'x'.repeat(2_001),
  n: 7,
  me: true,
  at: '2026-03-02T11:00:00+01:00',
});

const INSTANT = { code: 'instant', params: {} } as const;

test.each([null, undefined, 'text', 7, [], [{ name: 'Ada' }]])('%p is no input', (input) => {
  expect(() => new Fields(input)).toThrow(new UnreadableInput({ code: 'object', params: {} }));
});

test('text is there, is text and is not too long', () => {
  expect(fields.text('name')).toEqual('Ada');
  expect(fields.text('name', 3)).toEqual('Ada');
  for (const name of ['empty', 'long', 'n', 'absent'])
    expect(() => fields.text(name)).toThrow(new UnreadableInput({ code: 'text', params: { most: 2000 } }, name));
  expect(() => fields.text('name', 2)).toThrow(new UnreadableInput({ code: 'text', params: { most: 2 } }, 'name'));
});

test('text that may be absent is null then, but still has to be text', () => {
  expect([
    fields.optionalText('absent'),
    new Fields({ a: null }).optionalText('a'),
    fields.optionalText('name'),
  ]).toEqual([null, null, 'Ada']);
  expect(() => fields.optionalText('n')).toThrow(UnreadableInput);
});

test('a choice is one of those that there are', () => {
  expect(fields.oneOf('name', ['Ada', 'Ben'])).toEqual('Ada');
  expect(() => fields.oneOf('name', ['Ben', 'Cleo'])).toThrow(
    new UnreadableInput({ code: 'choice', params: { choices: ['Ben', 'Cleo'] } }, 'name'),
  );
});

test('a flag is only what is really true', () => {
  expect([fields.flag('me'), fields.flag('name'), fields.flag('absent')]).toEqual([true, false, false]);
});

test('an instant is read into UTC; nonsense is refused', () => {
  expect([fields.optionalInstant('at'), fields.optionalInstant('absent')]).toEqual(['2026-03-02T10:00:00.000Z', null]);
  expect(() => fields.optionalInstant('name')).toThrow(new UnreadableInput(INSTANT, 'name'));
});

test.each([
  ['a day without a time', '2026-03-02'],
  ['a time without a zone', '2026-03-02T10:00:00'],
  ['a day that does not exist', '2026-02-30T10:00:00Z'],
  ['a date as people write it', 'March 2, 2026'],
  ['a number', '1772445600000'],
])('%s is no instant: what it means would depend on the machine', (_, value) => {
  expect(() => new Fields({ at: value }).optionalInstant('at')).toThrow(new UnreadableInput(INSTANT, 'at'));
});

test('what lies within is read the same way', () => {
  const owner = new Fields({ owner: { name: 'Ben' }, ticket: 't-1' });
  expect([owner.has('owner'), owner.has('note'), owner.within('owner').text('name')]).toEqual([true, false, 'Ben']);
  expect(() => owner.within('ticket')).toThrow(UnreadableInput);
});

test('an instant that must be there may not be missing', () => {
  expect(fields.instant('at')).toEqual('2026-03-02T10:00:00.000Z');
  for (const name of ['absent', 'name']) expect(() => fields.instant(name)).toThrow(new UnreadableInput(INSTANT, name));
});

test.each([
  ['a text', '7'],
  ['a part of one', 7.5],
  ['more than a machine counts exactly', 2 ** 53],
  ['no number', Number.NaN],
  ['nothing', undefined],
])('%s is no whole number', (_, value) => {
  expect(() => new Fields({ n: value }).whole('n')).toThrow(new UnreadableInput({ code: 'whole', params: {} }, 'n'));
});

test('a whole number may be negative or zero', () => {
  expect([7, 0, -3].map((n) => new Fields({ n }).whole('n'))).toEqual([7, 0, -3]);
});

test('a list of texts has none too long, none empty, and not too many', () => {
  const lines = (value: unknown): string[] => new Fields({ lines: value }).texts('lines', 3, 2);
  expect([lines([]), lines(['a', 'abc'])]).toEqual([[], ['a', 'abc']]);
  for (const value of [['a', 'b', 'c'], 'abc', undefined, { 0: 'a' }])
    expect(() => lines(value)).toThrow(new UnreadableInput({ code: 'texts', params: { most: 2 } }, 'lines'));
  for (const value of [['abcd'], [''], [7], [null]]) expect(() => lines(value)).toThrow(UnreadableInput);
});

test('what no database can keep is read as a space: NUL, and halves of a character', () => {
  const half = String.fromCharCode(0xd83d);
  expect(new Fields({ a: `x${String.fromCharCode(0)}y${half}z 😀` }).text('a')).toEqual('x y z 😀');
});

test('what cannot be read is told by its field, after those that it lies within', () => {
  const wrong = (read: () => unknown): string | null => {
    try {
      read();
    } catch (err) {
      if (err instanceof UnreadableInput) return err.field;
    }
    throw new Error('it could be read');
  };
  const input = new Fields({ owner: { person: { name: '' } }, tags: ['a', 7], when: 'soon', person: 7 });
  expect([
    wrong(() => new Fields(null)),
    wrong(() => input.text('title')),
    wrong(() => input.optionalInstant('when')),
    wrong(() => input.within('owner').within('person').text('name')),
    wrong(() => input.within('person')),
    wrong(() => input.texts('tags', 10, 10)),
  ]).toEqual([null, 'title', 'when', 'owner.person.name', 'person', 'tags.1']);
});

test('several whole numbers are one or a list of them, and never too many', () => {
  const given = new Fields({ one: 3, list: [1, 2], none: [], text: '3', mixed: [1, 'x'], many: [1, 2, 3, 4] });
  expect(['one', 'list', 'none'].map((name) => given.wholes(name, 3))).toEqual([[3], [1, 2], []]);
  for (const name of ['text', 'mixed', 'many', 'absent']) expect(() => given.wholes(name, 3)).toThrow(UnreadableInput);
});

test('an input that is meant for certain revisions is refused at every other', () => {
  const codes = [{}, { ifRevision: 3 }, { ifRevision: [2, 3] }, { ifRevision: 2 }, { ifRevision: [] }].map(
    (input) => meantForAnother(new Fields(input), 3)?.code,
  );
  expect(codes).toEqual([undefined, undefined, undefined, 'revision-differs', 'revision-differs']);
});
