/** Words by which a mail server tells that a mail has failed, in the languages of its users. */
const FAILED = [
  // English
  /(?:could ?n[o']t|can ?not|can't|unable to|failed to|not able to|was ?n[o']t|has not been|not) (?:be )?(?:deliver|send|sent|reach)/i,
  /undeliver(?:able|ed)|delivery (?:\w+ ){0,4}(?:failed|failure|error|problem)|(?:deliver\w*|send\w*|mail\w*) (?:has |have )?failed|failed (?:delivery|recipient|address)/i,
  /did not reach|(?:fatal|permanent|delivery) (?:error|failure)|returned (?:mail|to sender)|returning message|failure notice|(?:were|was) (?:rejected|undeliverable)|mail(?:box)? (?:not found|unknown)|user unknown|unknown user|address(?:es)? (?:failed|rejected)|bounced|invalid (?:user|recipient|address)|no such (?:user|recipient)|no valid recipients?|requested action not taken|had (?:permanent )?(?:fatal|delivery) (?:errors|problems)/i,
  // French, German, Spanish, Italian, Portuguese, Dutch
  /n['’]a pas (?:pu )?(?:être|été)|non (?:remis|distribu|délivr)|échec de (?:la )?(?:remise|livraison|distribution)|impossible de (?:remettre|livrer|délivrer|distribuer)|en échec|non[- ]remise/i,
  /nicht (?:zugestellt|zustell|übermittelt|gesendet|erreich)|unzustellbar|zustellung (?:ist )?(?:fehlgeschlagen|nicht)|zustellfehler|fehlgeschlagen|konnte nicht/i,
  /no (?:se )?(?:ha |he |pudo |puede |pudimos |hemos )?(?:podido |sido |ser )?(?:entreg|enviar)|no entregad|error de entrega|entrega fallida|fallo (?:en|de) la entrega/i,
  /non (?:è stato )?(?:possibile )?(?:recapit|consegn)|mancat\w+ (?:recapito|consegna)|não (?:pôde|foi) .{0,12}(?:entreg)|kon niet worden (?:bezorgd|afgeleverd)|onbestelbaar|niet (?:bezorgd|afgeleverd)/i,
  // Russian, Polish
  /не (?:доставлен|может быть доставлен|удалось доставить)|недоставл|nie (?:został|mogła|można).{0,20}(?:dostarcz|doręcz)/i,
];

/** Words by which it tells that it is still trying. */
const DELAYED =
  /(?:has|have) not (?:yet )?been (?:delivered|able).{0,200}(?:no action|still|will (?:continue|keep)|attempts)|not yet been delivered|message (?:is |was |has been )?(?:still )?delayed|delivery (?:is |was |has been )?delayed|\(delay(?:ed)?\)|delayed mail|still (?:undelivered|trying)|will (?:be retried|keep trying|continue to (?:try|be retried|attempt)|retry)|do(?:es)? not need to (?:resend|take)|no action is required|you do not need to|could not send message for past|retard(?:ée)? de (?:remise|livraison)|pas encore (?:été|pu)|noch nicht (?:zugestellt|übermittelt)|verzögert|aún no (?:se )?ha|demorad|retrasad/is;

export const tellsFailure = (text: string): boolean => FAILED.some((each) => each.test(text));

/** Whether a text tells of a delay: by its subject, else by its first words. */
export const tellsDelay = (subject: string, words: string): boolean =>
  DELAYED.test(subject) ||
  /^\W*warning\b/i.test(subject) ||
  (DELAYED.test(words.slice(0, 2000)) &&
    !/permanent|giv(?:e|en|ing) up|failed|fatal/i.test(`${subject} ${words.slice(0, 2000)}`));

/** Subjects and first words that mail servers alone write. */
const CERTAIN = [
  /^\W*(?:undeliver(?:ed|able)|mail delivery (?:failed|failure)|(?:mail )?failure notice|returned mail|delivery (?:status notification|failure|has failed|notification)|unzustellbar|non remis|échec de (?:la )?(?:remise|distribution)|no se puede entregar)/i,
  /^(?:hi\. this is the qmail-send program|this message was created automatically by mail delivery software|this is the mail system at host|your message\s.{0,400}did not reach (?:some or all of the intended|the following) recipient|delivery (?:to|has failed to) (?:the following|these) recipient|message could not be delivered)/is,
] as const;

/** Whether a mail without a sender is a mail server's by how it begins, whoever it says that it is from. */
export const beginsAsReport = (subject: string, words: string): boolean =>
  CERTAIN[0].test(subject) || CERTAIN[1].test(words.trimStart());
