import type { RequestHandler } from 'express';
import { countMail } from '../../platform/store/mail-counts';
import { listMailHeads } from '../../platform/store/mail-list';
import { readTrouble } from '../../platform/store/mail-trouble';
import { countUnmatched } from '../../platform/store/unmatched-mail';
import { MessagesPage } from './page';
import type { MessageFilter } from './filters';
import type { Deps } from '../../api/deps';
import { page } from '../serving/page';
import { typedText } from '../serving/typed-text';
import { MAIL_DIRECTIONS, MAIL_STATUSES } from '../../platform/store/list-choices';

const SHOWN = 50;

/** What is asked for; what nobody can ask for is left out. */
const filterOf = (query: Readonly<Record<string, string>>): MessageFilter => ({
  status: MAIL_STATUSES.find((status) => status === query['status']),
  direction: MAIL_DIRECTIONS.find((direction) => direction === query['direction']),
  offer: typedText(query['offer']),
  q: typedText(query['q']),
});

/** Everything that was written, the newest first. */
export const messageList = (deps: Deps): RequestHandler =>
  page(deps, async ({ query }) => {
    const filter = filterOf(query);
    const [messages, counts, trouble, unmatched] = await Promise.all([
      listMailHeads(deps.database, { ...filter, cursor: query['cursor'], limit: SHOWN }),
      countMail(deps.database, filter),
      readTrouble(deps.database),
      countUnmatched(deps.database),
    ]);
    const content = { messages, counts, filter, trouble, unmatched };
    return <MessagesPage {...content} hasMailbox={deps.mailbox !== undefined} />;
  });
