// The files of a video: one for each rendition that exists, under addresses that expire an hour after the answer.
import { timeOfId } from "@weibo-kit/types/post-id";
import { type Post, type Video, writeExpiry, writeSignature } from "@weibo-kit/world";
import { type JsonWriter, Text } from "@weibo-kit/world/json-text";
import { mix } from "../../../../chance/mix.ts";

/** One file of a video. */
export interface Rendition {
  readonly lines: Video["lines"];
  /** `1080p`, `hd` for 480 lines, `ld` for 360. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Bits per second. */
  readonly bitrate: number;
}

/** The longer and shorter side of each, and the lowest and highest bitrate that was seen. */
const RENDITIONS = [
  { lines: 2160, label: "2160p", sides: [3840, 2160], bitrates: [5_300_000, 5_500_000] },
  { lines: 1440, label: "1440p", sides: [2560, 1440], bitrates: [2_400_000, 2_500_000] },
  { lines: 1080, label: "1080p", sides: [1920, 1080], bitrates: [1_600_000, 2_300_000] },
  { lines: 720, label: "720p", sides: [1280, 720], bitrates: [900_000, 1_200_000] },
  { lines: 480, label: "hd", sides: [852, 480], bitrates: [480_000, 780_000] },
  { lines: 360, label: "ld", sides: [640, 360], bitrates: [300_000, 400_000] },
] as const;
/** Vertical videos of 480 lines are larger than horizontal ones. */
const VERTICAL_HD = [960, 540] as const;
/** Since 2023 videos have no file of 360 lines, unless they have no other. Our choice: the samples only tell old from new. */
const WITHOUT_LD_FROM = 1_672_502_400;
/** Seconds, as `ttl` says. */
export const VALID_FOR = 3_600;
/** The experiments that a file was made in: its address and `ab_strategies` name them. */
export const STRATEGIES = "15568-g4,8012-g2,3601-g39,7397-g1,8143-g0";
const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The renditions of a video, the best first. */
export function renditionsOf({ mediaId, lines: best, isVertical }: Video): readonly Rendition[] {
  const isNew = (timeOfId(mediaId) ?? 0) >= WITHOUT_LD_FROM;
  return RENDITIONS.filter(({ lines }) => lines <= best && (lines > 360 || best === 360 || !isNew)).map(
    ({ lines, label, sides, bitrates: [low, high] }) => {
      const [long, short] = isVertical && lines === 480 ? VERTICAL_HD : sides;
      const [width, height] = isVertical ? [short, long] : [long, short];
      return { lines, label, width, height, bitrate: low + (numberOf(mediaId, lines) % (high - low)) };
    },
  );
}

/** The size of a file in bytes. */
export const sizeOf = ({ duration }: Video, { bitrate }: Rendition): number => Math.round((bitrate * duration) / 8);

/** The first of these labels that the video has; without one of them, its smallest file. */
export function renditionFor(video: Video, labels: readonly string[]): Rendition {
  const files = renditionsOf(video);
  const found = labels.flatMap((label) => files.filter((each) => each.label === label))[0] ?? files.at(-1);
  if (found === undefined) throw new Error(`The video ${video.mediaId} has no file.`);
  return found;
}

/** The address of a file, signed for the time of the answer. */
export class VideoAddress extends Text {
  readonly #start: string;
  readonly #date: number;

  /**
   * @param scheme `http:`, or "" for an address without one
   * @param date the world's, in Unix seconds
   */
  constructor(
    scheme: string,
    { mediaId, isVertical }: Video,
    { label, width, height, lines }: Rendition,
    date: number,
  ) {
    super();
    const file = lettersOf(mediaId, lines, 18);
    this.#start = `${scheme}//f.video.weibocdn.com/u0/${file}.mp4?label=mp4_${label}&template=${width}x${height}.25.0&media_id=${mediaId}&ori=0&ot=${isVertical ? "v" : "h"}&ps=1CwnkDw1GXwCQx&ab=${STRATEGIES}&Expires=`;
    this.#date = date;
  }

  override writeInside(writer: JsonWriter): void {
    writer.letters(this.#start);
    writeExpiry(writer, this.#date, VALID_FOR);
    writeSignature(writer);
    writer.letters("&KID=unistore,video");
  }
}

/** The short address of a video, `http://t.cn/A6…`: that in the post's text, where it has one. */
export function shortAddressOf({ text }: Pick<Post, "text">, { mediaId }: Video): string {
  const link = text.find((segment) => segment.kind === "link" && segment.icon === "video");
  return link?.kind === "link" ? link.short : `http://t.cn/A6${lettersOf(mediaId, 0, 6)}`;
}

/** The title that the author chose, or the one that the service gives. */
export const titleOf = ({ title }: Video, nickname: string): string => (title === "" ? `${nickname}的微博视频` : title);

const numberOf = (mediaId: number, part: number): number => mix(mediaId % 4_294_967_296, mediaId / 4_294_967_296, part);

const lettersOf = (mediaId: number, part: number, count: number): string =>
  Array.from({ length: count }, (_, place) => LETTERS.charAt(numberOf(mediaId, 10_000 + part + place) % 62)).join("");
