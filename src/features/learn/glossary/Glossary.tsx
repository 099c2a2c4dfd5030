import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { GlossaryTerm } from '../../../contract/glossary'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { scrollPlatform } from '../../../platform/scroll'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Field } from '../../../ui/Field/Field'
import { Icon } from '../../../ui/Icon/Icon'
import { Pressable } from '../../../ui/Pressable/Pressable'
import css from './Glossary.module.scss'
import { elementIdOf, MOST_CHARACTERS, seeAlsoOf, termsLike } from './glossary-view'
import { glossaryTexts as texts } from './messages'
import { Term } from './Term'

/** Room over a term that is jumped to, in px. */
const abovePx = 16

/** The terms, those like what is typed, and jumps from one to another. */
export function Glossary({ terms, firstTermId }: { terms: readonly GlossaryTerm[]; firstTermId: string | null }) {
  const { t, language } = useText()
  const [typed, setTyped] = useState('')
  const [jump, setJump] = useState({ termId: firstTermId })
  const shown = termsLike(terms, typed, language)
  const jumpTo = (termId: string) => {
    setTyped('')
    setJump({ termId })
  }
  // After the term is there again: a filter may have hidden it.
  useEffect(() => void (jump.termId && scrollToTerm(jump.termId)), [jump])
  const clear = (
    <Pressable className={css.clear} label={t(texts.clear)} onPress={() => setTyped('')}>
      <Icon name='close' />
    </Pressable>
  )
  return (
    <>
      <Field
        label={t(texts.filter)}
        value={typed}
        onType={setTyped}
        maxLength={MOST_CHARACTERS}
        placeholder={t(texts.hint)}
        after={typed === '' ? <Icon name='search' /> : clear}
      />
      <View className={css.count!} ariaRole='status'>
        {shown.length === 0 ? t(texts.none) : t(texts.count, { count: shown.length })}
      </View>
      {shown.length === 0 ? (
        <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.learningSearch)}>
          {t(texts.toSearch)}
        </Button>
      ) : null}
      {shown.map((term) => (
        <Term key={term.id} term={term} seeAlso={seeAlsoOf(term, terms)} isChosen={term.id === jump.termId} onJump={jumpTo} />
      ))}
    </>
  )
}

async function scrollToTerm(termId: string): Promise<void> {
  const elementId = elementIdOf(termId)
  const extent = await scrollPlatform.measure(elementId)
  if (extent) scrollPlatform.scrollTo(elementId, extent.topPx - abovePx)
}
