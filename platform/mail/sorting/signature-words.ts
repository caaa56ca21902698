const words = (text: string): readonly string[] => text.split('|');

/** A line of one of these ends a letter, whatever stands below it. */
export const CLOSINGS = new Set(
  words(
    [
      'best regards|kind regards|warm regards|warmest regards|kindest regards|regards|many regards|with kind regards|with best regards|with regards|best wishes|with best wishes|all the best|warmly|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|yours|cheers|respectfully|cordially|rgds|brgds|br|kr|thanks and regards|thanks & regards|thanks and best regards|thanks & best regards|thanks and kind regards|thanks & kind regards|many thanks and best regards|thank you and best regards|thank you and kind regards|thanks, best regards|best',
      'cordialement|bien cordialement|très cordialement|cordialement vôtre|bien à vous|bien à toi|sincères salutations|sincèrement|meilleures salutations|cordiales salutations|avec mes meilleures salutations|salutations distinguées|salutations|salutations cordiales|amicalement|amitiés|respectueusement|cdlt|cdt|bàv|merci et bonne journée|merci, cordialement|merci. cordialement',
      'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|freundlichen gruß|mit besten grüßen|mit besten grüssen|beste grüße|beste grüsse|besten gruß|viele grüße|viele grüsse|vielen gruß|mit vielen grüßen|herzliche grüße|herzliche grüsse|mit herzlichen grüßen|liebe grüße|liebe grüsse|schöne grüße|schöne grüsse|grüße|grüsse|gruß|gruss|mfg|vg|lg|hochachtungsvoll|danke und viele grüße|danke und gruß|vielen dank und viele grüße|vielen dank und beste grüße',
      'saludos|un saludo|saludos cordiales|cordiales saludos|un cordial saludo|reciba un cordial saludo|reciban un cordial saludo|le saluda atentamente|atentamente|muy atentamente|cordialmente|un abrazo|abrazos|gracias y saludos|muchas gracias y saludos',
      'cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|atenciosamente|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|abraço|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|mvg|med vänliga hälsningar|vänliga hälsningar|hälsningar|mvh|med vennlig hilsen|vennlig hilsen|med venlig hilsen|venlig hilsen|hilsen|pozdrawiam|z poważaniem|ystävällisin terveisin',
    ].join('|'),
  ),
);

/** These end a letter only where the name of who wrote it stands below. */
export const THANKS = new Set(
  words(
    'thanks|thank you|many thanks|thanks again|thanks a lot|thanks so much|thank you very much|thanks in advance|thank you in advance|ta|merci|merci beaucoup|merci d’avance|merci par avance|un grand merci|bonne journée|bonne soirée|bonne réception|bon week-end|belle journée|excellente journée|à bientôt|danke|vielen dank|besten dank|danke im voraus|vielen dank im voraus|danke schön|gracias|muchas gracias|gracias de antemano|grazie|grazie mille|obrigado|obrigada|bedankt|tack|have a nice day|have a good day|have a great day|talk soon|speak soon',
  ),
);

/** How the lines begin, in lower case, that telephones and programs add. */
export const ADDED_BY_PROGRAM = words(
  [
    'sent with [proton|this message was scanned|this email was scanned|this e-mail was scanned|this email has been scanned|this message has been scanned|scanned by |sent from my |sent from mail for |sent from outlook|sent from yahoo|sent from proton|sent with proton|sent via |sent from gmail|sent from samsung|sent from the all-new|sent from aol|sent from android|sent from iphone|sent from ipad|sent from myphone|sent using |sent by mail|get outlook for |get bluemail for |sent from bluemail|sent from nine|sent from spark|sent from workspace|sent from zoho|download outlook for ',
    'envoyé de mon |envoyé depuis |envoyé à partir d|envoyé avec |obtenir outlook |obtenez outlook |télécharger outlook |provenance : courrier pour windows|provenance: courrier|envoyé par ',
    'von meinem iphone gesendet|von meinem ipad gesendet|von meinem |gesendet von |gesendet mit |gesendet über |holen sie sich outlook |outlook für ios|outlook für android|diese nachricht wurde von meinem ',
    'enviado desde |enviado con |obtener outlook |enviado do meu |enviado de |obter o outlook|inviato da |ottieni outlook|verzonden vanaf |verstuurd vanaf |verzonden met |outlook voor ios|skickat från |sendt fra |lähetetty |wysłane z |wysłano z |отправлено с |odesláno z ',
    'virus-free. |virenfrei. |diese e-mail wurde von avast|this email has been checked for viruses|cet e-mail a été vérifié|l’absence de virus|sans virus. |libre de virus. |garanti sans virus',
  ].join('|'),
);

/** How a paragraph begins, in lower case, that a company adds to each of its mails. */
export const DISCLAIMERS = words(
  [
    "this e-mail and any |this email and any |this message and any |this e-mail is confidential|this email is confidential|this message is confidential|this communication is |this message contains confidential|this email contains confidential|this e-mail contains confidential|this e-mail may contain|this email may contain|this message may contain|the information contained in this |the information in this |the contents of this |the content of this |confidentiality notice|confidentiality:|disclaimer|notice: this |important notice|please consider the environment|please think of the environment|think before you print|if you are not the intended recipient|this email, including |this e-mail, including |this message (including |this email (including |this e-mail (including |privileged and confidential|private and confidential|registered office:|company registered in|caution: this email originated|caution: this e-mail originated|caution: external|external email:|[external]|this email originated from outside|you don’t often get email from|you don't often get email from",
    "ce message et |ce message est confidentiel|ce message, |ce courriel |ce courrier électronique |cet e-mail |cet email |ce mail et |ce message (|ce mail est |les informations contenues dans |avis de confidentialité|avertissement :|avant d’imprimer|avant d'imprimer|pensez à l’environnement|pensez à l'environnement|n’imprimez ce |l’intégrité de ce message",
    'diese e-mail enthält|diese e-mail kann |diese nachricht enthält|diese nachricht ist vertraulich|diese e-mail ist vertraulich|diese e-mail und |der inhalt dieser |die information in dieser|die in dieser e-mail|vertraulichkeitshinweis|haftungsausschluss|bitte denken sie an die umwelt|bitte prüfen sie der umwelt|sitz der gesellschaft|geschäftsführer:|geschäftsführung:|handelsregister|amtsgericht',
    'este mensaje y |este mensaje contiene|este mensaje puede|este mensaje se dirige|este mensaje va dirigido|este correo |la información contenida en |aviso legal|aviso de confidencialidad|antes de imprimir|questo messaggio |questa e-mail |le informazioni contenute|esta mensagem |este e-mail |dit bericht |deze e-mail |de informatie in dit ',
  ].join('|'),
);

/** How a paragraph begins, in lower case, that a gateway puts above a mail from outside. */
export const BANNERS = words(
  'caution: |caution - |warning: this |[caution|[external]|[externe]|[extern]|external email|external mail|external sender|externe e-mail|ce message provient de l’extérieur|ce message provient d’un expéditeur externe|attention : ce |diese e-mail kommt von außerhalb|achtung: diese |this email originated from outside|this email originates from outside|this message originated from outside|this message was sent from outside|you don’t often get email from|some people who received this message don’t often get email|vous ne recevez pas souvent de |vous n’obtenez pas souvent d’e-mail|sie erhalten nicht oft e-mails|sie erhalten nicht häufig e-mails|no suele recibir correo',
);
