export const backToPublisher = 'Back to the publisher';
