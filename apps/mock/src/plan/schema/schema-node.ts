// JSON Schema, as far as what users write needs it.

/** As much of JSON Schema as the schemas of scenarios and people need. */
export interface SchemaNode {
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  /** `from` may not be above `to`, which JSON Schema can't express. */
  readonly "x-rising"?: true;
  /** Pages: a number or a range, which has a check of its own. */
  readonly "x-pages"?: true;
}
