import { View } from '@tarojs/components'
import { useOrders } from '../../../api/points'
import { navigation } from '../../../platform/navigation'
import { useText } from '../../../ui/appearance/use-text'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import { CustomerView } from '../../../ui/CustomerView/CustomerView'
import { Screen } from '../../../ui/Screen/Screen'
import { atRewards } from '../paths'
import { orderTexts as texts } from './messages'
import { OrderCard } from './OrderCard'
import css from './OrdersScreen.module.scss'

/** What points were exchanged for, newest first. */
export function OrdersScreen() {
  const { t } = useText()
  return (
    <Screen title={t(texts.title)}>
      <CustomerView
        query={useOrders()}
        path={atRewards('orders')}
        reason={t(texts.reason)}
        loading={t(texts.loading)}
        heightsPx={[180, 140]}
      >
        {({ orders, asOfDay }) =>
          orders.length === 0 ? <NoOrders /> : orders.map((order) => <OrderCard key={order.id} order={order} today={asOfDay} />)
        }
      </CustomerView>
    </Screen>
  )
}

function NoOrders() {
  const { t } = useText()
  return (
    <Card title={t(texts.emptyTitle)}>
      <View className={css.empty!}>{t(texts.empty)}</View>
      <Button kind='secondary' onPress={() => navigation.openPage(atRewards('rewards'))}>
        {t(texts.toRewards)}
      </Button>
    </Card>
  )
}
