import { View } from '@tarojs/components'
import { usePoints } from '../../../api/points'
import { pagePaths } from '../../../platform/navigation/paths'
import { useText } from '../../../ui/appearance/use-text'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { pointWords } from '../messages'
import { Balance } from './Balance'
import { Ledger } from './Ledger'
import { pointsTexts as texts } from './messages'
import css from './PointsScreen.module.scss'

/** How many points there are, what expires next, and where all of it came from. */
export function PointsScreen() {
  const { t } = useText()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={usePoints()}
        path={pagePaths.points}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[220, 64, 320]}
      >
        {(answer) => (
          <>
            <Balance answer={answer} />
            <Ledger ledger={answer.ledger} />
            {answer.isIllustrative ? <View className={css.note!}>{t(pointWords.illustrative)}</View> : null}
          </>
        )}
      </CustomerView>
    </Screen>
  )
}
