import { Button as PlainButton, View } from '@tarojs/components'
import { privacyPlatform } from '../../platform/privacy'
import type { Guarded } from '../../platform/privacy/types'
import { useText } from '../appearance/use-text'
import { Button } from '../Button/Button'
import button from '../Button/Button.module.scss'
import pressable from '../Pressable/Pressable.module.scss'
import { Sheet } from '../Sheet/Sheet'
import { guardedWords, privacyTexts as texts } from './messages'
import css from './PrivacySheet.module.scss'

type PrivacySheetProps = { guarded: Guarded; onAgree: () => void; onRefuse: () => void }

/** The question that WeChat wants answered before the first use of what it guards. To close it is to refuse, this time. */
export function PrivacySheet({ guarded, onAgree, onRefuse }: PrivacySheetProps) {
  const { t } = useText()
  return (
    <Sheet title={t(texts.title)} onClose={onRefuse}>
      <View className={css.words!}>{t(guardedWords[guarded])}</View>
      <View className={css.choice!}>{t(texts.choice)}</View>
      <View className={css.answers!}>
        {/* WeChat takes consent from a button of its own kind only */}
        <PlainButton
          id={privacyPlatform.agreeButtonId}
          className={`${pressable.pressable} ${button.button} ${button.primary}`}
          openType='agreePrivacyAuthorization'
          onAgreePrivacyAuthorization={onAgree}
        >
          {t(texts.agree)}
        </PlainButton>
        <Button kind='secondary' onPress={onRefuse}>
          {t(texts.refuse)}
        </Button>
        <Button kind='quiet' onPress={privacyPlatform.openGuideline}>
          {t(texts.guideline)}
        </Button>
      </View>
    </Sheet>
  )
}
