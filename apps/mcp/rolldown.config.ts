// Bundles the server into one file: clients start it anew for each conversation.
import { materials } from "@weibo-kit/bundle/materials";
import { notices } from "@weibo-kit/bundle/notices";
import { defineConfig } from "rolldown";

export default defineConfig({
  input: "src/main.ts",
  platform: "node",
  plugins: [notices(), materials("@weibo-kit/mcp")],
  output: { dir: "dist", format: "esm", minify: true, cleanDir: true },
});
