/** The paths as a caller of this client sees them: the token is added for them. */
import type { JustOnePaths } from "@weibo-kit/types";

export type TokenlessPaths = {
  [Path in keyof JustOnePaths]: Omit<JustOnePaths[Path], "get"> & { get: Tokenless<JustOnePaths[Path]["get"]> };
};

type Tokenless<Operation> = Operation extends { parameters: infer Parameters extends { query: object } }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Parameters, "query"> & Query<Omit<Parameters["query"], "token"> & { token?: never }>;
    }
  : Operation;

/** A query without required parameters may be left out. */
type Query<Parameters> = Record<never, never> extends Parameters ? { query?: Parameters } : { query: Parameters };
