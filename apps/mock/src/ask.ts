// The short way to the spine, for a port and for `fetch`: a path that some operation has word for word, without routes.
import type { Spine } from "./answer.ts";
import type { Asked, Operation, Parcel, Upstream } from "./exchange/types.ts";
import { excuse } from "./deliver/error-reply.ts";
import { textOf } from "./render/text.ts";

/** Undefined where only the door knows who answers. */
export type Ask = (asked: Asked) => Parcel | Promise<Parcel> | undefined;

export function createAsk(upstreams: readonly Upstream[], spine: Spine): Ask {
  const all = upstreams.flatMap((upstream) => upstream.operations.map((operation) => ({ upstream, operation })));
  const isPlain = ({ path, methods }: Operation) => !path.includes("{") && methods.includes("GET");
  const found = new Map(
    all
      .filter(({ operation }) => isPlain(operation))
      // Of several operations that match, the door asks the first.
      .map(({ operation: { path } }) => [path, all.find(({ operation }) => operation.matches(path))]),
  );
  return (asked) => {
    const wanted = found.get(asked.path);
    if (wanted === undefined) return undefined;
    try {
      const parcel = spine.answer(wanted.upstream, wanted.operation, asked);
      return parcel instanceof Promise ? parcel.catch(excused) : parcel;
    } catch (error) {
      return excused(error);
    }
  };
}

function excused(error: unknown): Parcel {
  const reply = excuse(error);
  return {
    reply,
    cut: undefined,
    lines: () => Object.entries(reply.headers).flat(),
    toResponse: () => new Response(textOf(reply.body), reply),
  };
}
