import { setImmediate, setTimeout } from 'node:timers/promises'

/** What comes of an item: a value, or a promise where it is still on its way. */
type Outcome<Result> = Result | PromiseLike<Result>

type Waiting<Item, Result> = { item: Item; resolve: (outcome: Outcome<Result>) => void; reject: (error: unknown) => void }

/** `lingerMs`: after a round of several, the next waits so long for those who were just answered and come back. */
export type Gathering = { mostItems?: number; lingerMs?: number }

/**
 * Does work on many items at once: those that come while some are worked on wait, and share the next round, `mostItems` at most. So under
 * load one round serves many, and alone an item waits for nobody. `work` yields an outcome for each item, in their order.
 */
export function gather<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Outcome<Result>[]>,
  { mostItems = Infinity, lingerMs = 0 }: Gathering = {},
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = []
  let isWorking = false

  async function workAll() {
    isWorking = true
    for (let lately = 0; waiting.length > 0;) {
      // One turn of the event loop gathers what has come in together.
      await (lately > 1 && lingerMs > 0 ? setTimeout(lingerMs) : setImmediate())
      const round = waiting.splice(0, mostItems)
      lately = round.length
      await workOn(round)
    }
    isWorking = false
  }

  async function workOn(round: readonly Waiting<Item, Result>[]) {
    try {
      const outcomes = await work(round.map(({ item }) => item))
      round.forEach(({ resolve, reject }, at) =>
        at in outcomes ? resolve(outcomes[at] as Outcome<Result>) : reject(new Error('no outcome')),
      )
    } catch (error) {
      for (const { reject } of round) reject(error)
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isWorking) void workAll()
    })
}
