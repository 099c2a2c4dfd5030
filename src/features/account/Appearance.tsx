import { languages, type Language } from '../../i18n/message'
import { useAppearance, type Scale } from '../../ui/appearance/appearance'
import { useText } from '../../ui/appearance/use-text'
import { Card } from '../../ui/Card/Card'
import { Choice } from '../../ui/Choice/Choice'
import { meTexts as texts } from './messages'

// Each language is named in itself, so that whoever needs it can find it.
const languageNames: Record<Language, string> = { 'zh-CN': '简体', 'zh-HK': '繁體', en: 'English' }

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
