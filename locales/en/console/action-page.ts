export const actionPage = { back: 'Back to the case', ownClock: 'By this offer’s clock it is' };
