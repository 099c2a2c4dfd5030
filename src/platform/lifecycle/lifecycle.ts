export { useDidShow as useShow, usePullDownRefresh, useRouter } from '@tarojs/taro'
export { stopPullDownRefresh } from './pull-down'
