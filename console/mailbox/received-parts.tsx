import type { JSX } from 'preact';
import type { ReceivedMail } from '../../platform/embedded/mailbox';
import { useWords } from '../shared/reader';
import { Time } from '../shared/times';
import { Line } from '../messages/mail-head';

/** Who it really went to, and when. */
export function Envelope({ mail: { from, to, receivedAt } }: { mail: ReceivedMail }): JSX.Element {
  const { envelope, heads } = useWords('mailbox');
  return (
    <section aria-labelledby="envelope">
      <h2 id="envelope">{envelope}</h2>
      <dl class="mail-head">
        <Line name={heads.from}>{from}</Line>
        <Line name={heads.to}>{to.join(', ')}</Line>
        <Line name={heads.at}>
          <Time at={receivedAt} />
        </Line>
      </dl>
    </section>
  );
}

/** Every header by its name. */
export function Headers({ headers }: Pick<ReceivedMail, 'headers'>): JSX.Element {
  const words = useWords('mailbox');
  return (
    <details>
      <summary>{words.headers}</summary>
      <dl class="mail-head">
        {Object.entries(headers).map(([name, value]) => (
          <Line key={name} name={name}>
            {value}
          </Line>
        ))}
      </dl>
    </details>
  );
}

/** The mail as it came. */
export function Raw({ raw }: Pick<ReceivedMail, 'raw'>): JSX.Element {
  const words = useWords('mailbox');
  return (
    <details>
      <summary>{words.raw}</summary>
      <pre class="mail-raw" role="region" aria-label={words.raw} tabIndex={0}>
        {raw}
      </pre>
    </details>
  );
}
