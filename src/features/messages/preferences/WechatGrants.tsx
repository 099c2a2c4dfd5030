import { Text, View } from '@tarojs/components'
import { leftOf, useAllowWechat, useWechatGrants } from '../../../api/wechat-grants'
import { grantWords } from '../../../i18n/wechat-grant'
import { reminderPlatform } from '../../../platform/reminder'
import type { ReminderGroup } from '../../../platform/reminder/types'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { preferenceGroupTexts, preferenceTexts as texts } from './messages'
import form from './PreferencesForm.module.scss'
import css from './WechatGrants.module.scss'

const groups: readonly ReminderGroup[] = ['event', 'tier', 'perk', 'service']

/** How many messages WeChat lets the bank still send, by what they are about, and a tap that allows one more. */
export function WechatGrants() {
  const { t } = useText()
  const known = useWechatGrants()
  const { allow, busyGroup, outcome } = useAllowWechat(reminderPlatform)
  return (
    <Card title={t(texts.grants)}>
      <QueryView query={known} skeleton={<Skeleton label={t(texts.grantsLoading)} heightsPx={[176]} />}>
        {(grants) =>
          groups.map((group) => (
            <View key={group} className={css.row!}>
              <View className={css.words!}>
                <View>{t(preferenceGroupTexts[group])}</View>
                <View className={css.left!}>{t(texts.left, { left: leftOf(grants, group) })}</View>
              </View>
              <Pressable
                className={css.allow}
                label={t(texts.allowOf, { group: t(preferenceGroupTexts[group]) })}
                isDisabled={busyGroup !== null}
                onPress={() => allow(group)}
              >
                {t(texts.allow)}
              </Pressable>
            </View>
          ))
        }
      </QueryView>
      <View ariaRole='status'>
        {outcome && 'answer' in outcome ? <Text className={css.outcome!}>{t(grantWords[outcome.answer])}</Text> : null}
      </View>
      <View className={form.note!}>{t(texts.grantsNote)}</View>
    </Card>
  )
}
