import { View } from '@tarojs/components'
import { useCourse } from '../../api/courses'
import type { Certificate } from '../../contract/certificates'
import { defineMessages } from '../../i18n/message'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Icon } from '../../ui/Icon/Icon'
import css from './Finished.module.scss'
import { courseWords } from './messages'
import { atCertificate } from './paths'

const texts = defineMessages({
  title: { 'zh-CN': '您学完了这门课', 'zh-HK': '您學完了這門課', en: 'You have finished the course' },
  issued: {
    'zh-CN': '《{course}》的结业证书已颁发给您。',
    'zh-HK': '《{course}》的結業證書已頒發給您。',
    en: 'Your certificate of “{course}” has been issued.',
  },
  counts: { 'zh-CN': '本次完成计入等级评定。', 'zh-HK': '本次完成計入等級評定。', en: 'This counts towards your tier.' },
  toLadder: { 'zh-CN': '看看我的等级', 'zh-HK': '看看我的等級', en: 'See my tier' },
})

/** The last step of a course is done: what it gave, in quiet words. */
export function Finished({ courseId, certificate }: { courseId: string; certificate: Certificate }) {
  const { t } = useText()
  const countsOnLadder = useCourse(courseId).data?.countsOnLadder ?? false
  return (
    <View className={css.finished!} ariaRole='status'>
      <View className={css.seal!}>
        <Icon name='certificate' />
      </View>
      <View className={css.title!} ariaRole='heading' ariaLevel={2}>
        {t(texts.title)}
      </View>
      <View className={css.words!}>{t(texts.issued, { course: t(certificate.courseTitle) })}</View>
      {countsOnLadder ? <View className={css.words!}>{t(texts.counts)}</View> : null}
      <View className={css.actions!}>
        <Button onPress={() => navigation.openPage(atCertificate(certificate.id))}>{t(courseWords.toCertificate)}</Button>
        {countsOnLadder ? (
          <Button kind='quiet' onPress={() => navigation.openTab('home')}>
            {t(texts.toLadder)}
          </Button>
        ) : null}
      </View>
    </View>
  )
}
