// The document of an upstream that exists in this test alone: a list, a user, and an operation without an answer.
import type { OpenApiDocument, Parameter } from "@weibo-kit/types/documents";

const uid: Parameter = { name: "uid", in: "query", required: true, schema: { type: "integer", minimum: 1 } };
const page: Parameter = { name: "page", in: "query", schema: { type: "integer", minimum: 1, default: 1 } };
const ok = { 200: { description: "OK" } };

export const toyDocument: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "A toy", version: "1" },
  paths: {
    "/toy/fans": {
      get: {
        "x-operation": "toy-fans",
        "x-names": { uid: "user" },
        "x-price": "0.25 CNY",
        "x-paging": {
          advance: { page: { first: 1 } },
          items: "$.fans",
          end: { at: "$.more", values: [false] },
          emptyIsEnd: true,
          size: 5,
        },
        parameters: [uid, page],
        responses: ok,
      },
    },
    "/toy/user": {
      get: {
        "x-operation": "toy-user",
        "x-names": { uid: "user" },
        "x-price": "0.05 CNY",
        parameters: [uid],
        responses: ok,
      },
    },
    // Documented, and not answered.
    "/toy/later": { get: { "x-operation": "toy-later", parameters: [], responses: ok } },
  },
  components: {},
};
