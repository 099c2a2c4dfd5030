import type { Recommendation } from '../../contract/learning'
import { riskLevelWords } from '../../i18n/learning-words'
import { useText } from '../../ui/appearance/use-text'
import { lockOf, progressOf, type Item } from './learn-view'
import { learnTexts, learnWords as words, stageWords } from './messages'

const locks = { signIn: words.signInFirst, assess: words.assessFirst, expired: words.expired, tooLow: words.tooLow }

/** What this feature says about articles and courses on more than one screen. */
export function useItemWords() {
  const { t } = useText()
  return {
    /** What it is, how long and how risky: `课程`, `4 章`, `25 分钟`, `R1 低风险`. */
    factsOf: (item: Item): string[] => [
      ...(item.kind === 'course' ? [t(words.course), t(words.chapters, { count: item.chapters })] : [t(words.article)]),
      t(words.minutes, { minutes: item.minutes }),
      t(riskLevelWords[item.gate.neededLevel]),
    ],
    /** How far the customer is; null when they never opened it. */
    progressWords: (item: Item): string | null => {
      const progress = progressOf(item)
      if (progress?.kind === 'finished') return t(item.kind === 'course' ? words.courseFinished : words.finished)
      if (progress?.kind === 'chapters') return t(words.doneOf, progress)
      return progress && t(words.readTo, progress)
    },
    /** Why it is closed; null when it is open. */
    lockWords: (item: Item): string | null => {
      const lock = lockOf(item.gate)
      return lock && t(locks[lock])
    },
    /** Why it is recommended. */
    reasonWords: (reason: Recommendation['reason'], because: Item | null): string | null => {
      if (reason.kind === 'ladder') return t(learnTexts.becauseLadder)
      if (reason.kind === 'stage') return t(learnTexts.becauseStage, { stage: t(stageWords[reason.stage]) })
      if (!because) return null
      return t(because.kind === 'course' ? learnTexts.becauseLearnt : learnTexts.becauseRead, { title: t(because.title) })
    },
  }
}
