import type { ConsoleWords } from '../../en/console';

/** Two minutes through the console, with the sample offers. */
export const tour: ConsoleWords['tour'] = {
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
};
