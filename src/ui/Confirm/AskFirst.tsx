import { useState, type ComponentProps } from 'react'
import { Button } from '../Button/Button'
import { Confirm } from './Confirm'

type AskFirstProps = Omit<ComponentProps<typeof Confirm>, 'onNo'> & { ask: string }

/** A quiet button to something that cannot be taken back: pressed, it asks first. */
export function AskFirst({ ask, ...question }: AskFirstProps) {
  const [isAsked, setIsAsked] = useState(false)
  if (isAsked) return <Confirm {...question} onNo={() => setIsAsked(false)} />
  return (
    <Button kind='quiet' onPress={() => setIsAsked(true)}>
      {ask}
    </Button>
  )
}
