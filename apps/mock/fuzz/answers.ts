// The answers in the bytes that came back over one connection.

export interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** Whether its last chunk is missing. */
  readonly isCut: boolean;
}

export function answersIn(raw: string): readonly Answer[] {
  const answers: Answer[] = [];
  for (let rest = raw; rest !== ""; ) {
    const end = rest.indexOf("\r\n\r\n");
    const head = end < 0 ? rest : rest.slice(0, end + 2);
    const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(head)?.[1] ?? Number.NaN);
    const { body, length, isCut = false } = end < 0 ? { body: "", length: 0 } : bodyIn(head, rest.slice(end + 4));
    if (status !== 100) answers.push({ status, head, body, isCut });
    rest = end < 0 ? "" : rest.slice(end + 4 + length);
  }
  return answers;
}

type Body = Pick<Answer, "body"> & Partial<Pick<Answer, "isCut">> & { readonly length: number };

function bodyIn(head: string, rest: string): Body {
  if (/^HTTP\/1\.[01] (100|204|304)/.test(head)) return { body: "", length: 0 };
  if (/^transfer-encoding: chunked/im.test(head)) return chunksIn(rest);
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? rest.length);
  return { body: rest.slice(0, length), length };
}

function chunksIn(rest: string): Body {
  let [body, place] = ["", 0];
  for (;;) {
    const line = rest.indexOf("\r\n", place);
    const size = Number.parseInt(rest.slice(place, line), 16);
    if (line < 0 || Number.isNaN(size)) return { body, length: rest.length, isCut: true };
    body += rest.slice(line + 2, line + 2 + size);
    place = line + 2 + size + 2;
    if (size === 0) return { body, length: place };
  }
}
