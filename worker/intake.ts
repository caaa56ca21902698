import { Context } from '@temporalio/activity';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { Progress } from '../activities/company-ports';
import type { Intake } from '../activities/incoming/intake';
import { workflowIdOf } from '../domain/offer/offer';
import type { Logger } from '../platform/logger';
import { replyBaseIn } from '../platform/mail/reply-address';
import type { Settings } from '../platform/settings';
import type { Database } from '../platform/store/connection';
import type { AnswerSettings } from './answers';

/** What of the settings taking in mail goes by. */
export type IntakeSettings = AnswerSettings & Pick<Settings, 'TEAM_EMAIL' | 'TRUSTED_MAIL_HOSTS'>;

/** How long Temporal may take, and one mail, in milliseconds: less than a heartbeat may be missing. */
const [DEADLINE, LEASE] = [8_000, 20_000];

/** Takes in mail by the store and the workflows of offers. */
export function intakeOf(
  database: Database,
  client: Client,
  settings: IntakeSettings,
  log: Logger,
  progress: () => Progress,
): Intake {
  return {
    database,
    replies: replyBaseIn(settings),
    secret: settings.LINK_SECRET,
    from: /<([^<>]+)>\s*$/.exec(settings.MAIL_FROM)?.[1] ?? settings.MAIL_FROM,
    team: settings.TEAM_EMAIL,
    trustedHosts: settings.TRUSTED_MAIL_HOSTS,
    signal: (offer, name, input) => signal(client, offer, name, input),
    lease: LEASE,
    attempt: () => {
      const { activityId, attempt, workflowExecution } = Context.current().info;
      return { token: `${workflowExecution?.runId ?? ''}/${activityId}/${attempt}` };
    },
    progress,
    report: (mail, err) => log.warn({ mail, fault: faultOf(err) }, 'a mail could not be taken in this time'),
  };
}

async function signal(client: Client, offer: string, name: string, input: object): Promise<boolean> {
  const handle = client.workflow.getHandle(workflowIdOf(offer));
  try {
    await client.connection.withDeadline(Date.now() + DEADLINE, () => handle.signal(name, input));
    return true;
  } catch (err) {
    if (err instanceof WorkflowNotFoundError) return false;
    throw err;
  }
}

/** What may be written of an error: other fields can hold what is in a mail. */
const faultOf = (err: unknown): object => (err instanceof Error ? { name: err.name, stack: err.stack } : {});
