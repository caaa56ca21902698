export const firstSteps = {
  nothing: 'Nothing is due: no offer is looked after yet.',
  own: 'Onboard an offer by the API',
  how: 'From then on its publisher is owed advice, contact and news, and My day says by when.',
  docs: 'Every field is explained in',
  link: 'the API’s documentation',
  then: 'Once it is there this page shows what is owed, without reloading.',
};
