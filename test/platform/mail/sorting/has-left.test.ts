import { hasLeft } from '../../../../platform/mail/sorting/has-left';

const sender = { name: 'Jane Roe', address: 'jane.roe@contoso.example' };

test.each([
  'Jane Roe has left Contoso.',
  'This mailbox is no longer monitored as Jane Roe has left the organization.',
  'Please be advised that I no longer work for Contoso Ltd.',
  'As of 30 November I am no longer with the company. You can reach Max Muster at max@contoso.example.',
  "I've left Contoso.",
  'Jane Roe left Contoso on 30 November 2026.',
  'I left the company at the end of November.',
  'My employment with Contoso has ended. Your new contact is Max Muster (max@contoso.example).',
  'Jane is no longer an employee of Contoso',
  'I am no longer working at Contoso Inc. For sales inquiries, please reach out to sales@contoso.example',
  'Please note that this employee no longer works here.',
  'Thank you for your email. I have now retired.',
  "Jane Roe n'est plus chez Contoso.",
  "Jane Roe a quitté Contoso. Pour toute demande, merci d'écrire à max@contoso.example.",
  'Jane Roe ne fait plus partie des effectifs de Contoso.',
  'Je ne fais plus partie de nos effectifs. Votre nouvel interlocuteur est Max Muster (max@contoso.example).',
  'Jane ne fait plus partie de la société Contoso',
  'Je ne suis plus en poste chez Contoso',
  'Jane Roe a définitivement quitté l’entreprise.',
  'Je ne travaille plus au sein de la société. Veuillez dorénavant écrire à : Max Muster - max@contoso.example',
  'La personne que vous cherchez à joindre ne fait plus partie de l’entreprise.',
  'Votre correspondant a quitté la société.',
  'This person is no longer employed by Contoso.',
  'The person you are trying to contact is no longer with our organisation.',
])('the sender has left: %s', (text) => {
  expect(hasLeft(text, sender)).toBe(true);
});

test.each([
  'I have left the building.',
  'I left the office early.',
  'I left the company car at the garage.',
  'I have left Paris and travel to Berlin until 8 December.',
  'I am no longer with the project team.',
  'I am no longer part of the marketing team at Contoso.',
  'Max Muster, our sales manager, has left Contoso.',
  'He has left the company.',
  "J'ai quitté Paris.",
  'Je ne suis plus disponible cette semaine.',
  'Jane a quitté le bureau à midi.',
  'I am no longer working on Fridays.',
  'I no longer work at weekends.',
  'I will leave the company on 31 December.',
  'I am leaving Contoso at the end of the month.',
  'My replacement, Max Muster, has left a note for you.',
  'Je quitterai la société le 31 décembre.',
  'If you think that I have left the company, you are wrong.',
  'I no longer have access to my mail.',
  'Je ne travaille plus le vendredi.',
  'I have left for Contoso in Berlin.',
])('the sender has not left for all that is said: %s', (text) => {
  expect(hasLeft(text, sender)).toBe(false);
});

test('somebody else has left where the name is not that of the sender', () => {
  expect(hasLeft('Marie Dupont ne travaille plus chez Contoso.', sender)).toBe(false);
  expect(hasLeft('Marie Dupont has left Contoso.', { name: 'Marie Dupont', address: 'm.dupont@contoso.example' })).toBe(
    true,
  );
});
