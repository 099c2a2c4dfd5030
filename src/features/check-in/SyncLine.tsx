import { asFailure, failureMessage } from '../../i18n/failure'
import { useText } from '../../ui/appearance/use-text'
import { Notice } from '../../ui/Notice/Notice'
import { doorFailures, doorTexts as texts } from './messages'
import { StaffSignIn } from './StaffSignIn'
import type { useSync } from './use-sync'

/** What waits to be sent, and why it has to; a session that has ended is renewed in place. */
export function SyncLine({ sync, isKept }: { sync: ReturnType<typeof useSync>; isKept: boolean }) {
  const { t } = useText()
  const { waiting, isSending, error, send } = sync
  const failure = error ? asFailure(error) : null
  const count = isSending ? t(texts.sending, { n: waiting }) : waiting === 0 ? t(texts.allSent) : t(texts.waiting, { n: waiting })
  return (
    <>
      {isKept ? null : <Notice tone='bad'>{t(texts.notKept)}</Notice>}
      {waiting > 0 && !isSending ? (
        <Notice tone='warn' action={t(texts.send)} onAction={send}>
          {count}
        </Notice>
      ) : (
        <Notice tone='info'>{count}</Notice>
      )}
      {waiting > 0 && failure?.kind === 'offline' ? <Notice tone='info'>{t(texts.offline)}</Notice> : null}
      {waiting > 0 && failure && failure.kind !== 'offline' && failure.kind !== 'signed-out' ? (
        <Notice tone='bad'>{t(failureMessage(failure, doorFailures))}</Notice>
      ) : null}
      {failure?.kind === 'signed-out' && waiting > 0 ? (
        <>
          <Notice tone='warn'>{t(texts.ended)}</Notice>
          <StaffSignIn onDone={send} />
        </>
      ) : null}
    </>
  )
}
