import { View } from '@tarojs/components'
import { useEffect, useId, type PropsWithChildren, type ReactNode } from 'react'
import { keyboardPlatform } from '../../platform/keyboard'
import { Button } from '../Button/Button'
import { Notice } from '../Notice/Notice'

type ConfirmProps = PropsWithChildren<{
  /** What it means, before it is done. */
  warning: string
  /** Why it did not go through. */
  fault: ReactNode
  yes: string
  isBusy: boolean
  onYes: () => void
  no: string
  onNo: () => void
}>

/** The question before something that cannot be taken back, with what else is asked on the way. Going on is the quieter way. */
export function Confirm({ warning, fault, yes, isBusy, onYes, no, onNo, children }: ConfirmProps) {
  const noId = useId()
  // What was pressed to get here is gone: the focus goes to the answer that changes nothing.
  useEffect(() => keyboardPlatform.focus(noId), [noId])
  return (
    <>
      <Notice tone='warn'>{warning}</Notice>
      {children}
      {fault}
      <Button kind='quiet' isBusy={isBusy} onPress={onYes}>
        {yes}
      </Button>
      <View id={noId}>
        <Button kind='secondary' onPress={onNo}>
          {no}
        </Button>
      </View>
    </>
  )
}
