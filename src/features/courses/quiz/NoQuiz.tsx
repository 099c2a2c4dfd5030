import { View } from '@tarojs/components'
import { educationFailures } from '../../../i18n/failures/education'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import type { ChapterAnswer } from '../chapter/chapter-view'
import { courseWords } from '../messages'
import { atCourse } from '../paths'
import css from './QuestionCard.module.scss'

/** A chapter that asks nothing. */
export function NoQuiz({ answer }: { answer: ChapterAnswer }) {
  const { t } = useText()
  return (
    <Card>
      <View>{t(educationFailures['LEARNING.NO_QUIZ'])}</View>
      <View className={css.action!}>
        <Button kind='secondary' onPress={() => navigation.replacePage(atCourse(answer.course.id))}>
          {t(courseWords.toCourse)}
        </Button>
      </View>
    </Card>
  )
}
