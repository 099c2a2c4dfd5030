import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNotice } from '../../api/privacy'
import { navigation } from '../../platform/navigation'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { Switch } from '../../ui/Switch/Switch'
import { atNotice } from './paths'
import { signInTexts as texts } from './sign-in-messages'
import css from './SignInScreen.module.scss'
import type { useSignInForm } from './use-sign-in-form'

/** Who never agreed to the terms in force is asked once, before getting in; what was typed stays, and so does the code. */
export function ConsentStep({ form: { submit, isSigningIn } }: { form: ReturnType<typeof useSignInForm> }) {
  const { t, language } = useText()
  const terms = useNotice({ kind: 'service', language })
  const [marketing, setMarketing] = useState(false)
  return (
    <Card title={t(texts.consentTitle)}>
      <QueryView query={terms} skeleton={<Skeleton label={t(texts.loadingTerms)} heightsPx={[120]} />}>
        {({ version }) => (
          <>
            <View className={css.consentLead!}>{t(texts.consentLead)}</View>
            <Button kind='quiet' onPress={() => navigation.openPage(atNotice('service'))}>
              {t(texts.readTerms)}
            </Button>
            <Switch label={t(texts.offers)} isOn={marketing} onTurn={setMarketing} />
            <View className={css.actions!}>
              <Button isBusy={isSigningIn} onPress={() => submit({ serviceVersion: version, marketing })}>
                {t(isSigningIn ? texts.signingIn : texts.agree)}
              </Button>
            </View>
          </>
        )}
      </QueryView>
    </Card>
  )
}
