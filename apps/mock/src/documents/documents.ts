// The documents that the mock serves, made when the first of them is asked for.
import type { OpenApiDocument } from "@weibo-kit/types/documents";
import type { World } from "@weibo-kit/world";
import type { Spine } from "../answer.ts";
import type { Upstream } from "../exchange/upstream.ts";
import { MockMistake } from "../mistake.ts";
import { fromRequest } from "../read/read.ts";
import { httpFile, type Served } from "./http-file.ts";
import { mergedDocument } from "./merged-document.ts";
import { peopleOf } from "./people.ts";
import { type IsAnswered, servedDocument } from "./served-document.ts";

/** `origin` is the mock's address as the caller reached it. */
export interface Documents {
  /** The document of one upstream; undefined for a name that none has. */
  readonly of: (name: string, origin: string) => OpenApiDocument | undefined;
  /** Those of all upstreams as one. */
  readonly all: (origin: string) => OpenApiDocument;
  /** `weibo.http` */
  readonly httpFile: (origin: string) => string;
}

/** Asks the spine which credentials an operation answers to; nothing of that is recorded. */
export function createDocuments(upstreams: readonly Upstream[], world: World, spine: Spine): Documents {
  const isAnswered = answeredBy(spine);
  let kept: Served | undefined;
  const served = () => {
    const people = kept === undefined ? peopleOf(world) : [];
    kept ??= upstreams.map((upstream) => [upstream, servedDocument(upstream, people, isAnswered)] as const);
    return kept;
  };
  return {
    of: (name, origin) => {
      const document = served().find(([upstream]) => upstream.name === name)?.[1];
      return document && at(document, origin);
    },
    all: (origin) => at(mergedDocument(served().map(([, document]) => document)), origin),
    httpFile: (origin) => httpFile(served(), origin, isAnswered),
  };
}

/** The real addresses are left out: importers make an environment of each, and calls there cost money. */
const at = (document: OpenApiDocument, origin: string): OpenApiDocument => {
  const { openapi, info, ...rest } = document;
  return { openapi, info, ...rest, servers: [{ url: origin, description: "This mock." }] };
};

/** Faults of a scenario or a limit don't count: a document must not depend on them. */
const answeredBy =
  (spine: Spine): IsAnswered =>
  ({ method, target, headers }) => {
    try {
      const request = fromRequest(new Request(`http://localhost${target}`, { method, headers }));
      const { by, outcome } = spine.consider(request).decision;
      return by !== "refusal" && !("failure" in outcome) && !(by === "world" && "fault" in outcome);
    } catch (error) {
      // An operation that the mock doesn't answer is a mistake of the call.
      if (error instanceof MockMistake) return false;
      throw error;
    }
  };
