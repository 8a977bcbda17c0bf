// A number that appears both as a number and as text: `"id":5357651574,"idstr":"5357651574"`.

const numbers = new WeakMap<object, (subject: never) => number>();

/** The number between quotation marks; a compiled template copies its digits if they are written already. */
export function quoted<Subject>(number: (subject: Subject) => number): (subject: Subject) => string {
  const text = (subject: Subject) => String(number(subject));
  numbers.set(text, number);
  return text;
}

/** The function that was given to `quoted`; undefined for any other function. */
export const numberOf = (field: object): ((subject: never) => number) | undefined => numbers.get(field);
