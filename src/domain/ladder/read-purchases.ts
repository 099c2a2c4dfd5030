import { fromDayNumber } from '../date/day-number'
import type { Purchase, Refund } from './books'
import type { Reader } from './reader'
import { PURCHASE_TYPES } from './scheme'

const PURCHASE_KEYS: ReadonlySet<string> = new Set([
  'id',
  'postingDay',
  'amountFen',
  'merchant',
  'category',
  'type',
  'status',
  'isZeroRate',
])
const REFUND_KEYS: ReadonlySet<string> = new Set(['purchaseId', 'postingDay', 'amountFen'])
const STATUSES = ['posted', 'pending'] as const

type OpenPurchase = Purchase & { readonly refunds: Refund[] }

/** Reads purchases and gives each its refunds. All refunds of a purchase together never exceed it, and none comes before it. */
export function readPurchases(reader: Reader, purchases: unknown, refunds: unknown, at: string): Purchase[] {
  const byId = new Map<string, OpenPurchase>()
  reader.list(purchases, `${at}/purchases`, true).forEach((entry, index) => {
    const pointer = `${at}/purchases/${index}`
    const purchase = readPurchase(reader, entry, pointer)
    if (!purchase) return
    if (byId.has(purchase.id))
      reader.refuse(`${pointer}/id`, 'DUPLICATE_ID', `There is another purchase "${purchase.id}". Give each purchase its own id.`)
    byId.set(purchase.id, purchase)
  })
  reader.list(refunds, `${at}/refunds`, true).forEach((entry, index) => readRefund(reader, entry, `${at}/refunds/${index}`, byId))
  return [...byId.values()]
}

function readPurchase(reader: Reader, value: unknown, at: string): OpenPurchase | null {
  const object = reader.object(value, at, PURCHASE_KEYS)
  if (!object) return null
  const id = reader.text(object['id'], `${at}/id`)
  const postingDay = reader.dayNumber(object['postingDay'], `${at}/postingDay`)
  const amountFen = reader.fen(object['amountFen'], `${at}/amountFen`)
  const merchant = reader.text(object['merchant'], `${at}/merchant`)
  const category = reader.text(object['category'], `${at}/category`)
  const type = reader.oneOf(object['type'], `${at}/type`, PURCHASE_TYPES)
  const status = reader.oneOf(object['status'], `${at}/status`, STATUSES)
  const isZeroRate = reader.flag(object['isZeroRate'], `${at}/isZeroRate`)
  if (!id || postingDay === null || amountFen === null || !merchant || !category || !type || !status || isZeroRate === null) return null
  return { id, postingDay, amountFen, merchant, category, type, isPosted: status === 'posted', isZeroRate, refunds: [] }
}

function readRefund(reader: Reader, value: unknown, at: string, byId: ReadonlyMap<string, OpenPurchase>): void {
  const object = reader.object(value, at, REFUND_KEYS)
  if (!object) return
  const purchaseId = reader.text(object['purchaseId'], `${at}/purchaseId`)
  const postingDay = reader.dayNumber(object['postingDay'], `${at}/postingDay`)
  const amountFen = reader.fen(object['amountFen'], `${at}/amountFen`)
  if (!purchaseId || postingDay === null || amountFen === null) return
  const purchase = byId.get(purchaseId)
  if (!purchase) {
    reader.refuse(`${at}/purchaseId`, 'UNKNOWN_PURCHASE', `There is no purchase "${purchaseId}" in these books. Add it or correct the id.`)
    return
  }
  if (postingDay < purchase.postingDay) {
    const day = fromDayNumber(purchase.postingDay)
    reader.refuse(
      `${at}/postingDay`,
      'REFUND_BEFORE_PURCHASE',
      `The purchase "${purchaseId}" was posted on ${day}. A refund cannot be earlier.`,
    )
  }
  purchase.refunds.push({ postingDay, amountFen })
  const refundedFen = purchase.refunds.reduce((sum, refund) => sum + refund.amountFen, 0)
  if (refundedFen <= purchase.amountFen) return
  reader.refuse(
    `${at}/amountFen`,
    'REFUND_OVER_PURCHASE',
    `The refunds of "${purchaseId}" come to ${refundedFen} fen, more than its ${purchase.amountFen} fen. Correct the feed.`,
  )
}
