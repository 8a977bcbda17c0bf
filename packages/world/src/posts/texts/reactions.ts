// What users write when they pass on a post.
import { type Draws, label } from "../../draws/draw.ts";
import { pick, type Some } from "../../draws/pick.ts";

const REACTION = label("reaction");
const REACTIONS: Some<string> = ["转发微博", "马住", "说得好"];

/** The words of one link in a chain of reposts. */
export const reactionOf = (draws: Draws): string => pick(draws, REACTION, REACTIONS);
