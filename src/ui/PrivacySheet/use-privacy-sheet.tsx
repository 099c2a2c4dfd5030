import { useEffect } from 'react'
import { privacyPlatform } from '../../platform/privacy'
import type { PrivacyQuestion } from '../../platform/privacy/types'
import { useTopBar } from '../TopBar/top-bar'
import { PrivacySheet } from './PrivacySheet'

let refuseOpen: (() => void) | undefined

/** Over whatever page is on top: WeChat asks for the whole app, not for a page. */
function show({ guarded, agree, refuse }: PrivacyQuestion): void {
  refuseOpen?.()
  const { bar } = useTopBar.getState()
  const end = (answer: () => void) => () => {
    refuseOpen = undefined
    useTopBar.setState({ bar })
    answer()
  }
  refuseOpen = end(refuse)
  useTopBar.setState({
    bar: (
      <>
        {bar}
        <PrivacySheet guarded={guarded} onAgree={end(agree)} onRefuse={end(refuse)} />
      </>
    ),
  })
}

/** For whoever does what WeChat guards (calendar, clipboard, camera): asks the customer in our words when WeChat wants it asked. */
export function usePrivacySheet(): void {
  useEffect(() => privacyPlatform.onQuestion(show), [])
}
