import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Consent } from '../../../contract/privacy'
import { formatInstant } from '../../../i18n/format-instant'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { atNotice } from '../paths'
import css from './Consent.module.scss'
import { privacyTexts as texts } from './messages'

/** The text that was agreed to, and everything said about it, one tap away. */
export function ConsentRecord({ consent: { kind, history } }: { consent: Consent }) {
  const { t, language } = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <View className={css.ways!}>
        <Pressable className={css.way} onPress={() => navigation.openPage(atNotice(kind))}>
          {t(texts.read)}
        </Pressable>
        <Pressable className={css.way} isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {t(texts.history, { count: history.length })}
        </Pressable>
      </View>
      {isOpen ? (
        <View className={css.history!}>
          {history.length === 0 ? <View>{t(texts.noHistory)}</View> : null}
          {history.map(({ isGiven, version, at }, place) => (
            <View key={history.length - place}>
              {t(isGiven ? texts.given : texts.withdrawn, { time: formatInstant(at, language), version })}
            </View>
          ))}
        </View>
      ) : null}
    </>
  )
}
