const words = (text: string): readonly string[] => text.split('|');

/** What the header of a mail that is quoted is called, in the languages of the programs that quote. */
const LABELS = {
  from: 'from|de|von|da|van|från|fra|lähettäjä|od|nadawca|от|отправитель|від|odesílatel|feladó|kimden|gönderen|expéditeur|absender|remitente|mittente|remetente|afzender|avsändare|afsender|avsender|από|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|de la|expeditor',
  date: 'sent|date|sent on|envoyé|envoyé le|date d’envoi|gesendet|gesendet am|datum|enviado|enviado el|fecha|inviato|data|verzonden|enviada em|enviado em|enviada|skickat|sendt|dato|lähetetty|päivämäärä|päiväys|wysłano|wysłane|отправлено|дата|надіслано|odesláno|küldve|elküldve|dátum|gönderildi|tarih|gönderme tarihi|στάλθηκε|ημερομηνία|送信日時|日付|日時|发送时间|日期|寄件日期|傳送時間|보낸 날짜|날짜|trimis|trimis la',
  to: 'to|à|a|an|para|aan|till|til|vastaanottaja|do|adresat|кому|komu|címzett|kime|alıcı|destinataire|empfänger|destinatario|destinatário|προς|宛先|收件人|收件者|받는 사람|către',
  copy: 'cc|bcc|cci|cco|kopie|kopia|kopi|kopio|kópia|dw|копия|másolatot kap|bilgi|κοιν.|抄送|副本|참조|ccn|copie|copie à',
  subject:
    'subject|objet|sujet|betreff|asunto|oggetto|onderwerp|assunto|ämne|emne|aihe|temat|тема|předmět|predmet|tárgy|konu|θέμα|件名|主题|主旨|제목|subiect',
  other:
    'reply-to|répondre à|antwort an|responder a|importance|importance level|priorité|priority|priorität|wichtigkeit|prioridad|attachments|pièces jointes|anlagen|datos adjuntos|adjuntos|allegati|bijlagen|anexos|organization|organisation|mailed-by|signed-by|sensitivity',
} as const;

export type HeaderLabel = keyof typeof LABELS;

export const HEADER_LABELS: ReadonlyMap<string, HeaderLabel> = new Map(
  (Object.keys(LABELS) as HeaderLabel[]).flatMap((label) => words(LABELS[label]).map((word) => [word, label] as const)),
);

/** Stands between dashes above a mail that is quoted or forwarded whole. */
export const ORIGINAL_MESSAGE = new Set(
  words(
    'original message|original e-mail|original email|original mail|original appointment|reply message|forwarded message|begin forwarded message|forwarded mail|forwarded email|message d’origine|message original|message d’origine transféré|message transféré|message original transféré|début du message transféré|début du message réexpédié|message réexpédié|ursprüngliche nachricht|originalnachricht|original-nachricht|original nachricht|ursprüngliche e-mail|originale nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|beginn der weitergeleiteten nachricht|mensaje original|mensaje reenviado|inicio del mensaje reenviado|mensaje original reenviado|correo original|messaggio originale|messaggio originario|messaggio inoltrato|inizio messaggio inoltrato|mensagem original|mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|início da mensagem encaminhada|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|begin doorgestuurd bericht|ursprungligt meddelande|originalmeddelande|originalmeddelelse|vidarebefordrat meddelande|opprinnelig melding|videresendt melding|oprindelig meddelelse|oprindelig besked|videresendt meddelelse|alkuperäinen viesti|välitetty viesti|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|przekazana wiadomość|исходное сообщение|пересылаемое сообщение|původní zpráva|přeposlaná zpráva|eredeti üzenet|továbbított üzenet|orijinal mesaj|özgün ileti|iletilen mesaj|originalna poruka|mesaj original|原始邮件|原始郵件|转发的邮件|元のメッセージ|転送メッセージ|원본 메시지|전달된 메시지',
  ),
);

/** The verb of the line that says who wrote what follows: `On … Jane Roe wrote:`. */
export const WROTE = words(
  'wrote|quoting|citando a|zitat von|citation de|écrit|schrieb|schreibt|geschrieben|escribió|escribio|scritto|escreveu|schreef|geschreven|skrev|kirjoitti|napisał|napisał(a)|napisała|pisze|napsal|napsal(a)|napsala|napísal|írta|yazdı|yazmış|написал|написала|пишет|писал|пише|έγραψε|a scris|je napisao|je napisala|rašė|写道|寫道|撰寫|작성|님이 작성|のメッセージ|が書きました',
);

/** How that line begins, where it does not begin with a name or a date. */
export const ON_DATE = words(
  'on|le|am|el|il|em|op|den|på|pe|in data|il giorno|dnia|w dniu|dne|na|a(z)|στις|в|по|ngày|pada|在|em data',
);
