// The ids of posts that are gone: no post of a world has one.
import { type Draws, draw, label } from "../../draws/draw.ts";
import { idOf, lowAt } from "../../timeline/post-id.ts";

const ID = label("id of a post that is gone");
/** Places of a second between those of the population and those of residents, and the codes of the classes. */
const [FIRST, PLACES, CODES] = [40_900, 60, 15];

/** The id that a post of this second would have had. */
export function goneId(draws: Draws, second: number): number {
  const x = draw(draws, ID);
  return idOf(second, lowAt(FIRST + (x % PLACES), Math.floor(x / PLACES) % CODES));
}
