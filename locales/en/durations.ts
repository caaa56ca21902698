/** Units of time with their number, the largest first. */
export const durations = {
  year: { one: 'year', many: 'years' },
  month: { one: 'month', many: 'months' },
  week: { one: 'week', many: 'weeks' },
  day: { one: 'day', many: 'days' },
  hour: { one: 'hour', many: 'hours' },
  minute: { one: 'minute', many: 'minutes' },
  second: { one: 'second', many: 'seconds' },
};

export const lessThanAMinute = 'less than a minute';

export const now = 'now';
