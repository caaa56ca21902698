export const actionPage = {
  back: 'Back to the case',
  backToPublisher: 'Back to the publisher',
  ownClock: 'By this offer’s clock it is',
};
