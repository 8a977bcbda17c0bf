// An operation of V1 as a value. The answer holds for every path of the operation: JSON, XML and the user in the path.
import type { OpenV1Paths } from "@weibo-kit/types";
import type { Answer, PathAnswer } from "../../exchange/operation.ts";

/** @param path one path of the operation; the document knows the others by their common name */
export const operation = (path: keyof OpenV1Paths, answer: Answer): PathAnswer => ({ path, answer });
