import { SignInScreen } from '@/features/account/SignInScreen'
import { useReturnTo } from '@/app/return-to'

export default function SignInPage() {
  return <SignInScreen returnTo={useReturnTo()} />
}
