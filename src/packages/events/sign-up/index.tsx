import { SignUpScreen } from '@/features/events/sign-up/SignUpScreen'

export default function SignUpPage() {
  return <SignUpScreen />
}
