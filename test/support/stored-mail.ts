import type { Insertable } from 'kysely';
import type { Database } from '../../platform/store/connection';
import type { MailTable } from '../../platform/store/mail-tables';

/** Puts a mail into the store, sent to Ada unless said otherwise. */
export async function storeMail(
  database: Database,
  mail: Pick<Insertable<MailTable>, 'id' | 'offer_id' | 'at'> & Partial<Insertable<MailTable>>,
): Promise<void> {
  const standard = {
    ...({ direction: 'outbound', letter: 'welcome', status: 'sent' } as const),
    ...{ recipient: 'ada@contoso.example', cc: '[]', sender: 'rewards@programme.example', subject: 'Welcome' },
    ...{ message_id: `<${mail.id}@programme.example>`, text: 'Hello', html: '<p>Hello</p>', repeats: 0 },
  };
  await database
    .insertInto('mail')
    .values({ ...standard, ...mail })
    .execute();
}
