import { Video, View } from '@tarojs/components'
import { useState } from 'react'
import { cueAt } from '../../domain/education/captions'
import type { VideoPlayerProps } from './types'
import css from './VideoPlayer.module.scss'

/** WeChat's player knows no captions: they stand under it, in step with it. */
export function VideoPlayer({ title, sources, poster, startMs, captions, cues, onPlace, onFail }: VideoPlayerProps) {
  const [placeMs, setPlaceMs] = useState(startMs)
  const line = captions === null ? null : cueAt(cues, placeMs)
  const follow = (seconds: number) => {
    setPlaceMs(Math.round(seconds * 1_000))
    onPlace(Math.round(seconds * 1_000))
  }
  return (
    <View ariaLabel={title}>
      <Video
        id='lesson-video'
        className={css.video!}
        src={sources[0]?.src ?? ''}
        title={title}
        poster={poster}
        initialTime={startMs / 1_000}
        controls
        showCenterPlayBtn
        enablePlayGesture
        onTimeUpdate={({ detail }) => follow(detail.currentTime)}
        onError={onFail}
      />
      {captions === null ? null : (
        <View className={css.caption!} ariaLive='polite'>
          {line?.text ?? ' '}
        </View>
      )}
    </View>
  )
}
