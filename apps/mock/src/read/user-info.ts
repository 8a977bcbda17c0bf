// User name and password in an address, `http://me:secret@api.t.sina.com.cn/`, as a client of a proxy sends it.

/** As URL parsers read it: backslashes are slashes, and everything up to the last "@" before the path is user info. */
const USER_INFO = /^([a-z][a-z\d+.-]*:[\\/]*)[^\\/?#]*@/i;

/** The address without them: a Request can't be made with them, and no service reads them. */
export const withoutUserInfo = (address: string): string => address.replace(USER_INFO, "$1");
