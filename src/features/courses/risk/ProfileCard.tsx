import { Text, View } from '@tarojs/components'
import { formatDay } from '../../../i18n/format'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { riskTexts as texts } from './messages'
import css from './ProfileCard.module.scss'
import { limitOf, type Questionnaire } from './risk-view'
import type { useAssessment } from './use-assessment'

type ProfileCardProps = { assessment: ReturnType<typeof useAssessment>; questionnaire: Questionnaire }

/** What the bank knows of the customer's risk, how long it is good, and the way to tell it anew. */
export function ProfileCard({ assessment, questionnaire }: ProfileCardProps) {
  const { t } = useText()
  const { profile, isIllustrative } = questionnaire
  return (
    <Card title={t(texts.mine)}>
      {profile.level ? <Known profile={profile} /> : <None />}
      <Tries profile={profile} />
      {limitOf(profile) ? null : <Begin assessment={assessment} questionnaire={questionnaire} />}
      <View className={css.note!}>{t(texts.newest)}</View>
      <View className={css.note!}>{t(texts.tierNote)}</View>
      {isIllustrative ? <View className={css.note!}>{t(texts.illustrative)}</View> : null}
    </Card>
  )
}

type Profile = Questionnaire['profile']

function None() {
  const { t } = useText()
  return (
    <>
      <View>{t(texts.none)}</View>
      <View className={css.soft!}>{t(texts.noneNote)}</View>
    </>
  )
}

function Known({ profile: { level, validUntil, assessedDay, isExpired } }: { profile: Profile }) {
  const { t, language } = useText()
  if (!level || !validUntil || !assessedDay) return null
  const day = formatDay(validUntil, language)
  return (
    <>
      <View className={css.level!}>
        <Text className={css.code!}>{level.level}</Text>
        <View className={css.words!}>
          <View className={css.name!}>
            {t(level.name)}
            {isExpired ? <Text className={css.expiredMark!}>{t(texts.expiredMark)}</Text> : null}
          </View>
          <View className={css.soft!}>
            {isExpired ? t(texts.assessed, { day: formatDay(assessedDay, language) }) : t(texts.mayOpen, { level: level.mayOpen })}
          </View>
        </View>
      </View>
      <View className={css.meaning!}>{t(level.meaning)}</View>
      <View className={isExpired ? css.expired! : css.soft!}>{t(isExpired ? texts.expired : texts.validUntil, { day })}</View>
    </>
  )
}

/** The tries left, or when there is one again. */
function Tries({ profile }: { profile: Profile }) {
  const { t, language } = useText()
  const limit = limitOf(profile)
  const day = formatDay(profile.nextTryDay, language)
  if (limit) return <View className={css.limit!}>{t(limit === 'day' ? texts.dayLimit : texts.yearLimit, { day })}</View>
  return <View className={css.soft!}>{t(texts.tries, { today: profile.triesLeftToday, year: profile.triesLeftThisYear })}</View>
}

function Begin({ assessment: { answered, begin }, questionnaire: { profile, questions } }: ProfileCardProps) {
  const { t } = useText()
  const label = answered > 0 ? t(texts.goOn, { done: answered, count: questions.length }) : t(profile.level ? texts.again : texts.first)
  return (
    <View className={css.action!}>
      <Button kind={profile.level && !profile.isExpired && answered === 0 ? 'secondary' : 'primary'} onPress={begin}>
        {label}
      </Button>
    </View>
  )
}
