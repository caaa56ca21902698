import { Fields, UnreadableInput } from '../../domain/inputs';

const fields = new Fields({
  name: 'Ada',
  empty: '',
  long: 'x'.repeat(2_001),
  n: 7,
  me: true,
  at: '2026-03-02T11:00:00+01:00',
});

test.each([null, undefined, 'text', 7, [], [{ name: 'Ada' }]])('%p is no input', (input) => {
  expect(() => new Fields(input)).toThrow(new UnreadableInput('the input must be an object'));
});

test('text is there, is text and is not too long', () => {
  expect(fields.text('name')).toEqual('Ada');
  expect(fields.text('name', 3)).toEqual('Ada');
  for (const name of ['empty', 'long', 'n', 'absent'])
    expect(() => fields.text(name)).toThrow(new UnreadableInput(`${name} must be text of at most 2000 characters`));
  expect(() => fields.text('name', 2)).toThrow(new UnreadableInput('name must be text of at most 2 characters'));
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
  expect(() => fields.oneOf('name', ['Ben', 'Cleo'])).toThrow(new UnreadableInput('name must be one of Ben, Cleo'));
});

test('a flag is only what is really true', () => {
  expect([fields.flag('me'), fields.flag('name'), fields.flag('absent')]).toEqual([true, false, false]);
});

test('an instant is read into UTC; nonsense is refused', () => {
  expect([fields.optionalInstant('at'), fields.optionalInstant('absent')]).toEqual(['2026-03-02T10:00:00.000Z', null]);
  expect(() => fields.optionalInstant('name')).toThrow(new UnreadableInput('name must be an RFC 3339 instant'));
});

test.each([
  ['a day without a time', '2026-03-02'],
  ['a time without a zone', '2026-03-02T10:00:00'],
  ['a day that does not exist', '2026-02-30T10:00:00Z'],
  ['a date as people write it', 'March 2, 2026'],
  ['a number', '1772445600000'],
])('%s is no instant: what it means would depend on the machine', (_, value) => {
  expect(() => new Fields({ at: value }).optionalInstant('at')).toThrow(
    new UnreadableInput('at must be an RFC 3339 instant'),
  );
});

test('what lies within is read the same way', () => {
  const owner = new Fields({ owner: { name: 'Ben' }, ticket: 't-1' });
  expect([owner.has('owner'), owner.has('note'), owner.within('owner').text('name')]).toEqual([true, false, 'Ben']);
  expect(() => owner.within('ticket')).toThrow(UnreadableInput);
});
