import { Text, View } from '@tarojs/components'
import { riskLevelWords } from '../../../i18n/learning-words'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Icon, type IconName } from '../../../ui/Icon/Icon'
import { Bookmark } from './Bookmark'
import type { CourseAnswer } from './course-view'
import css from './Head.module.scss'
import { courseTexts as texts } from './messages'

/** What the course is about, how long it takes and what it gives. */
export function Head({
  answer: { course, chapters, passPercent, countsOnLadder },
  isVisitor,
}: {
  answer: CourseAnswer
  isVisitor: boolean
}) {
  const { t } = useText()
  const facts = [
    t(texts.chapterCount, { count: chapters.length }),
    t(texts.minutes, { minutes: course.minutes }),
    ...(chapters.some(({ hasVideo }) => hasVideo) ? [t(texts.withVideo)] : []),
    t(riskLevelWords[course.gate.neededLevel]),
  ]
  return (
    <Card>
      <View className={css.summary!}>{t(course.summary)}</View>
      <View className={css.facts!}>
        <Text className={css.words!}>{facts.join(' · ')}</Text>
        {isVisitor ? null : <Bookmark courseId={course.id} isOn={course.isBookmarked} />}
      </View>
      <View className={css.gives!} ariaRole='heading' ariaLevel={2}>
        {t(texts.gives)}
      </View>
      <View ariaRole='list'>
        <Gift icon='certificate'>{t(texts.givesCertificate)}</Gift>
        {chapters.some(({ questions }) => questions > 0) ? <Gift icon='check'>{t(texts.givesQuiz, { percent: passPercent })}</Gift> : null}
        {countsOnLadder ? <Gift icon='ladder'>{t(texts.countsOnLadder)}</Gift> : null}
      </View>
    </Card>
  )
}

const Gift = ({ icon, children }: { icon: IconName; children: string }) => (
  <View className={css.gift!} ariaRole='listitem'>
    <View className={css.icon!}>
      <Icon name={icon} />
    </View>
    <Text>{children}</Text>
  </View>
)
