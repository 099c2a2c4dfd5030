import { listCertificates, verifyCertificate } from '../../src/contract/certificates'
import { isCheckDigitRight } from '../../src/domain/perks/check-digit'
import { toCertificate } from '../education/certificates'
import { handle, type Route } from '../http/handle'
import { refuse } from '../http/refusal'

/** Certificates: the customer's own, and whether one is real. */
export const certificateRoutes: readonly Route[] = [
  handle(listCertificates, async (_, { db, session }) => {
    const own = db.selectFrom('certificate').selectAll().where('customerId', '=', session.customerId)
    const certificates = await own.orderBy('issuedDay', 'desc').orderBy('courseId').execute()
    return { certificates: certificates.map(toCertificate) }
  }),

  handle(verifyCertificate, async ({ code }, { db }) => {
    const digits = code.replace(/[\s-]/g, '')
    if (digits.length !== 16 || !isCheckDigitRight(digits)) return refuse('CERTIFICATE.MISTYPED')
    const stored = await db
      .selectFrom('certificate')
      .select(['code', 'holder', 'courseTitle', 'issuedDay'])
      .where('code', '=', digits)
      .executeTakeFirst()
    return stored ?? refuse('CERTIFICATE.UNKNOWN')
  }),
]
