// A number that one key tells as it is and another as a text: `"id":5357651574,"idstr":"5357651574"`.

const numbers = new WeakMap<object, (subject: never) => number>();

/** The same number between quotation marks; a stencil that has written it before copies its digits. */
export function quoted<Subject>(number: (subject: Subject) => number): (subject: Subject) => string {
  const text = (subject: Subject) => String(number(subject));
  numbers.set(text, number);
  return text;
}

export const numberOf = (cell: object): ((subject: never) => number) | undefined => numbers.get(cell);
