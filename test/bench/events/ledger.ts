import { BrokenOff, type Wire, type WireAnswer, type WireRequest } from './wire'

/** What a customer asked for once, under one request id, and every answer they got: to the same bytes, if the bank keeps its word. */
export type Ask = {
  request: WireRequest
  requestId: string
  customerId: string
  kind: 'sign-up' | 'cancel' | 'accept' | 'decline'
  answers: string[]
}

/** Everything that was asked and answered. */
export class Ledger {
  readonly asks = new Map<string, Ask>()
  brokenOff = 0
  failed = 0

  /** Notes a wish before it is sent for the first time. */
  note(ask: Omit<Ask, 'answers'>): Ask {
    const known = this.asks.get(ask.requestId)
    if (known) return known
    const noted = { ...ask, answers: [] }
    this.asks.set(ask.requestId, noted)
    return noted
  }

  /** Sends a wish, again or for the first time; yields the answer, or undefined where none came. */
  async send(wire: Wire, ask: Ask): Promise<WireAnswer | undefined> {
    try {
      const answer = await wire.send(ask.request)
      if (answer.status >= 500) this.failed += 1
      else ask.answers.push(`${answer.status} ${answer.text}`)
      return answer
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error
      this.brokenOff += 1
      // Whoever lost the bank taps again in a moment.
      await new Promise((done) => setTimeout(done, 250))
      return undefined
    }
  }

  unanswered = () => [...this.asks.values()].filter(({ answers }) => answers.length === 0)
}
