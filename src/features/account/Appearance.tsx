import { languageNames } from '../../i18n/language-names'
import { languages } from '../../i18n/message'
import type { Scale } from '../../platform/appearance/types'
import { useAppearance } from '../../ui/appearance/appearance'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { Choice } from '../../ui/Choice/Choice'
import { meTexts as texts } from './messages'

/** Theme, text size and language: in force at once, kept on this device. */
export function Appearance() {
  const { t } = useText()
  const { theme, scale, language, choose } = useAppearance()
  const scales: { value: Scale; label: string }[] = [
    { value: 'standard', label: t(texts.scaleStandard) },
    { value: 'large', label: t(texts.scaleLarge) },
    { value: 'elder', label: t(texts.scaleElder) },
  ]
  return (
    <Card title={t(texts.appearance)}>
      <Choice
        label={t(texts.theme)}
        value={theme}
        options={[
          { value: 'system', label: t(texts.themeSystem) },
          { value: 'light', label: t(texts.themeLight) },
          { value: 'dark', label: t(texts.themeDark) },
        ]}
        onChoose={(value) => choose({ theme: value })}
      />
      <Choice label={t(texts.scale)} value={scale} options={scales} onChoose={(value) => choose({ scale: value })} />
      <Choice
        label={t(texts.language)}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChoose={(value) => choose({ language: value })}
      />
    </Card>
  )
}
