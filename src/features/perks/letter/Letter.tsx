import { Text, View } from '@tarojs/components'
import { useSession } from '../../../api/session'
import { formatDay } from '../../../i18n/format'
import { formatPeriod } from '../../../i18n/format-period'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { printPlatform } from '../../../platform/print'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Differences } from './Differences'
import { Invitation } from './Invitation'
import css from './Letter.module.scss'
import type { Upgrade } from './letter-view'
import { letterTexts as texts } from './messages'

/** To whom, from when, what is different, and who explains it. */
export function Letter({ upgrade }: { upgrade: Upgrade }) {
  const { t, language } = useText()
  const session = useSession()
  const { footprint, from, to } = upgrade
  const { periodKey, effectiveDay, schemeVersion } = footprint
  const filled = { period: formatPeriod(periodKey, language), from: t(from.name), to: t(to.name), day: formatDay(effectiveDay, language) }
  return (
    <View>
      <Card>
        <View className={css.seal!}>
          <Text className={css.title!} ariaRole='heading' ariaLevel={2}>
            {t(texts.title)}
          </Text>
          <View className={css.tiers!}>{t(texts.tiers, filled)}</View>
        </View>
        {session.data ? <View className={css.dear!}>{t(texts.dear, { name: session.data.customer.name })}</View> : null}
        <View className={css.line!}>{t(texts.body, filled)}</View>
        <View className={css.line!}>{t(texts.keeps, filled)}</View>
        <View className={css.foot!}>{t(texts.version, { version: schemeVersion, day: filled.day })}</View>
      </Card>
      <Differences upgrade={upgrade} />
      <View className={css.onScreen!}>
        <Invitation />
        <View className={css.actions!}>
          {printPlatform.canPrint ? (
            <Button kind='secondary' onPress={printPlatform.print}>
              {t(texts.print)}
            </Button>
          ) : null}
          <Button kind='quiet' onPress={() => navigation.openPage(`${pagePaths.footprints}?period=${periodKey}`)}>
            {t(texts.why)}
          </Button>
        </View>
      </View>
    </View>
  )
}
