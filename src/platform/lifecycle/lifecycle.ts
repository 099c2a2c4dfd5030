export { useDidShow as useShow, usePageNotFound, usePullDownRefresh, useRouter } from '@tarojs/taro'
export { stopPullDownRefresh } from './pull-down'
