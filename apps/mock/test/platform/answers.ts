// Prints answers of one mock, for the tests that run it under other conditions: `answers.ts <path> …`.
import { createMock } from "../../src/index.ts";

const mock = createMock({ clock: () => 1_700_000_000_000, verifySignatures: true });
for (const path of process.argv.slice(2)) {
  const response = await mock.request(path);
  console.log(response.status, await response.text());
}
console.log(JSON.stringify(mock.journal.entries()));
