import { CertificatesScreen } from '@/features/courses/certificates/CertificatesScreen'

export default function CertificatesPage() {
  return <CertificatesScreen />
}
