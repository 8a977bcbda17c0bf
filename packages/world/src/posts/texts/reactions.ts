// What users write when they pass on a post that others passed on before.
import { type Draws, drawAt, label } from "../../draws/draw.ts";
import { replies } from "../../words/post-parts.ts";

const REACTION = label("reaction");

/** The words of one link in a chain of reposts. */
export const reactionOf = (draws: Draws): string => replies[drawAt(draws, REACTION, 0) % replies.length] ?? "";
