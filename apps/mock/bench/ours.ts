// The mock under test: journal, plan and limits on, nothing left out. `ours.ts [settings as JSON]`
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const { url } = await serve(createMock(JSON.parse(process.argv[2] ?? "{}")), { port: 0 });
console.log(url);
