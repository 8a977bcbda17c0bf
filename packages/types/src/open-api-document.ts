/** As much of an OpenAPI 3.1 document as programs read at run time, in a type that both documents fit. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
  readonly tags?: readonly JsonRecord[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}

export interface PathItem {
  readonly get?: Operation;
  readonly post?: Operation;
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly responses: Readonly<Record<string, Response | Reference>>;
  /** Name of the operation: `get-fans`. */
  readonly "x-operation": string;
  /** Format of the answer; absent where there is only JSON. */
  readonly "x-format"?: string;
  readonly [extension: `x-${string}`]: Json | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
  readonly [extension: `x-${string}`]: Json | undefined;
}

export interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

export interface Reference {
  readonly $ref: string;
}

export interface Components {
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
  readonly responses?: Readonly<Record<string, Response>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly securitySchemes?: Readonly<Record<string, JsonRecord>>;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
export type JsonSchema = JsonRecord;
export type JsonRecord = { readonly [key: string]: Json };
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;
