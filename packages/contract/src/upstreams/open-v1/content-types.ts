// The content types of V1, as its answers had them on the wire.

export const JSON_IN_UTF8 = /^application\/json;\s*charset=utf-8$/i;
export const XML_IN_UTF8 = /^(application|text)\/xml;\s*charset=utf-8$/i;
