/** Overlays: an action that matches nothing is an error with a name. */
import { expect, test } from "vitest";
import { applyOverlay } from "../scripts/overlay.ts";

const document = { openapi: "3.1.0", paths: { "/a": { get: { summary: "old" } } } };
const summary = { target: "$.paths['/a'].get", update: { summary: "new" } };

test("an action changes what its target names, and leaves the given document alone", async () => {
  const overlaid = await applyOverlay(document, { overlay: "1.0.0", actions: [summary] });
  expect(overlaid.paths).toEqual({ "/a": { get: { summary: "new" } } });
  expect(document.paths["/a"].get.summary).toBe("old");
});

test("an action that matches nothing is named", async () => {
  const stray = { target: "$.paths['/b'].get", update: { summary: "new" } };
  await expect(applyOverlay(document, { overlay: "1.0.0", actions: [summary, stray] })).rejects.toThrow(
    "Failed to apply the overlay: nothing matches $.paths['/b'].get. Mend",
  );
});
