import { View } from '@tarojs/components'
import { useEffect, useId, useState, type ComponentProps } from 'react'
import { keyboardPlatform } from '../../platform/keyboard'
import { Button } from '../Button/Button'
import { Confirm } from './Confirm'

type AskFirstProps = Omit<ComponentProps<typeof Confirm>, 'onNo'> & { ask: string }

/** A quiet button to something that cannot be taken back: pressed, it asks first. */
export function AskFirst({ ask, ...question }: AskFirstProps) {
  const id = useId()
  const [state, setState] = useState<'unasked' | 'asked' | 'declined'>('unasked')
  useEffect(() => {
    if (state === 'declined') keyboardPlatform.focus(id)
  }, [state, id])
  if (state === 'asked') return <Confirm {...question} onNo={() => setState('declined')} />
  return (
    <View id={id}>
      <Button kind='quiet' onPress={() => setState('asked')}>
        {ask}
      </Button>
    </View>
  )
}
