import { endpoint } from './endpoint'
import { idSchema, instantSchema } from './primitives'
import * as z from './schema'

/**
 * All that is needed to do a draw again: the lot of a number is SHA-256 of `seed:eventId:number`, in hexadecimal; the lowest lots, as text, are
 * served first. A party larger than what is left waits, and does not hold up the others.
 */
export const drawProofSchema = z.object({
  eventId: idSchema,
  drawAt: instantSchema,
  /** SHA-256 of the seed, in hexadecimal: fixed and public before the draw opened. */
  commitment: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Null before the draw. */
  result: z.nullable(
    z.object({
      seed: z.string(),
      drawnAt: instantSchema,
      capacity: z.int(),
      /** Every sign-up that took part, by number, ascending; `place` is its place in the draw's order, from 1. */
      entries: z.array(z.object({ number: z.int(), seats: z.int(), place: z.int(), isSeated: z.boolean() })),
    }),
  ),
})

/** A draw's commitment, and after the draw what proves it. For anybody. */
export const readDraw = endpoint({
  id: 'readDraw',
  summary: 'Read the proof of a draw',
  method: 'get',
  path: '/events/:eventId/draw',
  access: 'public',
  input: z.strictObject({ eventId: idSchema }),
  output: drawProofSchema,
  refusals: ['EVENT.UNKNOWN', 'EVENT.NO_DRAW'],
})

export type DrawProof = z.infer<typeof drawProofSchema>
