import { Context } from '@temporalio/activity';

/** How often a running activity says that it is alive, in milliseconds. */
const EVERY = 3_000;

/** An activity that says it is alive while it runs, so that Temporal notices soon when its worker was killed. */
export function alive<Args extends unknown[], Result>(
  activity: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    const context = Context.current();
    const beating = setInterval(() => {
      context.heartbeat();
    }, EVERY);
    try {
      return await activity(...args);
    } finally {
      clearInterval(beating);
    }
  };
}
