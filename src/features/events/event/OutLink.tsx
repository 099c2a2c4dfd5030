import { Anchor } from '../../../platform/elements/anchor'
import { linksPlatform } from '../../../platform/links'
import { Pressable } from '../../../ui/Pressable/Pressable'
import { usePrivacySheet } from '../../../ui/PrivacySheet/use-privacy-sheet'
import css from './OutLink.module.scss'

type OutLinkProps = {
  href: string
  children: string
  /** What is said in WeChat, which opens no other site, once the address is copied. */ copied: string
}

/** A way out of the app: another tab in a browser, the address on the clipboard in WeChat. */
export const OutLink = ({ href, children, copied }: OutLinkProps) =>
  process.env.TARO_ENV === 'h5' ? (
    <Anchor href={href} className={css.link!}>
      {children}
    </Anchor>
  ) : (
    <Copied href={href} copied={copied}>
      {children}
    </Copied>
  )

function Copied({ href, copied, children }: OutLinkProps) {
  usePrivacySheet()
  return (
    <Pressable className={css.link} role='link' onPress={() => linksPlatform.copyAddress(href, copied)}>
      {children}
    </Pressable>
  )
}
