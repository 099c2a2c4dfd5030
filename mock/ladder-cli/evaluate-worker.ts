import type { Ladder } from '../../src/domain/ladder/ladder'
import { checkReplay, replayBare } from '../../src/domain/ladder/replay'
import type { LineWorker } from './line-worker'
import { readCustomer } from './read-customer'
import { makeEvaluationWriter } from './write-evaluation'

/** `evaluate`: every evaluation of every customer, with each metric's value. */
export function makeEvaluateWorker(ladder: Ladder): LineWorker {
  let evaluated = 0
  const writers = new Map(ladder.versions.map((rules) => [rules, makeEvaluationWriter(rules)]))
  const head = `,"scheme":${JSON.stringify(ladder.id)},"evaluations":[`
  return {
    answer: (json) => {
      const customer = readCustomer(json)
      if (!customer.isOk) return customer
      const { id, start, periods, books } = customer.value
      const fault = checkReplay(ladder, books, periods, start)
      if (fault) return { isOk: false, faults: [fault] }
      evaluated += periods.length
      let text = ''
      const end = replayBare(ladder, books, periods, start, (evaluation) => {
        text += `${text && ','}${writers.get(evaluation.rules)?.(evaluation) ?? ''}`
      })
      const tail = `],"tier":${JSON.stringify(end.tierId)},"misses":${end.misses}}`
      return { isOk: true, value: `{"customer":${JSON.stringify(id)}${head}${text}${tail}` }
    },
    takeTally: () => {
      const evaluations = evaluated
      evaluated = 0
      return { evaluations }
    },
  }
}
