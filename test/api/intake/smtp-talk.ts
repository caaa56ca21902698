import { connect, type Socket } from 'node:net';

type Envelope = { readonly from?: string; readonly to: string };

/** An SMTP dialogue, line by line, as a client would have it: or as one that does something wrong. */
export class SmtpTalk {
  private readonly replies: string[] = [];
  private readonly waiting: ((reply: string) => void)[] = [];
  private unfinished = '';
  private isGreeted = false;
  private readonly end: Promise<void>;

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8');
    socket.on('error', () => undefined);
    socket.on('data', (text: string) => this.read(text));
    this.end = new Promise((resolve) => socket.once('close', () => resolve()));
    void this.end.then(() => this.waiting.splice(0).forEach((tell) => tell('the connection was ended')));
  }

  /** Connects and waits for the greeting; throws what was said instead. */
  static async to(port: number): Promise<SmtpTalk> {
    const talk = new SmtpTalk(connect(port, '127.0.0.1'));
    const greeting = await talk.next();
    if (!greeting.startsWith('220')) throw new Error(greeting);
    return talk;
  }

  /** Says a line and answers what came back, all lines of it. */
  line(text: string): Promise<string> {
    this.write(`${text}\r\n`);
    return this.next();
  }

  async says(text: string, code: number): Promise<void> {
    expect((await this.line(text)).slice(0, 3)).toBe(`${code}`);
  }

  /** Brings a whole mail, and answers what was said to it at the end, or to the command that was refused. */
  async tries(mail: string, { from = 'ada@contoso.example', to }: Envelope): Promise<string> {
    if (!this.isGreeted) await this.says('EHLO relay.example', 250);
    this.isGreeted = true;
    for (const command of [`MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA']) {
      const said = await this.line(command);
      if (!/^[23]/.test(said)) return said;
    }
    return this.line(`${mail}.`);
  }

  async brings(mail: string, envelope: Envelope): Promise<void> {
    expect(await this.tries(mail, envelope)).toMatch(/^250 /);
  }

  async answers(count: number): Promise<string[]> {
    const all: string[] = [];
    while (all.length < count) all.push(await this.next());
    return all;
  }

  write(text: string): void {
    this.socket.write(text);
  }

  hangUp(): void {
    this.socket.destroy();
  }

  /** Until the other side has ended it. */
  ended(): Promise<void> {
    return this.end;
  }

  private next(): Promise<string> {
    const known = this.replies.shift();
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private read(text: string): void {
    this.unfinished += text;
    for (;;) {
      const reply = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(this.unfinished)?.[0];
      if (reply === undefined) return;
      this.unfinished = this.unfinished.slice(reply.length);
      const tell = this.waiting.shift();
      if (tell === undefined) this.replies.push(reply);
      else tell(reply);
    }
  }
}
