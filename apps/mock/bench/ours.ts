// The mock under test: journal, plan and limits on, nothing left out.
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

const { url } = await serve(createMock(), { port: 0 });
console.log(url);
