import type { Database } from './connection';

/** Whether an address is that of the engagement manager of an offer. */
export async function isManager(database: Database, address: string): Promise<boolean> {
  const row = await database
    .selectFrom('offers')
    .select('id')
    .where((is) => is(is.fn<string>('lower', ['manager_email']), '=', address.toLowerCase()))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
