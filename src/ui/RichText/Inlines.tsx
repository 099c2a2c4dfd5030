import { Text } from '@tarojs/components'
import type { Inline, Link, Run } from '../../domain/education/rich-text'
import { defineMessages } from '../../i18n/message'
import { Anchor } from '../../platform/elements/anchor'
import { linksPlatform } from '../../platform/links'
import { useText } from '../appearance/use-text'
import { usePrivacySheet } from '../PrivacySheet/use-privacy-sheet'
import css from './RichText.module.scss'

const texts = defineMessages({
  copied: {
    'zh-CN': '网址已复制，请在浏览器中打开',
    'zh-HK': '網址已複製，請在瀏覽器中開啟',
    en: 'Address copied: open it in a browser',
  },
})

/** Runs of text and links, in one line with what surrounds them. */
export const Inlines = ({ inlines }: { inlines: readonly Inline[] }) => (
  <>
    {inlines.map((inline, place) => (inline.kind === 'link' ? <OutLink key={place} link={inline} /> : <Words key={place} run={inline} />))}
  </>
)

const Words = ({ run }: { run: Run }) => <Text className={run.marks.map((mark) => css[mark]).join(' ')}>{run.text}</Text>

/** A browser opens another tab; WeChat opens no other site, so the address is copied. */
function OutLink({ link: { href, runs } }: { link: Link }) {
  const { t } = useText()
  usePrivacySheet()
  if (process.env.TARO_ENV === 'h5') {
    return (
      <Anchor href={href} className={css.link!}>
        {runs.map((run, place) => (
          <Words key={place} run={run} />
        ))}
      </Anchor>
    )
  }
  return (
    <Text className={css.link!} ariaRole='link' onClick={() => linksPlatform.copyAddress(href, t(texts.copied))}>
      {runs.map(({ text }) => text).join('')}
    </Text>
  )
}
