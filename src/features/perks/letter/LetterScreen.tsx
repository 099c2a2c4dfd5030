import { useFootprints } from '../../../api/footprints'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Notice } from '../../../ui/Notice/Notice'
import { Screen } from '../../../ui/Screen/Screen'
import { atLetter } from '../paths'
import { Letter } from './Letter'
import { upgradeOf } from './letter-view'
import { letterTexts as texts } from './messages'

/** The formal letter on an upgrade: what changes from when, old perks beside new ones, and the invitation to have it explained. */
export function LetterScreen({ period }: { period: string | undefined }) {
  const { t } = useText()
  const footprints = useFootprints()
  return (
    <Screen title={t(texts.page)}>
      <CustomerView
        query={footprints}
        path={period === undefined ? pagePaths.letter : atLetter(period)}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[180, 320, 200]}
      >
        {(data) => {
          const upgrade = upgradeOf(data, period)
          return upgrade ? (
            <Letter upgrade={upgrade} />
          ) : (
            <Notice tone='info' action={t(texts.toFootprints)} onAction={() => navigation.openPage(pagePaths.footprints)}>
              {t(texts.unknown)}
            </Notice>
          )
        }}
      </CustomerView>
    </Screen>
  )
}
