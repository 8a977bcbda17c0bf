// A parcel becomes what `fetch` brings: a response, an apology, or a broken connection.
import type { Delivery } from "../exchange/types.ts";
import { textOf } from "../render/text.ts";
import { errorReply } from "./error-reply.ts";

/** Rejects where no answer arrives at all. */
export async function toResponse(delivery: Delivery | Promise<Delivery>): Promise<Response> {
  const arrived = await delivery;
  try {
    return arrived.toResponse();
  } catch (error) {
    return errorResponse(error);
  }
}

/** @throws {Severed} since no answer is the answer there. */
export function errorResponse(error: unknown): Response {
  const { status, headers, body } = errorReply(error);
  return new Response(textOf(body), { status, headers });
}
