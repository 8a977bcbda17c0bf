// The mark of the client's errors, apart from their class: importing the type guard alone must not pull in the class.

/** Registered, so that copies of this package recognise each other's errors. */
export const BRAND: unique symbol = Symbol.for("@weibo-kit/client/error");
