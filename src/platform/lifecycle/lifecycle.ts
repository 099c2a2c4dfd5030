export { useDidHide as useHide, useDidShow as useShow, usePageNotFound, usePageScroll, usePullDownRefresh, useRouter } from '@tarojs/taro'
export { stopPullDownRefresh } from './pull-down'
