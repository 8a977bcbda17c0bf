// Assigns a kind of account to each standing: the better the standing, the likelier a verified kind.
import { draw, drawsOf, label } from "../draws/draw.ts";
import { permute, type Shuffle, shuffle, unpermute } from "../draws/permutation.ts";
import { remainder } from "../draws/remainder.ts";
import { KINDS, type Kind } from "./kind.ts";

/** An account as the `number`-th of its kind. The lower the number, the more popular, roughly. */
interface Seat {
  readonly kind: Kind;
  readonly number: number;
  /** 0 for the stars … 4 for most users. */
  readonly band: number;
}

/** Which kind of account each standing has, and back. */
export interface Seats {
  /** The standings of each band: from `first` until `end`, which is excluded. */
  readonly bands: readonly { readonly first: number; readonly end: number }[];
  seatOf(standing: number): Seat;
  /** The inverse of `seatOf`; undefined if there is no such account. */
  standingOf(kind: Kind, number: number): number | undefined;
}

/** Bands of standing: up to how many people, and up to which share of all. */
const BANDS = [
  { people: 1e5, share: 0.04 },
  { people: 1e6, share: 0.1 },
  { people: 1e7, share: 0.2 },
  { people: 1e8, share: 0.35 },
  { people: Number.POSITIVE_INFINITY, share: 1 },
] as const;

const SEATS = label("seats");
const BLOCK = 1000;

interface Span {
  readonly band: number;
  readonly first: number;
  readonly end: number;
  /** Its size is that of the span, rounded up to whole blocks. */
  readonly order: Shuffle;
  readonly slices: readonly Slice[];
}

interface Slice {
  readonly kind: Kind;
  /** The start of the kind in each block, its number there, and its number in earlier bands. */
  readonly from: number;
  readonly width: number;
  readonly before: number;
}

export function createSeats(seed: number, population: number): Seats {
  const spans = spansOf(population, draw(drawsOf(seed, 0), SEATS));
  return {
    bands: spans,
    seatOf(standing) {
      const span = spanAt(spans, standing);
      if (!span) return { kind: "nameless", number: standing, band: 4 };
      const at = permute(span.order, standing - span.first);
      const inBlock = remainder(at, BLOCK);
      const slice = sliceAt(span, inBlock);
      if (!slice) return { kind: "nameless", number: standing, band: 4 };
      const { kind, before, width, from } = slice;
      return { kind, band: span.band, number: before + ((at - inBlock) / BLOCK) * width + inBlock - from };
    },
    standingOf(kind, number) {
      for (const span of spans) {
        const slice = span.slices.find((other) => other.kind === kind);
        if (!slice || slice.width === 0) continue;
        const inKind = number - slice.before;
        if (inKind < 0 || inKind >= (span.order.size / BLOCK) * slice.width) continue;
        const at = Math.floor(inKind / slice.width) * BLOCK + slice.from + (inKind % slice.width);
        const standing = span.first + unpermute(span.order, at);
        return standing < span.end ? standing : undefined;
      }
      return undefined;
    },
  };
}

/** From the last band on, since it is by far the widest. */
function spanAt(spans: readonly Span[], standing: number): Span | undefined {
  for (let band = spans.length - 1; band >= 0; band--) {
    const span = spans[band];
    if (span && standing >= span.first && standing < span.end) return span;
  }
  return undefined;
}

function sliceAt({ slices }: Span, inBlock: number): Slice | undefined {
  for (const slice of slices) if (inBlock < slice.from + slice.width) return slice;
  return undefined;
}

function spansOf(population: number, key: number): readonly Span[] {
  const before = new Map<Kind, number>();
  let first = 0;
  return BANDS.map(({ people, share }, band) => {
    const end = Math.max(first, Math.min(people, Math.floor(population * share)));
    const room = Math.ceil((end - first) / BLOCK) * BLOCK;
    let from = 0;
    const slices = KINDS.map(({ kind, perThousand }) => {
      const width = perThousand[band] ?? 0;
      const slice = { kind, from, width, before: before.get(kind) ?? 0 };
      from += width;
      before.set(kind, slice.before + (room / BLOCK) * width);
      return slice;
    });
    const span = { band, first, end, order: shuffle(room, key + band), slices };
    first = end;
    return span;
  });
}
