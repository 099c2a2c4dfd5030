/** What a text is for. In a `question` wrong answers are meant to be wrong, so nothing in it is banned outright. */
export type CopyKind = 'event' | 'article' | 'course' | 'card' | 'perk' | 'banner' | 'message' | 'question'

/** `ban` is a hard stop: it cannot be handed in. `warn` asks the editor to look again. */
export type Severity = 'ban' | 'warn'

/** What the rules forbid: see `words/` for the words of each. */
export type RuleId =
  | 'guaranteed-return'
  | 'past-performance'
  | 'endorsement'
  | 'superlative'
  | 'urgency'
  | 'missing-risk-statement'
  | 'missing-performance-statement'

/** Words for the editor. */
export type EditorWords = Readonly<Record<'zh-CN' | 'en', string>>

/** One finding, at the words: `start` and `end` count UTF-16 units of the field's text as it was written. */
export type Finding = {
  field: string
  start: number
  end: number
  rule: RuleId
  severity: Severity
  words: EditorWords
  suggestion: EditorWords
}

/** One entry of a word list: patterns run over folded text (see `fold.ts`): simplified characters, lower case, no tricks. */
export type Wording = {
  readonly pattern: RegExp
  readonly severity: Severity
  /** What may stand right before the words, so that they are part of something harmless. Matched at its end. */
  readonly notAfter?: RegExp
  /** What in the same sentence makes the words harmless. */
  readonly notWith?: RegExp
}
