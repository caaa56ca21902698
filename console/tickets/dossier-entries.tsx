import type { ComponentChildren, JSX } from 'preact';
import type { z } from 'zod';
import { useReader, useWords } from '../shared/reader';
import { Time } from '../shared/times';
import { DOSSIER_SHAPES, type DossierEntry, type DossierKey } from './dossier-shapes';
import { letterName } from '../shared/letter-name';
import { moneyIn } from '../../locales/money';
import { ownerStatusName, promiseName } from '../shared/names';
import { Dated } from './dated';
/** An entry, and the names of the benefits that it may mention. */
type Says<K extends DossierKey> = { is: DossierEntry<K>; benefits: BenefitNames };

/** Titles of benefits by their ids. */
export type BenefitNames = ReadonlyMap<string, string>;

const None = ({ says }: { says: 'owner' | 'contacts' | 'lastMessageAt' | 'asked' | 'cameBack' | 'owed' }) => (
  <span class="quiet">{useWords('dossier').none[says]}</span>
);

const Items = ({ children }: { children: ComponentChildren }): JSX.Element => <ul class="items">{children}</ul>;

function Owner({ is: { status, name, email, confirmedAt } }: Says<'owner'>): JSX.Element {
  const { language } = useReader();
  const words = useWords('dossier');
  if (name === null) return <None says="owner" />;
  return (
    <>
      {name} {email !== null && `<${email}>`} ({ownerStatusName(status, language)})
      {confirmedAt !== null && (
        <>
          , {words.confirmed} <Time at={confirmedAt} isDay />
        </>
      )}
    </>
  );
}

const Contacts = ({ is }: Says<'contacts'>): JSX.Element =>
  is.length === 0 ? (
    <None says="contacts" />
  ) : (
    <Items>
      {is.map(({ role, name, email }) => (
        <li key={`${role} ${email}`}>
          {name} {`<${email}>`} ({role})
        </li>
      ))}
    </Items>
  );

const LastMessage = ({ is }: Says<'lastMessageAt'>): JSX.Element =>
  is === null ? <None says="lastMessageAt" /> : <Time at={is} />;

function Asked({ is }: Says<'asked'>): JSX.Element {
  const { language } = useReader();
  if (is.length === 0) return <None says="asked" />;
  return (
    <Items>
      {is.map(({ to, at, letter, mail }) => (
        <li key={mail}>
          <Dated at={at}>
            {to}, <a href={`/messages/${encodeURIComponent(mail)}`}>{letterName(letter, language)}</a>
          </Dated>
        </li>
      ))}
    </Items>
  );
}

function CameBack({ is }: Says<'cameBack'>): JSX.Element {
  const { language } = useReader();
  const words = useWords('dossier');
  if (is.length === 0) return <None says="cameBack" />;
  return (
    <Items>
      {is.map(({ address, at, letter }) => (
        <li key={`${at} ${address ?? ''} ${letter ?? ''}`}>
          <Dated at={at}>
            {address ?? words.address}
            {letter !== null && `, ${letterName(letter, language)}`}
          </Dated>
        </li>
      ))}
    </Items>
  );
}

const Left = ({ is }: Says<'left'>): JSX.Element => {
  const marks = useWords('marks');
  return (
    <Items>
      {is.map(({ address, at, writeTo }) => (
        <li key={`${at} ${address}`}>
          <Dated at={at}>
            {address}
            {writeTo !== null && `. ${marks.instead(writeTo.name, writeTo.email)}`}
          </Dated>
        </li>
      ))}
    </Items>
  );
};

function Owed({ is, benefits }: Says<'owed'>): JSX.Element {
  const { language } = useReader();
  const words = useWords('dossier');
  if (is.length === 0) return <None says="owed" />;
  return (
    <Items>
      {is.map(({ kind, about, dueAt }) => (
        <li key={`${kind} ${about ?? ''} ${dueAt}`}>
          {promiseName(kind, language)}
          {about !== null && ` (${benefits.get(about) ?? about})`}, {words.due} <Time at={dueAt} isDay />
        </li>
      ))}
    </Items>
  );
}

/** Word for word: the person who reads it knows better than the service what it means. */
function Signal({ is: { signal, code, field, came } }: Says<'signal'>): JSX.Element {
  const words = useWords('dossier');
  return (
    <>
      <p>
        <code>{signal}</code> (<code>{field === null ? code : `${code}: ${field}`}</code>)
      </p>
      {came !== '' && <pre>{came}</pre>}
      <p>{code === 'too-many' ? words.tooManySignals : words.sayItRight}</p>
    </>
  );
}

function Tier({ is }: Says<'tier'>): JSX.Element {
  const { language } = useReader();
  const words = useWords('dossier');
  if (is === null || is.id === null) return <>{words.noTier}</>;
  return (
    <>
      {is.title}, {words.counted(moneyIn(language, is.counted))}
    </>
  );
}

/** Says an entry of that shape in words; what has another shape stands as it is. */
const entry =
  <S extends z.ZodType>(shape: S, Entry: (props: { is: z.output<S>; benefits: BenefitNames }) => JSX.Element) =>
  ({ value, benefits }: { value: unknown; benefits: BenefitNames }): JSX.Element => {
    const { data, success } = shape.safeParse(value);
    return success ? <Entry is={data} benefits={benefits} /> : <AsItIs value={value} />;
  };

/** What nobody has given words to. */
export const AsItIs = ({ value }: { value: unknown }): JSX.Element =>
  typeof value === 'string' ? <>{value}</> : <pre>{JSON.stringify(value, null, 2)}</pre>;

const SHAPES = DOSSIER_SHAPES;

/** How each entry of a dossier is said. */
export const ENTRIES: Readonly<Record<DossierKey, ReturnType<typeof entry>>> = {
  signal: entry(SHAPES.signal, Signal),
  owner: entry(SHAPES.owner, Owner),
  account: entry(SHAPES.account, ({ is }) => <>{is}</>),
  contacts: entry(SHAPES.contacts, Contacts),
  publishedAt: entry(SHAPES.publishedAt, ({ is }) => <Time at={is} isDay />),
  lastMessageAt: entry(SHAPES.lastMessageAt, LastMessage),
  asked: entry(SHAPES.asked, Asked),
  cameBack: entry(SHAPES.cameBack, CameBack),
  left: entry(SHAPES.left, Left),
  owed: entry(SHAPES.owed, Owed),
  tier: entry(SHAPES.tier, Tier),
  aboveTheirTier: entry(SHAPES.aboveTheirTier, ({ is, benefits }) => (
    <>{is.map((id) => benefits.get(id) ?? id).join(', ')}</>
  )),
};
