import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { cueAt, type Cue } from '../../../domain/education/captions'
import { useText } from '../../../ui/appearance/use-text'
import { Icon } from '../../../ui/Icon/Icon'
import { Notice } from '../../../ui/Notice/Notice'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { videoTexts as texts } from './messages'
import { formatMoment } from './moments'
import css from './Transcript.module.scss'

type TranscriptProps = {
  file: { data: string | undefined; isFetching: boolean; refetch: () => unknown }
  cues: readonly Cue[]
  placeMs: number
  /** It is all there is: the video cannot be played. */
  isAsked: boolean
}

/** What is said in the video, to be read; the line being spoken stands out. */
export function Transcript({ file, cues, placeMs, isAsked }: TranscriptProps) {
  const { t } = useText()
  const [isToggled, setIsToggled] = useState(false)
  const isOpen = isToggled !== isAsked
  return (
    <View className={css.transcript!}>
      <Pressable className={css.head} isExpanded={isOpen} onPress={() => setIsToggled(!isToggled)}>
        {t(texts.transcript)}
        <View className={isOpen ? css.open! : css.shut!}>
          <Icon name='chevron' />
        </View>
      </Pressable>
      {isOpen ? <Lines file={file} cues={cues} placeMs={placeMs} /> : null}
    </View>
  )
}

function Lines({ file, cues, placeMs }: Omit<TranscriptProps, 'isAsked'>) {
  const { t } = useText()
  if (cues.length === 0) {
    return file.isFetching ? (
      <Skeleton label={t(texts.reading)} heightsPx={[120]} />
    ) : (
      <Notice tone='warn' action={t(texts.retry)} onAction={() => void file.refetch()}>
        {t(texts.none)}
      </Notice>
    )
  }
  const now = cueAt(cues, placeMs)
  return (
    <View ariaRole='list'>
      {cues.map((cue) => (
        <View key={cue.startMs} className={cue === now ? `${css.line} ${css.now}` : css.line!} ariaRole='listitem'>
          <Text className={css.time!}>{formatMoment(cue.startMs)}</Text>
          <Text className={css.words!}>{cue.text}</Text>
        </View>
      ))}
    </View>
  )
}
