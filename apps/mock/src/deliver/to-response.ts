// A delivery as `fetch` resolves it, or the broken connection that it rejects with.
import type { Delivery } from "../exchange/considered.ts";
import { errorReply } from "../render/failure.ts";
import { ConnectionBroken } from "./connection-broken.ts";

/** @throws {ConnectionBroken} where the plan breaks the connection before an answer */
export async function toResponse(delivery: Delivery | Promise<Delivery>): Promise<Response> {
  return (await delivery).toResponse();
}

/** @throws {ConnectionBroken} as it is: there the client gets no answer at all */
export function errorResponse(error: unknown): Response {
  if (error instanceof ConnectionBroken) throw error;
  const { status, headers, body } = errorReply(error);
  return new Response(body, { status, headers });
}
