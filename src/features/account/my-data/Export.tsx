import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyData } from '../../../contract/privacy'
import { saveFilePlatform } from '../../../platform/save-file'
import type { TextFile } from '../../../platform/save-file/types'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { Notice } from '../../../ui/Notice/Notice'
import { myDataTexts as texts } from './messages'
import css from './MyDataScreen.module.scss'
import { toHtml } from './to-html'

/** The same data as a file: a page to read, or JSON. */
export function Export({ data }: { data: MyData }) {
  const { t, language } = useText()
  const [hasFailed, setHasFailed] = useState(false)
  const save = async (file: TextFile) => setHasFailed(!(await saveFilePlatform.saveText(file)))
  const name = `my-data-${data.asOf.slice(0, 10)}`
  return (
    <Card title={t(texts.export)}>
      <View className={css.note!}>{t(texts.exportNote)}</View>
      {hasFailed ? <Notice tone='bad'>{t(texts.notSaved)}</Notice> : null}
      <Button kind='secondary' onPress={() => void save({ fileName: `${name}.html`, mimeType: 'text/html', text: toHtml(data, language) })}>
        {t(texts.asHtml)}
      </Button>
      <Button
        kind='quiet'
        onPress={() => void save({ fileName: `${name}.json`, mimeType: 'application/json', text: JSON.stringify(data, null, 2) })}
      >
        {t(texts.asJson)}
      </Button>
    </Card>
  )
}
