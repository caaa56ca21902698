import type { Client } from '@temporalio/client';
import { pokeIncoming } from '../../platform/incoming-mail';
import type { Logger } from '../../platform/logger';
import { isReplyAddress, readReplyAddress, replyBaseIn } from '../../platform/mail/reply-address';
import type { Settings } from '../../platform/settings';
import type { Database } from '../../platform/store/connection';
import { storeReceived } from '../../platform/store/received-mail';
import { faultOf } from '../http/request-log';
import type { Keep } from './arrived';
import { accountIn, type AccountSettings } from './imap-account';
import { ImapFollower } from './imap-follower';
import { takeHandedOver } from './handed-over';
import { listenForMail, type Listener } from './smtp-listener';

type IntakeSettings = AccountSettings &
  Pick<
    Settings,
    | 'MAIL_FROM'
    | 'REPLY_ADDRESS'
    | 'LINK_SECRET'
    | 'INTAKE_PORT'
    | 'INTAKE_HOST'
    | 'INTAKE_LMTP'
    | 'INTAKE_TLS_CERT'
    | 'INTAKE_TLS_KEY'
    | 'RATE_INTAKE'
    | 'MAILBOX_DIR'
  >;

export type IntakeDeps = {
  readonly settings: IntakeSettings;
  readonly database: Database;
  readonly client: Client;
  readonly logger: Logger;
};

/** Every way by which mail comes in; `port` is that of the listener, where there is one. */
export type Intake = { readonly port: number | undefined; stop(): Promise<void> };

/** Opens every way in that the settings name. Throws a sentence where one cannot be opened. */
export async function startIntake(deps: IntakeDeps): Promise<Intake> {
  const { settings, logger } = deps;
  const keep = keeping(deps);
  const listener = await listenerOf(deps, keep);
  const handedOver =
    settings.MAILBOX_DIR === undefined ? undefined : takeHandedOver(settings.MAILBOX_DIR, keep, logger);
  const account = accountIn(settings);
  const follower = account === undefined ? undefined : new ImapFollower(account, { ...deps, keep });
  return {
    port: listener?.port,
    async stop() {
      await Promise.all([listener?.stop(), handedOver?.stop(), follower?.stop()]);
    },
  };
}

/** Puts a mail into the store, and then says that it waits there: where nobody hears that, it is found within a minute. */
const keeping =
  ({ database, client, logger }: IntakeDeps): Keep =>
  async (mail) => {
    // A mail that was known may still wait: who stored it may have died before it said so.
    await storeReceived(database, mail);
    pokeIncoming(client).catch((err: unknown) =>
      logger.warn({ fault: faultOf(err) }, 'nobody could be told of mail that waits; it is found within a minute'),
    );
  };

function listenerOf({ settings, logger }: IntakeDeps, keep: Keep): Promise<Listener> | undefined {
  const base = replyBaseIn(settings);
  const { INTAKE_PORT, INTAKE_TLS_CERT: certificate, INTAKE_TLS_KEY: key } = settings;
  if (INTAKE_PORT === undefined || base === undefined) return undefined;
  return listenForMail(
    {
      host: settings.INTAKE_HOST,
      port: INTAKE_PORT,
      isLmtp: settings.INTAKE_LMTP,
      tls: certificate === undefined || key === undefined ? undefined : { certificate, key },
      mailsAMinute: settings.RATE_INTAKE,
    },
    {
      isOurs: (address) => {
        if (readReplyAddress(base, settings.LINK_SECRET, address)?.is === 'signed') return 'signed';
        return isReplyAddress(base, address) ? 'unsigned' : undefined;
      },
      keep,
      logger,
    },
  );
}
