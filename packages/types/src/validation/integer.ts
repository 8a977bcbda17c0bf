/** Whether a value is an integer in the sense of JSON Schema, where 1.0 is one. */
export const isInteger = (value: unknown): boolean => typeof value === "number" && !(value % 1) && !Number.isNaN(value);
