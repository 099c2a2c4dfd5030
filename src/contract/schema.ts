import * as z from 'zod/mini'

// A mini-program runs no `new Function`, so zod must interpret its schemas. Set before the first schema is made.
z.config({ jitless: true })

/** The schema library. Only this file imports it; everything else takes `z` from here. */
export { z }
