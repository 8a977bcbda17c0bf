// Parameters without those that have no value.

/** An object whose values are never undefined: what has none is left out. */
export type Given<Query> = { [Name in keyof Query]: Exclude<Query[Name], undefined> };

/** Leaves out the parameters that are undefined, as the types of openapi-fetch demand. */
export const given = <Query extends object>(query: Query): Given<Query> =>
  Object.assign({}, ...Object.entries(query).map(([name, value]) => (value === undefined ? {} : { [name]: value })));
