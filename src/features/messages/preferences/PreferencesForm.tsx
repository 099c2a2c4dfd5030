import { View } from '@tarojs/components'
import { useSetMessagePreferences } from '../../../api/inbox'
import type { OutputOf } from '../../../contract/endpoint'
import type { readMessagePreferences } from '../../../contract/messages'
import { asFailure } from '../../../i18n/failure'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { reminderPlatform } from '../../../platform/reminder'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { FailureNotice } from '../../../ui/FailureNotice/FailureNotice'
import { Switch } from '../../../ui/Switch/Switch'
import { preferenceGroupTexts, preferenceTexts as texts } from './messages'
import { groups, mutableGroups, withChannel, withWanted, type Group } from './preference-view'
import css from './PreferencesForm.module.scss'
import { WechatGrants } from './WechatGrants'

const twoDigits = (hour: number) => String(hour).padStart(2, '0')

type Shown = OutputOf<typeof readMessagePreferences>

/** Every choice is in force at once, when the bank has it. */
export function PreferencesForm({ preferences, isMarketingAllowed, quietHours }: Shown) {
  const { t } = useText()
  const set = useSetMessagePreferences()
  const choose = (next: typeof preferences) => set.mutate({ preferences: next })
  return (
    <>
      {set.error ? (
        <FailureNotice failure={asFailure(set.error)} words={{}} lost={texts.lost} returnTo={pagePaths.messagePreferences} />
      ) : null}
      <Fewer isOn={preferences.isFewer} isBusy={set.isPending} onTurn={(isFewer) => choose({ ...preferences, isFewer })} />
      {(['wechat', 'sms'] as const).map((channel) => (
        <Switches
          key={channel}
          title={t(texts[channel])}
          note={t(texts.channelNote)}
          groups={groups}
          isOn={(group) => preferences.channels[channel].includes(group)}
          isBusy={set.isPending}
          onTurn={(group, isOn) => choose(withChannel(preferences, channel, group, isOn))}
        />
      ))}
      {reminderPlatform.isAsked ? <WechatGrants /> : null}
      <Switches
        title={t(texts.wanted)}
        note={t(texts.wantedNote)}
        groups={mutableGroups}
        isOn={(group) => !preferences.muted.includes(group)}
        isBusy={set.isPending}
        onTurn={(group, isOn) => choose(withWanted(preferences, group, isOn))}
      />
      <Limits isMarketingAllowed={isMarketingAllowed} quietHours={quietHours} />
    </>
  )
}

function Fewer(props: { isOn: boolean; isBusy: boolean; onTurn: (isOn: boolean) => void }) {
  const { t } = useText()
  return (
    <Card>
      <Switch label={t(texts.fewer)} {...props} />
      <View className={css.note!}>{t(texts.fewerNote)}</View>
    </Card>
  )
}

type SwitchesProps = {
  title: string
  note: string
  groups: readonly Group[]
  isOn: (group: Group) => boolean
  isBusy: boolean
  onTurn: (group: Group, isOn: boolean) => void
}

function Switches({ title, note, groups: own, isOn, isBusy, onTurn }: SwitchesProps) {
  const { t } = useText()
  return (
    <Card title={title}>
      <View ariaRole='group' ariaLabel={title}>
        {own.map((group) => (
          <Switch
            key={group}
            label={t(preferenceGroupTexts[group])}
            isOn={isOn(group)}
            isBusy={isBusy}
            onTurn={(next) => onTurn(group, next)}
          />
        ))}
      </View>
      <View className={css.note!}>{note}</View>
    </Card>
  )
}

/** What else decides: the hours, and consent to marketing, which is given elsewhere. */
function Limits({ isMarketingAllowed, quietHours: { fromHour, toHour } }: Pick<Shown, 'isMarketingAllowed' | 'quietHours'>) {
  const { t } = useText()
  return (
    <>
      <Card title={t(texts.quiet)}>
        <View className={css.words!}>{t(texts.quietHours, { from: twoDigits(fromHour), to: twoDigits(toHour) })}</View>
      </Card>
      <Card title={t(texts.marketing)}>
        <View className={css.words!}>{t(isMarketingAllowed ? texts.marketingOn : texts.marketingOff)}</View>
        <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.privacy)}>
          {t(texts.toPrivacy)}
        </Button>
      </Card>
    </>
  )
}
