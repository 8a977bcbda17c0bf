// Which comments of a post answer a root: their number, and each of them.
import { BLOCK, blockAt, ROOTS } from "./block.ts";
import { type Sequence, spotAt } from "./sequence.ts";

// The replies of a block go to the block that is `lag` blocks before, those of the first blocks to their own. But one reply of
// each block b goes to the top root of block h, where 2^h is the largest power of two in b + 1: half of these go to the
// first block, a quarter to the second, and so on. Never is a root later than its reply.

/** From this block on, top roots have none of these replies: a post would need 2^30 comments. */
const UNANSWERED = 25;

const NONE: readonly number[] = [];

/** Replies to one root, in order of time. */
interface Answers {
  readonly early: readonly number[];
  /** The number of its block if it is a top root. */
  readonly top: number | undefined;
  readonly late: readonly number[];
  /** How many replies to the top root come before the late ones. */
  readonly between: number;
}

/** How many replies a root has. */
export function replyCount(sequence: Sequence, root: number): number {
  const { early, top, late } = answersTo(sequence, root);
  const count = top === undefined ? 0 : topReplies(top, blocksWithTopReply(sequence));
  return count + countBefore(early, sequence.total) + countBefore(late, sequence.total);
}

/** Where the `number`-th reply to a root is among all comments, 0 the oldest. Call it for replies that there are. */
export function indexOfReply(sequence: Sequence, root: number, number: number): number {
  const { early, top = 0, late, between } = answersTo(sequence, root);
  const afterEarly = number - early.length;
  const afterLate = afterEarly - between;
  return (
    early[number] ??
    (afterEarly < between ? undefined : late[afterLate]) ??
    topReply(sequence, (1 << top) * (2 * (afterEarly < between ? afterEarly : afterEarly - late.length) + 1) - 1)
  );
}

function answersTo(sequence: Sequence, root: number): Answers {
  const { number, place, block } = spotAt(sequence, root, ROOTS);
  const { draws, lag } = sequence;
  const inBlock = (block: number): readonly number[] => {
    const places = blockAt(draws, block).repliesTo[place] ?? NONE;
    return places.length === 0 ? NONE : places.map((reply) => block * BLOCK + reply);
  };
  const top = block.rankOf[place] === 0 && number < UNANSWERED ? number : undefined;
  return {
    early: number < lag || lag === 0 ? inBlock(number) : NONE,
    top,
    late: lag === 0 ? NONE : inBlock(number + lag),
    between: top === undefined ? 0 : topReplies(top, number + lag),
  };
}

const topReply = ({ draws }: Sequence, block: number): number => block * BLOCK + blockAt(draws, block).topReply;

/** How many of the first blocks have a reply to the top root of this block. */
const topReplies = (top: number, blocks: number): number => Math.floor((blocks + (1 << top)) / (2 << top));

function blocksWithTopReply(sequence: Sequence): number {
  const last = Math.floor(sequence.total / BLOCK);
  return topReply(sequence, last) < sequence.total ? last + 1 : last;
}

function countBefore(indices: readonly number[], end: number): number {
  let count = 0;
  for (const index of indices) if (index < end) count += 1;
  return count;
}
