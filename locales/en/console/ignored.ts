export const ignored = (values: string) => `Not looked at, because it cannot be understood: ${values}.`;
