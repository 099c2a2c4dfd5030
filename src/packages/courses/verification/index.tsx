import { VerificationScreen } from '@/features/courses/verification/VerificationScreen'

export default function VerificationPage() {
  return <VerificationScreen />
}
