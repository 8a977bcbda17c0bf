// Proves that no text has two readings, so that a nickname leads back to one user.
type Lists = readonly (readonly string[])[];

/** The progress of two readings of one text, and the letters by which one is ahead of the other. */
interface Position {
  readonly first: number;
  readonly second: number;
  readonly ahead: "first" | "second";
  readonly letters: string;
}

/** Where both phrases can form the same text; for the same phrase given twice, where it can in two ways. */
export function ambiguity(first: Lists, second: Lists): string | undefined {
  const start: readonly Position[] =
    first === second ? separations(first) : [{ first: 0, second: 0, ahead: "first", letters: "" }];
  const seen = new Set<string>();
  const open: Position[] = [...start];
  for (let at = open.pop(); at; at = open.pop()) {
    const name = `${at.first} ${at.second} ${at.ahead} ${at.letters}`;
    if (seen.has(name)) continue;
    seen.add(name);
    if (at.first === first.length && at.second === second.length && at.letters === "") return name;
    open.push(...steps(at, first, second));
  }
  return undefined;
}

/** Where two readings of one phrase separate: at two words of a list, one of which begins with the other. */
function separations(lists: Lists): readonly Position[] {
  return lists.flatMap((words, index) => {
    const known = new Set(words);
    return [...known].flatMap((word) =>
      [...word, ""].flatMap((_, length) => {
        const shorter = word.slice(0, length);
        if (shorter === word || !known.has(shorter)) return [];
        return [{ first: index + 1, second: index + 1, ahead: "first", letters: word.slice(length) } as const];
      }),
    );
  });
}

/** Adds the next word to the reading that is behind. */
function steps({ first, second, ahead, letters }: Position, one: Lists, other: Lists): readonly Position[] {
  const behind = ahead === "first" ? "second" : "first";
  const lagging = behind === "first" ? one[first] : other[second];
  if (lagging === undefined && letters === "") {
    const goesOn = ahead === "first" ? one[first] : other[second];
    return goesOn ? [{ first, second, ahead: behind, letters }] : [];
  }
  const next = behind === "first" ? { first: first + 1, second } : { first, second: second + 1 };
  return (lagging ?? []).flatMap((word): Position[] => {
    if (letters.startsWith(word)) return [{ ...next, ahead, letters: letters.slice(word.length) }];
    return word.startsWith(letters) ? [{ ...next, ahead: behind, letters: word.slice(letters.length) }] : [];
  });
}
