import { config } from 'zod/mini'

// A mini-program runs no `new Function`, so zod must interpret its schemas. Set before the first schema is made.
config({ jitless: true })

/**
 * The schema library. Only this file imports it; everything else writes `import * as z from './schema'`, so that a build keeps
 * only what is used (a namespace that is exported whole would bring 350 KB of translations).
 */
export * from 'zod/mini'
