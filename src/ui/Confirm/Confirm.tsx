import type { PropsWithChildren, ReactNode } from 'react'
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
export const Confirm = ({ warning, fault, yes, isBusy, onYes, no, onNo, children }: ConfirmProps) => (
  <>
    <Notice tone='warn'>{warning}</Notice>
    {children}
    {fault}
    <Button kind='quiet' isBusy={isBusy} onPress={onYes}>
      {yes}
    </Button>
    <Button kind='secondary' onPress={onNo}>
      {no}
    </Button>
  </>
)
