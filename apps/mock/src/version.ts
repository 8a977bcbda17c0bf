// The version of this package, as its package.json has it: a JSON module would be a warning on Node.js 20.
export const version = "0.1.0";
