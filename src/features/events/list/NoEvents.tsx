import { View } from '@tarojs/components'
import { Button } from '../../../ui/Button/Button'
import { Card } from '../../../ui/Card/Card'
import css from './NoEvents.module.scss'

/** Nothing to list, and the way on. */
export const NoEvents = ({ words, way, onWay }: { words: string; way: string; onWay: () => void }) => (
  <Card>
    <View className={css.words!}>{words}</View>
    <Button kind='secondary' onPress={onWay}>
      {way}
    </Button>
  </Card>
)
