import Taro from '@tarojs/taro'
import axios, {
  AxiosError,
  AxiosHeaders,
  CanceledError,
  type AxiosAdapter,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'
import type { RequestPlatform } from './types'

type Method = keyof Taro.request.Method
type Task = Taro.RequestTask<string>

const answerOf = (config: InternalAxiosRequestConfig, result: Taro.request.SuccessCallbackResult<string>): AxiosResponse => ({
  data: result.data,
  status: result.statusCode,
  statusText: '',
  headers: AxiosHeaders.from(result.header as Record<string, string>),
  config,
})

const failureOf = (config: InternalAxiosRequestConfig, errMsg: string) =>
  new AxiosError(errMsg, /timeout/i.test(errMsg) ? AxiosError.ETIMEDOUT : AxiosError.ERR_NETWORK, config)

const isRefused = (config: InternalAxiosRequestConfig, status: number) => config.validateStatus != null && !config.validateStatus(status)

/** axios over wx.request, with axios' own status check, cancellation and error shapes. */
const adapter: AxiosAdapter = (config) =>
  new Promise((resolve, reject) => {
    let task: Task | undefined
    const abort = () => {
      task?.abort()
      reject(new CanceledError(undefined, config))
    }
    if (config.signal?.aborted) return abort()
    config.signal?.addEventListener?.('abort', abort)
    task = Taro.request<string>({
      url: axios.getUri(config),
      method: (config.method ?? 'get').toUpperCase() as Method,
      data: config.data,
      header: config.headers.toJSON() as Record<string, string>,
      timeout: config.timeout ?? 0,
      // axios parses the body itself, the same way on both platforms
      dataType: 'text',
      success: (result) => {
        const response = answerOf(config, result)
        if (!isRefused(config, response.status)) return resolve(response)
        reject(new AxiosError(`status ${response.status}`, AxiosError.ERR_BAD_RESPONSE, config, undefined, response))
      },
      fail: (failure) => reject(failureOf(config, failure.errMsg ?? '')),
      complete: () => config.signal?.removeEventListener?.('abort', abort),
    })
    // A failed request also rejects the task's own promise; `fail` has told the caller already.
    task?.catch?.(() => undefined)
  })

export const requestPlatform = { adapter, carrier: 'bearer' } satisfies RequestPlatform
