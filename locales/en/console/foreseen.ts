export const foreseen = {
  title: 'What will follow',
  refused: 'This will be refused',
  none: 'Fill in the form to see what will follow.',
  letter: 'The letter that the publisher gets',
  look: 'Show what will follow',
};
