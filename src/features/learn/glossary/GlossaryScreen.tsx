import { useGlossary } from '../../../api/glossary'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { useText } from '../../../ui/appearance/use-text'
import { QueryView } from '../../../ui/QueryView/QueryView'
import { Screen } from '../../../ui/Screen/Screen'
import { Skeleton } from '../../../ui/Skeleton/Skeleton'
import { learnWords } from '../messages'
import { Glossary } from './Glossary'
import { glossaryTexts as texts } from './messages'

/** Every term and what it means; opened at one when the address names it. */
export function GlossaryScreen() {
  const { t } = useText()
  const { term = null } = useRouter().params
  const glossary = useGlossary()
  return (
    <Screen title={t(texts.title)}>
      <QueryView
        query={glossary}
        skeleton={<Skeleton label={t(texts.loading)} heightsPx={[76, 130, 130, 130]} />}
        staleNote={() => t(learnWords.keptCopy)}
      >
        {({ terms }) => <Glossary terms={terms} firstTermId={term} />}
      </QueryView>
    </Screen>
  )
}
