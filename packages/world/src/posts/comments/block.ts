// The comments of a post come in blocks of 32: which of them are roots, what the others answer, and who gets the likes.
import { type Draws, draw, drawAt, drawsOf, label } from "../../draws/draw.ts";
import { permute, shuffle } from "../../draws/permutation.ts";
import { once } from "../../once.ts";

// See decisions/comments.md. All blocks have the same number of roots and of likes, so that sums need no loop.

/** Comments of a block, and the roots among them. */
export const [BLOCK, ROOTS] = [32, 25] as const;
/** Roots of a block by their likes: one of the most liked, then ever less, and 15 without any. */
export const RANKS = [1, 1, 1, 2, 5, 15] as const;

/** How many replies the answered roots of a block have. */
const THREADS = [
  [1, 1, 1, 1, 1, 1],
  [1, 1, 1, 1, 2],
  [1, 1, 1, 3],
  [1, 1, 2, 2],
  [1, 2, 3],
  [1, 5],
] as const;
const REPLIES = BLOCK - ROOTS;
const COUNT = 64;
const CHOICE = label("block of comments");
const [PLACES, THREAD, ROOT, RANK] = [label("reply places"), label("threads"), label("thread root"), label("ranks")];

/** One block. Places are those of comments, 0 … 31; roots are numbered, too, 0 … 24. */
export interface Block {
  /** How many roots there are before a place, 0 … 32. */
  readonly rootsBefore: readonly number[];
  readonly placeOfRoot: readonly number[];
  /** The places of the replies to each root of this block, or of an earlier one. */
  readonly repliesTo: readonly (readonly number[])[];
  /** The place of the seventh reply, which goes to the top root of some block. It comes after this block's own. */
  readonly topReply: number;
  /** The index in RANKS of each root, and the roots of each. */
  readonly rankOf: readonly number[];
  readonly rootsOfRank: readonly (readonly number[])[];
}

const BLOCKS = once(() => Array.from({ length: COUNT }, (_, number) => createBlock(drawsOf(CHOICE, number))));
const EMPTY: Block = createBlock(drawsOf(CHOICE, COUNT));

/** The block with this number, 0 for the oldest comments, of the post with these draws. */
export const blockAt = (draws: Draws, number: number): Block =>
  BLOCKS()[drawAt(draws, CHOICE, number) % COUNT] ?? EMPTY;

function createBlock(draws: Draws): Block {
  const order = shuffle(BLOCK - 1, draw(draws, PLACES));
  const replies = Array.from({ length: REPLIES }, (_, number) => permute(order, number) + 1).sort((a, b) => a - b);
  const topReply = replies.at(-1) ?? 0;
  const placeOfRoot = Array.from({ length: BLOCK }, (_, place) => place).filter((place) => !replies.includes(place));
  const rootsBefore = Array.from({ length: BLOCK + 1 }, (_, end) => placeOfRoot.filter((place) => place < end).length);
  const answered = answeredRoots(draws, replies.slice(0, -1), rootsBefore);
  const repliesTo = placeOfRoot.map((_, root) => replies.filter((place) => answered.get(place) === root));
  return { rootsBefore, placeOfRoot, repliesTo, topReply, ...ranked(draws, rootsBefore[topReply] ?? 1) };
}

/** Gives each reply a root before it; most threads have roots of their own. */
function answeredRoots(
  draws: Draws,
  replies: readonly number[],
  rootsBefore: readonly number[],
): ReadonlyMap<number, number> {
  const sizes = THREADS[draw(draws, THREAD) % THREADS.length] ?? THREADS[0];
  const tickets = sizes.flatMap((size, thread) => Array<number>(size).fill(thread));
  const order = shuffle(tickets.length, draw(draws, THREAD));
  const roots = new Map<number, number>();
  return new Map(
    replies.map((place, number) => {
      const thread = tickets[permute(order, number)] ?? 0;
      const before = rootsBefore[place] ?? 1;
      const taken = new Set(roots.values());
      const free = [0, 1, 2, 3].map((turn) => drawAt(draws, ROOT, thread * 4 + turn) % before);
      const root = roots.get(thread) ?? free.find((each) => !taken.has(each)) ?? 0;
      roots.set(thread, root);
      return [place, root];
    }),
  );
}

/** Ranks the roots by likes. The top root is one of the first `early` roots. */
function ranked(draws: Draws, early: number): Pick<Block, "rankOf" | "rootsOfRank"> {
  const top = draw(draws, RANK) % early;
  const others = Array.from({ length: ROOTS }, (_, root) => root).filter((root) => root !== top);
  const order = shuffle(others.length, draw(draws, RANK));
  const rankOf = Array<number>(ROOTS).fill(0);
  const [, ...counts] = RANKS;
  counts
    .flatMap((count, index) => Array<number>(count).fill(index + 1))
    .forEach((rank, number) => {
      rankOf[others[permute(order, number)] ?? 0] = rank;
    });
  const rootsOfRank = RANKS.map((_, rank) => rankOf.flatMap((each, root) => (each === rank ? [root] : [])));
  return { rankOf, rootsOfRank };
}
