// Proves that no text can be said in two ways: the reason why a nickname leads back to one person.
type Lists = readonly (readonly string[])[];

/** How far two readings of one text have come, and by which letters one is ahead of the other. */
interface Position {
  readonly first: number;
  readonly second: number;
  readonly ahead: "first" | "second";
  readonly letters: string;
}

/** A text that both phrases can say, or, for one phrase given twice, that it can say in two ways. */
export function ambiguity(first: Lists, second: Lists): string | undefined {
  const start: readonly Position[] =
    first === second ? partings(first) : [{ first: 0, second: 0, ahead: "first", letters: "" }];
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

/** Where two readings of one phrase part: two different words of a list, one the beginning of the other. */
function partings(lists: Lists): readonly Position[] {
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

/** The reading that lags behind takes its next word. */
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
