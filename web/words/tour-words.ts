import type { InEach } from './language';

/** One step of the tour: where to go, and what to see there. */
export type TourStep = { readonly title: string; readonly says: string; readonly href: string; readonly link: string };

type TourWords = {
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly TourStep[];
  readonly first: string;
  readonly offer: string;
  readonly load: string;
  readonly loadSays: string;
  readonly orOwn: string;
};

/** Two minutes through the console, with the sample offers. */
export const TOUR: InEach<TourWords> = {
  en: {
    title: 'A tour of two minutes',
    intro:
      'Seven sample offers are there now. Nothing that you do here leaves this machine: letters go to a mailbox that you can read.',
    steps: [
      {
        title: 'What is owed today',
        says: 'My day lists promises by the time that is left. Northwind’s benefit contact is late; the first contact with Adatum is due soon.',
        href: '/',
        link: 'Open My day',
      },
      {
        title: 'Keep a promise',
        says: 'Northwind activated a benefit, and contact is overdue. Log a call: before you do it you see that it keeps the promise late and closes its ticket.',
        href: '/offers/northwind.poc',
        link: 'Open Northwind’s case',
      },
      {
        title: 'See the proof',
        says: 'Each promise of Backup Pro says why its date is what it is, and shows the mail or the call that kept it.',
        href: '/offers/contoso.backup-pro',
        link: 'Open Backup Pro',
      },
      {
        title: 'When nobody answers',
        says: 'Fabrikam has been silent for over four weeks: its owner is asked who looks after the offer, and support gets a ticket if nobody answers.',
        href: '/offers/fabrikam.ledger',
        link: 'Open Fabrikam Ledger',
      },
      {
        title: 'Read the letters, and answer as the publisher',
        says: 'The mailbox shows every letter as it arrived. Reply as its reader: the case hears it as a message of the publisher.',
        href: '/messages/mailbox',
        link: 'Open the mailbox',
      },
      {
        title: 'Let time pass',
        says: 'The bar above a case moves its clock: by a day, a week, or to the next thing due. What happened on the way is listed.',
        href: '/offers/adatum.paie',
        link: 'Open Adatum Paie',
      },
    ],
    first: 'Nothing is here yet',
    offer: 'Look around with sample offers, or onboard one of your own.',
    load: 'Load seven sample offers and take the tour',
    loadSays: 'It takes a few seconds. They can be told from real ones by their addresses: all end in .example.',
    orOwn: 'Onboard an offer of your own',
  },
  fr: {
    title: 'Une visite de deux minutes',
    intro:
      'Sept offres d’exemple sont là. Rien de ce que vous faites ici ne quitte cette machine\u00a0: les lettres arrivent dans une boîte que vous pouvez lire.',
    steps: [
      {
        title: 'Ce qui est dû aujourd’hui',
        says: 'Ma journée classe les promesses selon le temps restant. La prise de contact avec Northwind est en retard\u00a0; le premier contact avec Adatum approche.',
        href: '/',
        link: 'Ouvrir Ma journée',
      },
      {
        title: 'Tenir une promesse',
        says: 'Northwind a activé un avantage et attend toujours. Consignez un appel\u00a0: avant de le faire, vous voyez qu’il tient la promesse en retard et clôt son ticket.',
        href: '/offers/northwind.poc',
        link: 'Ouvrir le dossier de Northwind',
      },
      {
        title: 'Voir la preuve',
        says: 'Chaque promesse de Backup Pro dit pourquoi sa date est celle-là, et montre la lettre ou l’appel qui l’a tenue.',
        href: '/offers/contoso.backup-pro',
        link: 'Ouvrir Backup Pro',
      },
      {
        title: 'Quand personne ne répond',
        says: 'Fabrikam se tait depuis plus de quatre semaines\u00a0: on demande qui s’occupe de l’offre, et l’assistance reçoit un ticket si personne ne répond.',
        href: '/offers/fabrikam.ledger',
        link: 'Ouvrir Fabrikam Ledger',
      },
      {
        title: 'Lire les lettres, répondre comme l’éditeur',
        says: 'La boîte montre chaque lettre telle qu’elle est arrivée. Répondez à la place du lecteur\u00a0: le dossier l’entend comme un message de l’éditeur.',
        href: '/messages/mailbox',
        link: 'Ouvrir la boîte',
      },
      {
        title: 'Laisser passer le temps',
        says: 'La barre au-dessus d’un dossier avance son horloge\u00a0: d’un jour, d’une semaine, ou jusqu’à la prochaine échéance. Ce qui s’est passé en route est affiché.',
        href: '/offers/adatum.paie',
        link: 'Ouvrir Adatum Paie',
      },
    ],
    first: 'Il n’y a encore rien ici',
    offer: 'Regardez avec des offres d’exemple, ou inscrivez une offre à vous.',
    load: 'Charger sept offres d’exemple et commencer la visite',
    loadSays: 'Cela prend quelques secondes. On les reconnaît à leurs adresses\u00a0: toutes finissent par .example.',
    orOwn: 'Inscrire une offre à vous',
  },
};
