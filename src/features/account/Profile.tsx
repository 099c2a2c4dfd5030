import { Text, View } from '@tarojs/components'
import type { Customer } from '../../contract/session'
import { Card } from '../../ui/Card/Card'
import { Icon } from '../../ui/Icon/Icon'
import css from './Profile.module.scss'

export const Profile = ({ customer }: { customer: Customer }) => (
  <Card>
    <View className={css.profile!}>
      <View className={css.portrait!}>
        <Icon name='person' />
      </View>
      <View>
        <View className={css.name!}>{customer.name}</View>
        <Text className={css.phone!}>{customer.phone}</Text>
      </View>
    </View>
  </Card>
)

export const ProfileSkeleton = () => (
  <Card>
    <View className={css.profile!}>
      <View className={css.portrait!} />
      <View className={css.blank!} />
    </View>
  </Card>
)
