import { z } from 'zod';

const MOST_ITEMS = 200;

/** How every list is asked for: a page of it, from a cursor on. */
export const paging = {
  limit: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(MOST_ITEMS, `must be at most ${MOST_ITEMS}`)
    .default(50)
    .describe('How many items at most.'),
  cursor: z.string().min(1).max(1_000).optional().describe('The `next` of the page before.'),
};

/** A page of a list; `next` is null on the last. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
  });
