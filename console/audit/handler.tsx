import { Router } from 'express';
import { listAudit } from '../../platform/store/audit-list';
import { AuditPage } from './page';
import { isAuditedAction } from './audited-actions';
import type { Deps } from '../../api/deps';
import { requirePermission } from '../../api/auth/permission';
import { page } from '../serving/page';
import { typedText } from '../serving/typed-text';

const SHOWN = 50;

/** Who did what, for who may read it. */
export function auditPage(deps: Deps): Router {
  const router = Router();
  router.get(
    '/audit',
    page(deps, async ({ query, reader }) => {
      requirePermission('read-audit', reader);
      const { permission, cursor } = query;
      const filter = {
        actor: typedText(query['actor']),
        offer: typedText(query['offer']),
        permission: isAuditedAction(permission) ? permission : undefined,
      };
      return <AuditPage filter={filter} lines={await listAudit(deps.database, { ...filter, cursor, limit: SHOWN })} />;
    }),
  );
  return router;
}
