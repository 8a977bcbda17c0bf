// The list of a video's files, best first, with its preview sheets at the end.
import { pictureHost, type Video } from "@weibo-kit/world";
import { mix } from "../../../../chance/mix.ts";
import { Template } from "../../../../render/template/template.ts";
import type { Playback } from "../../payload-parts.ts";
import { type Rendition, STRATEGIES, sizeOf, VideoAddress } from "./video-files.ts";

/** One file, and the video that it is of. */
interface Played {
  readonly video: Video;
  readonly file: Rendition;
  /** The world's, in Unix seconds. */
  readonly date: number;
}

/** How a player names the files, by their lines. */
const QUALITIES = {
  2160: { words: "超清", name: "4K", codec: "avc1.640033" },
  1440: { words: "超清", name: "2K", codec: "avc1.640032" },
  1080: { words: "高清", name: "1080p", codec: "avc1.640032" },
  720: { words: "高清", name: "720p", codec: "avc1.64001f" },
  480: { words: "标清", name: "480p", codec: "avc1.64001f" },
  360: { words: "流畅", name: "360p", codec: "avc1.64001f" },
} as const;
const CODECS = { pcdn_rule_id: 0, pcdn_jank: 0, origin_video_dr: "SDR", ab_strategies: STRATEGIES };
const classOf = ({ lines }: Rendition) => (lines >= 720 ? "HD" : "SD");

const film = new Template<Playback, Played>({
  meta: {
    label: ({ file }) => `mp4_${file.label}`,
    quality_index: ({ file }) => file.lines,
    quality_desc: ({ file }) => QUALITIES[file.lines].words,
    quality_label: ({ file }) => QUALITIES[file.lines].name,
    quality_class: ({ file }) => classOf(file),
    type: 1,
    quality_group: ({ file }) => file.lines,
    is_hidden: false,
  },
  play_info: {
    type: 1,
    mime: "video/mp4",
    protocol: "general",
    label: ({ file }) => `mp4_${file.label}`,
    url: ({ video, file, date }) => new VideoAddress("https:", video, file, date),
    bitrate: ({ file }) => file.bitrate,
    prefetch_range: ({ video, file }) => `0-${Math.min(524_287, Math.max(0, sizeOf(video, file) - 1))}`,
    video_codecs: ({ file }) => QUALITIES[file.lines].codec,
    fps: 25,
    width: ({ file }) => file.width,
    height: ({ file }) => file.height,
    size: ({ video, file }) => sizeOf(video, file),
    duration: ({ video }) => video.duration,
    sar: "1.0",
    audio_codecs: "mp4a.40.5",
    audio_sample_rate: 44_100,
    quality_label: ({ file }) => QUALITIES[file.lines].name,
    quality_class: ({ file }) => classOf(file),
    quality_desc: ({ file }) => QUALITIES[file.lines].words,
    audio_channels: 2,
    audio_sample_fmt: "fltp",
    audio_bits_per_sample: 0,
    watermark: "original",
    extension: { transcode_info: CODECS },
    video_decoder: "hard",
    prefetch_enabled: true,
    tcp_receive_buffer: 262_144,
    dolby_atmos: false,
    color_transfer: "bt709",
    stereo_video: 0,
    first_pkt_end_pos: ({ video, file }) => 40_000 + (mix(video.mediaId % 1_000_000_007, file.lines, 5) % 60_000),
  },
});

/** Long videos have a picture every two seconds. */
const SPARSE_FROM = 300;
const [COLUMNS, ROWS] = [3, 30];

const sheets = new Template<Playback, Video>({
  meta: { label: "scrubber_hd", type: 3 },
  play_info: {
    type: 3,
    mime: "image/jpeg",
    protocol: "general",
    label: "scrubber_hd",
    url: (video) => sheetAddress(video, 0),
    prefetch_range: "0-512000",
    width: 320,
    height: 180,
    extension: { transcode_info: CODECS },
    video_decoder: "hard",
    prefetch_enabled: true,
    tcp_receive_buffer: 262_144,
    col: COLUMNS,
    row: ROWS,
    interval: intervalOf,
    offset: (video) => intervalOf(video) / 2,
    urls: (video) => Array.from({ length: sheetsOf(video) }, (_, sheet) => sheetAddress(video, sheet)),
  },
});

/** Seconds from one preview picture to the next. */
function intervalOf({ duration }: Video): number {
  return duration < SPARSE_FROM ? 1 : 2;
}

/** How many sheets of ninety pictures there are. */
const sheetsOf = (video: Video): number =>
  Math.max(1, Math.ceil(video.duration / (intervalOf(video) * COLUMNS * ROWS)));

/** The id of a sheet is that of the cover with another size and ending: 960 by 5400 pixels. */
function sheetAddress({ cover }: Video, sheet: number): string {
  const ending = (1_296 + ((sheet * 577 + 41) % 45_000)).toString(36).padStart(3, "0");
  const id = `${cover.id.slice(0, 23)}0qo460${ending}${cover.id.slice(32)}`;
  return `http://wx${pictureHost(id)}.sinaimg.cn/large/${id}.jpg`;
}

/** `playback_list` */
export const playbackOf = (video: Video, files: readonly Rendition[], date: number) => [
  ...files.map((file) => film.render({ video, file, date })),
  sheets.render(video),
];
