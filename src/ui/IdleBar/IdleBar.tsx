import { View } from '@tarojs/components'
import { defineMessages } from '../../i18n/message'
import { useText } from '../appearance/use-text'
import { Notice } from '../Notice/Notice'
import { useIdle } from './idle'
import css from './IdleBar.module.scss'

const texts = defineMessages({
  warned: {
    'zh-CN': '您已 9 分钟没有操作。为了安全，1 分钟后将退出登录；填写的内容会保留。',
    'zh-HK': '您已 9 分鐘沒有操作。為了安全，1 分鐘後將會登出；填寫的內容會保留。',
    en: 'Nothing has been touched for 9 minutes. In a minute you will be signed out; what you typed is kept.',
  },
  stay: { 'zh-CN': '继续使用', 'zh-HK': '繼續使用', en: 'Stay' },
  ended: {
    'zh-CN': '您 10 分钟没有操作，为了安全已退出登录。填写的内容还在。',
    'zh-HK': '您 10 分鐘沒有操作，為了安全已登出。填寫的內容還在。',
    en: 'You were signed out after 10 minutes without a touch. What you typed is still here.',
  },
  seen: { 'zh-CN': '知道了', 'zh-HK': '知道了', en: 'OK' },
})

/** A minute's warning before the session ends untouched, and afterwards why it has; nothing otherwise. */
export function IdleBar() {
  const { t } = useText()
  const { state, touch, forget } = useIdle()
  if (state === 'active') return null
  const isWarned = state === 'warned'
  return (
    <View className={css.bar!}>
      <Notice tone='warn' action={t(isWarned ? texts.stay : texts.seen)} onAction={isWarned ? touch : forget}>
        {t(texts[state])}
      </Notice>
    </View>
  )
}
