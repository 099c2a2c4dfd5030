import type { GlossaryTerm } from '../../../contract/glossary'
import type { Language, Message } from '../../../i18n/message'

/** The most that is worth typing to find a term, in characters. */
export const MOST_CHARACTERS = 30

const folded = (text: string) => text.normalize('NFKC').toLowerCase()

/** The terms whose name, in any language, or meaning, in the reader's, holds what was typed; those with it in the name first. All for nothing typed. */
export function termsLike(terms: readonly GlossaryTerm[], typed: string, language: Language): GlossaryTerm[] {
  const sought = folded(typed.trim())
  if (sought === '') return [...terms]
  const isNamed = ({ term }: GlossaryTerm) => Object.values(term).some((name) => folded(name).includes(sought))
  const isMeant = ({ meaning }: { meaning: Message }) => folded(meaning[language]).includes(sought)
  return [...terms.filter(isNamed), ...terms.filter((term) => !isNamed(term) && isMeant(term))]
}

/** The terms that a term points to, as far as there are such. */
export const seeAlsoOf = ({ seeAlso }: GlossaryTerm, terms: readonly GlossaryTerm[]): GlossaryTerm[] =>
  seeAlso.flatMap((id) => terms.find((term) => term.id === id) ?? [])

/** The id of the element that shows a term. */
export const elementIdOf = (termId: string): string => `term-${termId}`
