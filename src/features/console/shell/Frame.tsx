import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import 'dayjs/locale/zh-cn'
import type { PropsWithChildren } from 'react'
import { consoleTheme } from '../../../ui/tokens/console-theme'
import css from './Shell.module.scss'

// Fields are labelled by their own <label>; a mark for the optional ones is quieter than a star for the many required.
const form = { requiredMark: 'optional' } as const

/** antd in the console's colours and language. */
export const Frame = ({ children }: PropsWithChildren) => (
  <ConfigProvider locale={zhCN} theme={consoleTheme} form={form} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
    <App component={false}>
      <div className={css.frame}>{children}</div>
    </App>
  </ConfigProvider>
)
