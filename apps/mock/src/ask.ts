// The short way to the spine, for a port and for `fetch`: a path that some operation has word for word, without routes.
import type { Spine } from "./answer.ts";
import { errorReply } from "./deliver/error-reply.ts";
import type { Delivery, IncomingRequest, Operation, Upstream } from "./exchange/types.ts";
import { textOf } from "./render/text.ts";

/** Undefined where only the door knows who answers. */
export type FastRoute = (request: IncomingRequest) => Delivery | Promise<Delivery> | undefined;

export function createFastRoute(upstreams: readonly Upstream[], spine: Spine): FastRoute {
  const all = upstreams.flatMap((upstream) => upstream.operations.map((operation) => ({ upstream, operation })));
  const isPlain = ({ path, methods }: Operation) => !path.includes("{") && methods.includes("GET");
  const found = new Map(
    all
      .filter(({ operation }) => isPlain(operation))
      // Of several operations that match, the door asks the first.
      .map(({ operation: { path } }) => [path, all.find(({ operation }) => operation.matches(path))]),
  );
  return (request) => {
    const wanted = found.get(request.path);
    if (wanted === undefined) return undefined;
    try {
      const delivery = spine.answer(wanted.upstream, wanted.operation, request);
      return delivery instanceof Promise ? delivery.catch(excused) : delivery;
    } catch (error) {
      return excused(error);
    }
  };
}

function excused(error: unknown): Delivery {
  const reply = errorReply(error);
  return {
    reply,
    disruption: undefined,
    rawHeaders: () => Object.entries(reply.headers).flat(),
    toResponse: () => new Response(textOf(reply.body), reply),
  };
}
