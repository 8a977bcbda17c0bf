// The operation of a path that no document has.
import type { Fault } from "../exchange/fault.ts";
import type { Operation } from "../exchange/operation.ts";

interface Unknown extends Pick<Operation, "upstream" | "path" | "format" | "refuses" | "refusal"> {
  readonly fault: Fault;
}

const NO_OPERATION = "no operation has this path";

/** It refuses every request with the same fault. */
export function unknownOperation(unknown: Unknown): Operation {
  const { upstream, path, format, fault, refuses = NO_OPERATION, refusal } = unknown;
  return {
    upstream,
    name: "unknown",
    path,
    format,
    refuses,
    ...(refusal === undefined ? {} : { refusal }),
    users: [],
    price: 0,
    isPersonal: false,
    open: true,
    methods: [],
    matches: () => true,
    read: () => ({ input: {} }),
    answer: () => ({ fault }),
  };
}
