// The progress of an export on stderr: on a terminal one line that is overwritten, elsewhere a new line from time to time.

export interface ProgressLine {
  /** @param pages that this run has read */
  page(text: string, pages: number): void;
  /** What a retry waits for. */
  wait(text: string): void;
  end(text: string): void;
}

interface Writer {
  write(text: string): unknown;
}

const EVERY = 10;

export function progressOn(stream: Pick<NodeJS.WriteStream, "isTTY"> & Writer, isQuiet: boolean): ProgressLine {
  if (isQuiet) return { page: () => undefined, wait: () => undefined, end: () => undefined };
  const clear = stream.isTTY ? "\r\u001b[K" : "";
  return {
    page: (text, pages) => {
      if (stream.isTTY) stream.write(`${clear}${text}`);
      else if (pages % EVERY === 0) stream.write(`${text}\n`);
    },
    wait: (text) => {
      stream.write(stream.isTTY ? `${clear}${text}` : `${text}\n`);
    },
    end: (text) => {
      stream.write(`${clear}${text}\n`);
    },
  };
}
