// A log that can't be written ends nothing else: its reader has closed it (`weibo-kit serve | head -1`), a disk is full.

import { CommandMistake } from "../mistake/mistake.ts";
import { texts } from "../texts/texts.ts";

/** Keeps errors of the two output streams from ending the process; all but a closed reader decide the exit code. */
export function surviveLostOutput(): void {
  let isReported = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      if (code === "EPIPE" || isReported) return;
      isReported = true;
      process.exitCode = 2;
      console.error(new CommandMistake(texts.mistakes.lostOutput(message)).message);
    });
  }
}
