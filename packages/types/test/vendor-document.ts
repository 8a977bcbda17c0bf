/** Our document dressed as the vendor's whole one: more platforms, more components, a Weibo path from the future. */
import { readDocument } from "../scripts/read.ts";

const ours = new URL("../openapi/justone.json", import.meta.url);

export async function vendorDocument() {
  const document = await readDocument(ours);
  const schema = (name: string) => ({
    content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  return {
    ...document,
    "x-release": "7",
    tags: [{ name: "Other" }, { name: "Weibo" }],
    paths: {
      "/api/other/get-user/v1": { get: { tags: ["Other"], responses: { 200: schema("OtherUser") } } },
      ...document.paths,
      "/api/weibo/get-mood/v2": { get: { tags: ["Weibo"], responses: { 200: schema("Mood") } } },
    },
    components: {
      ...components(document.components),
      schemas: {
        ...components(components(document.components).schemas),
        OtherUser: { type: "object" },
        Mood: { properties: { colour: { $ref: "#/components/schemas/Colour" } } },
        Colour: { type: "string" },
      },
    },
  };
}

const components = (value: unknown): Record<string, unknown> => ({ ...(typeof value === "object" ? value : {}) });
