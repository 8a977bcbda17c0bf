// The JSON of an answer, for tests: as loosely typed as what comes over a wire.
export const jsonOf = async (response: Response | Promise<Response>) => JSON.parse(await (await response).text());
