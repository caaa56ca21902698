/** Whether a failure is for good, and the enhanced status code (RFC 3463) that says so. */
export type FailureClass = { readonly failure: 'hard' | 'soft'; readonly status: string | null };

const ENHANCED = /(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?!\.?\d)/g;
/** An SMTP reply code where a server's answer begins, or after the words that introduce one. */
const REPLY = /(?:^|[^\d.:/])([45])[0-7]\d(?=[ \-#<,;:]|$)/;

/** What is certain whatever else is said: the address or its domain is none. */
const NONE_SUCH =
  /(?:user|recipient|mailbox|account|address|destinatair\w*|empf[aä]nger\w*|benutzer|usuario|utilisateur|destinatario)\b.{0,40}?(?:unknown|not (?:be )?found|does(?: not|n't) exist|not exist|no longer (?:exists|valid|available|active)|invalid|disabled|inactive|inconnu\w*|n'existe|unbekannt|existiert nicht|nicht gefunden|desconocid\w*|no existe)|(?:unknown|no such|invalid|not a valid|bad|unbekannter?|nonexistent|non-existent) (?:local )?(?:user|recipient|mailbox|account|address|destination|e-?mail)|no mailbox (?:here|by)|unroute?able|nxdomain|domain name not found|(?:no such|unknown|bad) (?:host|domain)|host unknown|domain (?:does not|doesn't) exist|not listed in|isn't listed|n'existe pas|existiert nicht|no existe/i;
const HOST_NOT_FOUND = /host (?:or domain name )?not found(?!,? try again)|couldn't find any host/i;
/** What may pass: a full mailbox, a busy server, a network that is down. */
const MAY_PASS =
  /(?:mailbox|inbox|account|folder|quota|storage|disk)\b.{0,40}?(?:full|exceeded|over ?quota|is over|exhausted)|over ?(?:its |the )?quota|quota (?:exceeded|full)|exceed\w* .{0,30}(?:quota|storage|limit|allowed size)|insufficient (?:system )?(?:storage|disk|resources)|no space left|temporar|try (?:again|later)|later|gr[ea]y-?list|rate.?limit|too (?:many|much|fast)|throttl|deferred|time[d -]*out|connection (?:refused|reset|lost|closed|dropped|failed)|(?:network|host) (?:is )?unreachable|no route|queue too long|(?:message|time|retry).{0,20}expired|retry (?:time|timeout)|too old|not responding|could ?n[o']t connect|unable to connect|service (?:not available|unavailable)|bo[iî]te.{0,30}pleine|quota d[eé]pass|r[eé]essay|postfach.{0,20}voll|speicherplatz|vor[uü]bergehend|zeit[uü]berschreitung|sp[aä]ter|buz[oó]n.{0,20}lleno|cuota|m[aá]s tarde|casella.{0,20}piena/i;

/** A status code that says no more than its class: 5.0.0. */
const isUndetailed = (status: string): boolean => status.split('.')[1] === '0';

/** The first enhanced status code of a text: one that says something where there is one. */
export function statusIn(text: string): string | null {
  const found = [...text.matchAll(ENHANCED)].map(([code]) => code);
  return found.find((code) => !isUndetailed(code)) ?? found[0] ?? null;
}

/** The class of the SMTP reply code in a text. */
const replyIn = (text: string): 'hard' | 'soft' | undefined => classOf(REPLY.exec(text)?.[1]);

const classOf = (digit: string | undefined): 'hard' | 'soft' | undefined =>
  digit === '5' ? 'hard' : digit === '4' ? 'soft' : undefined;

/**
 * The class of a failure. The class of the status comes first; where it says nothing more (5.0.x), or there is none,
 * what the server said decides: its own status code, then its words, then its reply code.
 */
export function failureClass(status: string | null, diagnostic: string | null, text: string): FailureClass {
  const own = classOf(status?.[0]);
  if (status !== null && own !== undefined && !isUndetailed(status)) return { failure: own, status };
  const said = diagnostic ?? text;
  if (own === 'soft') return { failure: /nxdomain|domain name not found/i.test(said) ? 'hard' : 'soft', status };
  const inside = statusIn(said);
  const itsClass = classOf(inside?.[0]);
  if (inside !== null && itsClass !== undefined && !isUndetailed(inside)) return { failure: itsClass, status: inside };
  const failure = byWords(said) ?? byWords(text) ?? itsClass ?? 'hard';
  return { failure, status: status ?? (itsClass === undefined ? null : inside) };
}

function byWords(said: string): 'hard' | 'soft' | undefined {
  const reply = replyIn(said);
  if (reply === 'soft') return 'soft';
  if (NONE_SUCH.test(said) || HOST_NOT_FOUND.test(said)) return 'hard';
  return MAY_PASS.test(said) ? 'soft' : reply;
}
