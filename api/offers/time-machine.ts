export { ClockStopped, TimeMachineStuck } from '../../platform/virtual-clock';

/** Moves the clock of one offer; see `platform/virtual-clock.ts`. */
export type TimeMachine = {
  /** The offer's own time. */
  now(offerId: string): Promise<Date>;
  /** Resolves when the time has come and everything due on the way is done; throws TimeMachineStuck or ClockStopped otherwise. */
  advanceTo(offerId: string, target: Date): Promise<void>;
};
