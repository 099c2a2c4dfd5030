import { View } from '@tarojs/components'
import { useNotice } from '../../../api/privacy'
import type { ConsentKind } from '../../../contract/privacy'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { Notice } from '../../../ui/Notice/Notice'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { RichText } from '../../../ui/RichText/RichText'
import { Screen } from '../../../ui/Screen/Screen'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import css from './Consent.module.scss'
import { noticeTexts as texts } from './messages'

/** What is agreed to, in full. */
export function NoticeScreen() {
  const { t, language } = useText()
  const kind: ConsentKind = useRouter().params.kind === 'marketing' ? 'marketing' : 'service'
  const notice = useNotice({ kind, language })
  return (
    <Screen title={notice.data ? t(notice.data.title) : t(texts.title)} isTitleLong>
      <QueryView query={notice} skeleton={<Skeleton label={t(texts.loading)} heightsPx={[400]} />}>
        {(shown) => (
          <>
            {shown.language === language || language === 'zh-HK' ? null : <Notice tone='info'>{t(texts.inChinese)}</Notice>}
            <Card>
              <View className={css.note!}>{t(texts.version, { version: shown.version })}</View>
              <RichText blocks={shown.blocks} />
            </Card>
          </>
        )}
      </QueryView>
    </Screen>
  )
}
