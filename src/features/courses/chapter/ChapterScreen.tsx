import { Text, View } from '@tarojs/components'
import { useChapter } from '../../../api/courses'
import { useSession } from '../../../api/session'
import { asFailure } from '../../../i18n/failure'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Closed } from '../../../ui/Closed/Closed'
import { Icon } from '../../../ui/Icon/Icon'
import { Notice } from '../../../ui/Notice/Notice'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { RichText } from '../../../ui/RichText/RichText'
import { Screen } from '../../../ui/Screen/Screen'
import { LessonView } from '../LessonView'
import { atChapter, atCourse } from '../paths'
import type { ChapterAnswer, ChapterBody } from './chapter-view'
import css from './ChapterScreen.module.scss'
import { End } from './End'
import { chapterTexts as texts } from './messages'
import { useChapterPlace } from './use-chapter-place'
import { useSendPlaces } from './use-send-places'
import { VideoLesson } from './VideoLesson'

/** A chapter: its video, its text, and the way on. */
export function ChapterScreen() {
  const { t, language } = useText()
  const { course: courseId = '', chapter: chapterId = '' } = useRouter().params
  const chapter = useChapter(courseId, chapterId, language)
  useSendPlaces()
  return (
    <Screen title={chapter.data ? t(chapter.data.chapter.title) : t(texts.title)}>
      <LessonView query={chapter} path={atChapter(courseId, chapterId)} loading={t(texts.loading)} heightsPx={[200, 480]}>
        {(answer) => (
          <>
            <Place answer={answer} />
            {answer.body ? (
              <Lesson answer={answer} body={answer.body} isFresh={!chapter.isStale && !chapter.isError} />
            ) : (
              <Closed gate={answer.course.gate} returnTo={atChapter(courseId, chapterId)} />
            )}
          </>
        )}
      </LessonView>
    </Screen>
  )
}

/** Which chapter of which course this is. */
function Place({ answer: { course, number } }: { answer: ChapterAnswer }) {
  const { t } = useText()
  return (
    <Pressable className={css.place} onPress={() => navigation.openPage(atCourse(course.id))}>
      <View className={css.words!}>
        {t(course.title)} · {t(texts.place, { number, count: course.chapters })}
      </View>
      <View className={css.chevron!}>
        <Icon name='chevron' />
      </View>
    </Pressable>
  )
}

// One chapter is on the page at a time.
const textId = 'chapter-text'

function Lesson({ answer, body, isFresh }: { answer: ChapterAnswer; body: ChapterBody; isFresh: boolean }) {
  const { t, language } = useText()
  const session = useSession()
  const { course, chapter } = answer
  const isVisitor = asFailure(session.error).kind === 'signed-out'
  const ids = { courseId: course.id, chapterId: chapter.id }
  const isCustomer = !session.isPending && !isVisitor
  const place = useChapterPlace({ ...ids, progress: chapter.progress, elementId: textId, isCustomer, isFresh })
  return (
    <>
      {body.language === language ? null : <Notice tone='info'>{t(texts.onlyChinese)}</Notice>}
      {place.stoppedPpm === null ? null : (
        <Notice tone='info' action={t(texts.goThere)} onAction={place.goToStopped}>
          {t(texts.stoppedAt, { percent: Math.round(place.stoppedPpm / 10_000) })}
        </Notice>
      )}
      {body.video ? (
        <VideoLesson key={place.startMs} title={t(chapter.title)} video={body.video} stoppedMs={place.startMs} onPlace={place.noteVideo} />
      ) : null}
      <Card>
        <View id={textId}>
          <RichText blocks={body.blocks} />
        </View>
        <Text className={css.disclaimer!}>{t(texts.disclaimer)}</Text>
      </Card>
      <End answer={answer} isVisitor={isVisitor} whereNow={place.whereNow} />
    </>
  )
}
