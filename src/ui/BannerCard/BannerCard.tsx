import { Image, Text, View } from '@tarojs/components'
import type { Message } from '../../i18n/message'
import { sitePlatform } from '../../platform/site'
import { useText } from '../appearance/use-text'
import { Pressable } from '../Pressable/Pressable'
import css from './BannerCard.module.scss'

type BannerCardProps = { banner: { title: Message; text: Message; coverUrl: string | null }; onPress: () => void }

/** A word of the bank's with its picture; pressed, it opens what it is about. */
export function BannerCard({ banner: { title, text, coverUrl }, onPress }: BannerCardProps) {
  const { t } = useText()
  return (
    <Pressable className={css.banner} onPress={onPress}>
      {coverUrl ? <Image className={css.cover!} src={sitePlatform.addressOf(coverUrl)} mode='aspectFill' ariaLabel='' /> : null}
      <View className={css.words!}>
        <Text className={css.title!}>{t(title)}</Text>
        <Text className={css.text!}>{t(text)}</Text>
      </View>
    </Pressable>
  )
}
