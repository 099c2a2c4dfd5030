import type { ActivityPlatform } from './types'

const never = () => () => undefined

export const activityPlatform: ActivityPlatform = { onTouch: never, onSight: never }
