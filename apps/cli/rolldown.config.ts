// Bundles the command into one file, which starts in a fraction of the time that separate packages need.
import { defineConfig } from "rolldown";
import { materials } from "./build/materials.ts";
import { notices } from "./build/notices.ts";

export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  plugins: [notices(), materials()],
  // Reading the source is a third of a start; minified it is half as long.
  output: { dir: "dist", format: "esm", minify: true, cleanDir: true },
});
