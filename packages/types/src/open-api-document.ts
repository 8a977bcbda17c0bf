// As much of an OpenAPI 3.1 document as programs read at run time.

/** A document of one upstream, its overlay applied: every operation has a name, payloads have schemas. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
  readonly tags?: readonly JsonRecord[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}

/** The addresses of the service: `https://api.justoneapi.com`. */
export const serversOf = ({ servers = [] }: OpenApiDocument): readonly string[] => servers.map(({ url }) => url);

/** The operations of one path, by method. A path with POST also has GET. */
export interface PathItem {
  readonly get?: Operation;
  readonly post?: Operation;
}

/** One operation on one path. Open Platform V1 has two paths for most: JSON and XML. */
export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  /** The form that a POST takes. */
  readonly requestBody?: JsonRecord;
  readonly responses: Readonly<Record<string, Response | Reference>>;
  /** Name of the operation: `get-fans`. */
  readonly "x-operation": string;
  /** Format of the answer; absent where there is only JSON. */
  readonly "x-format"?: string;
  /** How a list is walked; absent where the answer has no pages. */
  readonly "x-paging"?: Paging;
  /** Which parameters name a thing, and of which kind. */
  readonly "x-names"?: Names;
  /** What one successful call costs; absent where calls are free. */
  readonly "x-price"?: Price;
  readonly [extension: `x-${string}`]: Json | undefined;
}

/**
 * How the pages of a list are walked. Paths start at the payload, `$`: `$.data.list`. A type alias, because an interface
 * would not be assignable to `Json`.
 */
export type Paging = {
  /** The parameters that change from page to page, by name; a call without them asks for the first page. */
  readonly advance: Readonly<Record<string, Advance>>;
  /** A page that has one of these values at this path is the last. Values are compared as text: `0` is `"0"`. */
  readonly end?: { readonly at: string; readonly values: readonly (string | number | boolean)[] };
  /** Whether a page without items is past the end. If not, pages within the list may be empty, too. */
  readonly emptyIsEnd: boolean;
  /** Path of the items. */
  readonly items: string;
  /** Property that identifies an item; absent where the items are ids themselves. */
  readonly id?: string;
  /** A property and its value that only items pinned to the top have; the order of the list does not hold for them. */
  readonly pinned?: Readonly<Record<string, string | number | boolean>>;
  /**
   * How many items a full page has, or the parameter that decides it. Pages may be shorter where the service filters
   * items, and longer by the items that are pinned. Absent where no size is known.
   */
  readonly size?: number | { readonly parameter: string };
  /** Path of the announced number of items, which may exceed what the pages bring. */
  readonly total?: string;
};

/**
 * How a parameter changes: counted up by one from `first`, or taken from the page before at the path `from`. A cursor
 * with `first` has that value on the first page; one without is left out there.
 */
export type Advance = { readonly first: number } | { readonly from: string; readonly first?: string | number };

/** The parameters of an operation that name a thing: `{ "uid": "user" }`. */
export type Names = Readonly<Record<string, NamedKind>>;

/**
 * What a parameter names: a `user` by uid (V1's `id` takes a nickname as well), a user by `nickname` or personal
 * `domain`, a `post` by its mid, a `video` by its oid.
 */
export type NamedKind = "user" | "nickname" | "domain" | "post" | "video";

/** An amount with two decimals and its ISO 4217 currency: `0.10 CNY`. */
export type Price = `${number} CNY`;

/** A parameter in the query or in the path; credentials of Just One API are security schemes instead. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
  readonly [extension: `x-${string}`]: Json | undefined;
}

/** What one HTTP status brings, by media type. */
export interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema; readonly examples?: JsonRecord }>>;
}

/** Stands for a component: `#/components/parameters/userId`. */
export interface Reference {
  readonly $ref: string;
}

/** What references lead to, by kind and name. */
export interface Components {
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
  readonly responses?: Readonly<Record<string, Response>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly securitySchemes?: Readonly<Record<string, JsonRecord>>;
}

/** Names of security schemes that are needed together. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
/** A JSON Schema (2020-12) in the form of its JSON. */
export type JsonSchema = JsonRecord;
/** A JSON object. */
export type JsonRecord = { readonly [key: string]: Json };
/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;
