// The content types of V1. Its answers had a charset on the wire; without one, both formats are UTF-8 by definition.

const UTF_8 = /(\s*;\s*charset="?utf-8"?)?$/.source;

export const JSON_IN_UTF8 = new RegExp(`^application/json${UTF_8}`, "i");
export const XML_IN_UTF8 = new RegExp(`^(application|text)/xml${UTF_8}`, "i");
