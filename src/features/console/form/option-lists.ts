import type { ConsoleOptions } from '../../../contract/console/options'
import { cityWords } from '../words'
import type { Choice, OptionList } from './field'

/** The choices that the bank gives for a field. */
export function choicesFrom(list: OptionList, options: ConsoleOptions): readonly Choice[] {
  switch (list) {
    case 'venues':
      return options.venues.map(({ id, name, city }) => ({ value: id, label: `${cityWords[city]} · ${name['zh-CN']}` }))
    case 'audiences':
      return options.audiences.map(({ id, tierName }) => ({ value: id, label: `${tierName['zh-CN']}及以上` }))
    case 'tiers':
      return tiersInForce(options).map(({ id, name }) => ({ value: id, label: name['zh-CN'] }))
    case 'articles':
      return options.articles.map(({ id, title }) => ({ value: id, label: title['zh-CN'] }))
    case 'videos':
      return options.videos.map((name) => ({ value: name, label: name }))
  }
}

const tiersInForce = ({ schemes }: ConsoleOptions) => schemes.find(({ isInForce }) => isInForce)?.tiers ?? []
