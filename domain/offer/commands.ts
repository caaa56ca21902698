import { activateBenefit, completeBenefit, declineBenefit } from './commands/benefits';
import { endAdvice, resumeAdvice } from './commands/advice';
import type { Command } from './commands/command';
import { recordPublisherUpdate } from './commands/publisher-update';
import { decline, delist, relist, revoke, withdraw } from './commands/endings';
import { writeLetter } from './commands/letters';
import { recordMessage } from './commands/messages';
import { changeType } from './commands/moving-up';
import { pause, resume } from './commands/pauses';
import { answerOwnerCheck, nameManager, setOwner } from './commands/people';
import { closeReply, handOverReply, takeReply } from './commands/replies';
import { answerRequest, cancelRequest, makeRequest } from './commands/requests';
import { takeBack } from './commands/taking-back';
import { resolveTicket } from './commands/tickets';
import { endingOf } from './endings';
import { refusal } from './refusals';

export { type Command, isRefusal, type CommandResult } from './commands/command';
export { readResolution } from './commands/tickets';
export { readOwner } from './commands/people';

/** An offer that is over is only relisted. */
const whileLive =
  (command: Command): Command =>
  (state, input, at, id, now) => {
    const ended = endingOf(state);
    if (ended) return refusal('offer-ended', { how: ended.how, at: ended.at });
    return command(state, input, at, id, now);
  };

/** What staff, publishers and the company can do with an offer. Each is an update of the same name. */
export const COMMANDS = {
  recordMessage: whileLive(recordMessage),
  writeLetter: whileLive(writeLetter),
  takeBack: whileLive(takeBack),
  nameManager: whileLive(nameManager),
  setOwner: whileLive(setOwner),
  answerOwnerCheck: whileLive(answerOwnerCheck),
  hearCompany: whileLive(recordPublisherUpdate),
  activateBenefit: whileLive(activateBenefit),
  declineBenefit: whileLive(declineBenefit),
  completeBenefit: whileLive(completeBenefit),
  makeRequest: whileLive(makeRequest),
  answerRequest: whileLive(answerRequest),
  cancelRequest: whileLive(cancelRequest),
  takeReply: whileLive(takeReply),
  handOverReply: whileLive(handOverReply),
  closeReply: whileLive(closeReply),
  endAdvice: whileLive(endAdvice),
  resumeAdvice: whileLive(resumeAdvice),
  changeType: whileLive(changeType),
  pause: whileLive(pause),
  resume: whileLive(resume),
  decline: whileLive(decline),
  delist: whileLive(delist),
  withdraw: whileLive(withdraw),
  revoke: whileLive(revoke),
  relist,
  resolveTicket: whileLive(resolveTicket),
} satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
