import { usePrivacy } from '../../../api/privacy'
import { navigation } from '../../../platform/navigation'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Rows } from '../../../ui/Rows/Rows'
import { Screen } from '../../../ui/Screen/Screen'
import { DeletionCard } from './DeletionCard'
import { MarketingConsent } from './MarketingConsent'
import { privacyTexts as texts } from './messages'
import { Personalisation } from './Personalisation'
import { ServiceConsent } from './ServiceConsent'

/** What I agreed to, with the way out of each; what is held of me; and my wish to be forgotten. */
export function PrivacyScreen() {
  const { t } = useText()
  const privacy = usePrivacy()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView query={privacy} path={pagePaths.privacy} reason={t(texts.reason)} loading={t(texts.loading)} heightsPx={[220, 90, 160]}>
        {({ consents, deletion }) => (
          <>
            <Card title={t(texts.consents)}>
              {consents.map((consent) =>
                consent.kind === 'service' ? (
                  <ServiceConsent key={consent.kind} consent={consent} />
                ) : (
                  <MarketingConsent key={consent.kind} consent={consent} />
                ),
              )}
            </Card>
            <Personalisation />
            <Rows rows={[{ name: t(texts.myData), note: t(texts.myDataNote), onPress: () => navigation.openPage(pagePaths.myData) }]} />
            <DeletionCard deletion={deletion} />
          </>
        )}
      </CustomerView>
    </Screen>
  )
}
