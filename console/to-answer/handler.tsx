import { Router } from 'express';
import { countToAnswer, listToAnswer } from '../../platform/store/to-answer';
import type { Deps } from '../../api/deps';
import { identityOf } from '../../api/auth/identity';
import { page } from '../serving/page';
import { SCOPES, ToAnswerPage } from './page';

const SHOWN = 50;

/** The queue of what publishers wrote and nobody has answered. */
export function toAnswerPage(deps: Deps): Router {
  const router = Router();
  router.get(
    '/to-answer',
    page(deps, async ({ query, req }) => {
      const who = identityOf(req);
      const counts = await countToAnswer(deps.database, who);
      // Whoever has nothing to answer looks at what the team has.
      const scope = SCOPES.find((each) => each === query['scope']) ?? (counts.mine > 0 ? 'mine' : 'all');
      const { cursor } = query;
      const questions = await listToAnswer(deps.database, { scope, who, limit: SHOWN, cursor });
      return <ToAnswerPage scope={scope} counts={counts} questions={questions} />;
    }),
  );
  return router;
}
