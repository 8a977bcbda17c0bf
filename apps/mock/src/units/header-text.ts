// A header of an answer holds printable ASCII alone: anything else would break the answer.
export const headerText = (text: string): string => text.replace(/[^\x20-\x7e]/g, "?");
