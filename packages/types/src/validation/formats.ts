/** The formats of the documents' numbers, in the form that generated validators expect. */
const INT32 = 2 ** 31;

export const formats = {
  int32: { type: "number", validate: (value: number): boolean => value >= -INT32 && value < INT32 },
  // JavaScript cannot hold all of them exactly, so only fractions are refused.
  int64: { type: "number", validate: (value: number): boolean => Number.isInteger(value) },
} as const;
