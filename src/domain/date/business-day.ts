declare const businessDay: unique symbol

/** A bank day at UTC+8, `YYYY-MM-DD`. Strings of this form compare and sort as days do. */
export type BusinessDay = string & { readonly [businessDay]: true }
