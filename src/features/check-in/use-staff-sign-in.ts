import { useState } from 'react'
import { useRequestStaffCode, useSignInStaff } from '../../api/console/session'

/** The two steps of signing in: the number that a code is sent for, then the code. */
export function useStaffSignIn(onDone?: () => void) {
  const [staffNumber, setStaffNumber] = useState('')
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const request = useRequestStaffCode()
  const signIn = useSignInStaff()
  const isNumber = /^[A-Z]\d{4}$/.test(staffNumber)
  const isCode = code.length === 6
  return {
    ...{ staffNumber, code, setCode },
    isAsked: request.data !== undefined,
    sandboxCode: request.data?.sandboxCode,
    error: signIn.error ?? request.error,
    isBusy: request.isPending || signIn.isPending,
    isNumberFaulty: isTried && !isNumber,
    isCodeFaulty: isTried && !isCode,
    changeNumber: (typed: string) => {
      setStaffNumber(typed.trim().toUpperCase())
      request.reset()
      signIn.reset()
    },
    ask: () => {
      setTried(!isNumber)
      if (isNumber) request.mutate(staffNumber)
    },
    enter: () => {
      setTried(!isCode)
      if (isCode) signIn.mutate({ staffNumber, code }, { onSuccess: () => onDone?.() })
    },
  }
}
