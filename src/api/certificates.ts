import { useMutation, useQuery } from '@tanstack/react-query'
import { listCertificates, verifyCertificate } from '../contract/certificates'
import { useApi } from './context'

/** The customer's certificates, newest first. */
export function useCertificates() {
  const { client } = useApi()
  return useQuery({ queryKey: ['certificates'], queryFn: ({ signal }) => client.call(listCertificates, {}, signal) })
}

/** Asks the bank whether a certificate is its own. It is asked anew each time: an old answer proves nothing. */
export function useVerifyCertificate() {
  const { client } = useApi()
  return useMutation({ mutationFn: (code: string) => client.call(verifyCertificate, { code }) })
}
