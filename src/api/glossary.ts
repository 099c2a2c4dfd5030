import { readGlossary } from '../contract/glossary'
import { useKeptQuery } from './kept-query'

/** The whole glossary. Once opened it can be read without a network. */
export const useGlossary = () => useKeptQuery({ queryKey: ['glossary'], endpoint: readGlossary, kept: 'glossary' })
