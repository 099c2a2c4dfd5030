import { View } from '@tarojs/components'
import type { Video } from '../../../contract/courses'
import { languageNames } from '../../../i18n/language-names'
import { sitePlatform } from '../../../platform/site'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Choice } from '../../../ui/Choice/Choice'
import { Notice } from '../../../ui/Notice/Notice'
import { VideoPlayer } from '../../../ui/VideoPlayer'
import { videoTexts as texts } from './messages'
import { formatMoment } from './moments'
import { Transcript } from './Transcript'
import { useVideo } from './use-video'
import css from './VideoLesson.module.scss'

type VideoLessonProps = { title: string; video: Video; stoppedMs: number; onPlace: (placeMs: number) => void }

const off = 'off'

/** The video of a chapter with its captions, and what is said in it as text. */
export function VideoLesson({ title, video, stoppedMs, onPlace }: VideoLessonProps) {
  const { t } = useText()
  const { tries, startMs, placeMs, captions, file, cues, hasFailed, follow, setCaptions, fail, retry } = useVideo(video, stoppedMs, onPlace)
  const tracks = video.captions.map(({ language, path }) => ({
    ...{ language, label: languageNames[language], src: sitePlatform.addressOf(path) },
  }))
  return (
    <Card>
      <View className={css.player!}>
        <VideoPlayer
          key={tries}
          title={t(texts.name, { title })}
          sources={sourcesOf(video)}
          poster={sitePlatform.addressOf(video.poster)}
          {...{ startMs, tracks, captions, cues }}
          {...{ onPlace: follow, onFail: fail, onCaptions: setCaptions }}
        />
      </View>
      {hasFailed ? (
        <Notice tone='warn' action={t(texts.retry)} onAction={retry}>
          {t(texts.failed)}
        </Notice>
      ) : null}
      {startMs > 0 && placeMs === startMs && !hasFailed ? (
        <View className={css.resumed!}>{t(texts.resumed, { time: formatMoment(startMs) })}</View>
      ) : null}
      <View className={css.choice!}>
        <Choice
          label={t(texts.captions)}
          layout='wrap'
          value={captions ?? off}
          options={[{ value: off, label: t(texts.off) }, ...tracks.map(({ language, label }) => ({ value: language, label }))]}
          onChoose={(value) => setCaptions(value === off ? null : value)}
        />
      </View>
      <Transcript file={file} cues={cues} placeMs={placeMs} isAsked={hasFailed} />
    </Card>
  )
}

/** WeChat takes the first, the MP4; a browser the first that it can play. */
const sourcesOf = ({ mp4, webm }: Video) => [
  { src: sitePlatform.addressOf(mp4), type: 'video/mp4' },
  ...(webm ? [{ src: sitePlatform.addressOf(webm), type: 'video/webm' }] : []),
]
