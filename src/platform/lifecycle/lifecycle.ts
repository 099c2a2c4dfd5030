export { useDidHide as useHide, useDidShow as useShow, usePageNotFound, usePullDownRefresh, useRouter } from '@tarojs/taro'
export { stopPullDownRefresh } from './pull-down'
