import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { serviceWorkerPlatform } from '../../platform/service-worker'
import { Problem } from '../QueryView/Problem'

type Frame = ComponentType<{ children: ReactNode }>

/**
 * What is in a file of its own, fetched when it is first shown. While it cannot be fetched, words in the frame say so, with another try; a try
 * that fails although the site can be reached means that the file is an earlier version's, and starts the newest.
 */
export const late = <P extends object>(load: () => Promise<ComponentType<P>>, waiting: ReactNode, Frame: Frame) =>
  function Late(props: P) {
    const [Part, setPart] = useState<ComponentType<P> | null>(null)
    const [state, setState] = useState<'waiting' | 'lost' | 'retrying'>('waiting')
    const fetchPart = () => load().then((part) => setPart(() => part))
    const lose = () => setState('lost')
    useEffect(() => void fetchPart().catch(lose), [])
    const retry = () => {
      setState('retrying')
      void fetchPart().catch(serviceWorkerPlatform.renewApp).catch(lose)
    }
    if (Part) return <Part {...props} />
    const problem = <Problem failure={{ kind: 'offline' }} onRetry={retry} isRetrying={state === 'retrying'} />
    return <Frame>{state === 'waiting' ? waiting : problem}</Frame>
  }
