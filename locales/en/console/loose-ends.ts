/** What waits for a person and belongs to no promise. */
export const looseEnds = {
  title: 'Besides promises',
  caption: 'Tickets that no promise is about',
  heads: { ticket: 'Ticket', offer: 'Offer', priority: 'Priority', opened: 'Opened' },
  letters: (count: number) =>
    count === 1 ? 'One letter has perhaps not arrived' : `${count} letters have perhaps not arrived`,
  all: (count: string) => `All ${count} of them are among the tickets`,
};
