import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../support/patience';

/** One start of everything, in a process group of its own as a terminal gives it. */
export class WholeStart {
  readonly exited: Promise<number | string>;
  private printed = '';
  private complained = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly folder: string,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => (this.printed += chunk.toString('utf8')));
    child.stderr?.on('data', (chunk: Buffer) => (this.complained += chunk.toString('utf8')));
    this.exited = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? 'gone')));
  }

  /** Runs the command with its data below the folder and every port a free one. */
  static run(command: readonly [string, ...string[]], folder: string, env: NodeJS.ProcessEnv = {}): WholeStart {
    const ports = { PORT: '0', TEMPORAL_PORT: '0', TEMPORAL_UI_PORT: '0', SMTP_PORT: '0', INTAKE_PORT: '0' };
    const [program, ...args] = command;
    const child = spawn(program, args, {
      env: { ...process.env, ...ports, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error', ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new WholeStart(child, folder);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get lines(): string[] {
    return this.printed.trim().split('\n');
  }

  get complaints(): string {
    return this.complained;
  }

  /** Waits for a line; fails with all that was printed when it does not come. */
  async says(line: RegExp, withinMs = 120_000): Promise<RegExpExecArray> {
    const match = (): RegExpExecArray | undefined =>
      this.lines.map((one) => line.exec(one)).find((found) => found !== null);
    return eventually(match, { what: `${line}`, within: withinMs }).catch((error: unknown) => {
      throw new Error(`${String(error)} in:\n${this.printed}${this.complained}`);
    });
  }

  /** Where it listens, once it does. */
  async url(): Promise<string> {
    return (await this.says(/^listening on (http:\S+)$/))[1] ?? '';
  }

  /** All its processes that still run: those of its group, and those that have its folder in their command lines. */
  processes(): { readonly pid: number; readonly command: string }[] {
    const lines = execFileSync('ps', ['-eo', 'pid=,pgid=,args='], { encoding: 'utf8' }).trim().split('\n');
    const all = lines.map((line) => /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? []);
    return all
      .filter(([, , group, command = '']) => Number(group) === this.pid || command.includes(this.folder))
      .map(([, pid, , command = '']) => ({ pid: Number(pid), command }));
  }

  /** The process of one part; undefined while it does not run. */
  part(name: RegExp): number | undefined {
    return this.processes().find(({ command }) => name.test(command))?.pid;
  }

  /** Kills one part with -9 and answers which process that was. */
  killPart(name: RegExp): number {
    const pid = this.part(name);
    if (pid === undefined) throw new Error(`${name} is not among ${JSON.stringify(this.processes())}`);
    process.kill(pid, 'SIGKILL');
    return pid;
  }

  /** Waits until nothing of it runs. */
  async leavesNothing(withinMs = 10_000): Promise<void> {
    await eventually(() => this.processes().length === 0, { what: 'an end of all processes', within: withinMs }).catch(
      () => {
        throw new Error(`still running:\n${JSON.stringify(this.processes(), null, 1)}`);
      },
    );
  }

  /** Sends a signal to the whole group, as a terminal does. */
  signalGroup(signal: NodeJS.Signals): void {
    process.kill(-this.pid, signal);
  }

  /** What the worker was started with. */
  workerEnvironment(): NodeJS.ProcessEnv {
    const file = readFileSync(join(this.folder, 'data', 'worker.json'), 'utf8');
    return (JSON.parse(file) as { env: NodeJS.ProcessEnv }).env;
  }

  /** For the end of a test that failed halfway. */
  clear(): void {
    for (const { pid } of this.processes()) process.kill(pid, 'SIGKILL');
  }
}
