// A parcel becomes what `fetch` brings: a response, an apology, or a broken connection.
import type { Parcel } from "../exchange/types.ts";
import { excuse } from "./error-reply.ts";
import { textOf } from "../render/text.ts";

/** Rejects where no answer arrives at all. */
export async function toResponse(parcel: Parcel | Promise<Parcel>): Promise<Response> {
  const arrived = await parcel;
  try {
    return arrived.toResponse();
  } catch (error) {
    return apology(error);
  }
}

/** @throws {Severed} since no answer is the answer there. */
export function apology(error: unknown): Response {
  const { status, headers, body } = excuse(error);
  return new Response(textOf(body), { status, headers });
}
