import { useConsoleOptions } from '../../../api/console/desk'
import { useContentItem } from '../../../api/console/content'
import type { StaffMember } from '../../../contract/console/session'
import { useRouter } from '../../../platform/lifecycle/lifecycle'
import { Loaded } from '../shell/Loaded'
import { Shell } from '../shell/Shell'
import { Editor } from './Editor'

/** One item: its form, its preview, and the next step. */
export function EditorScreen() {
  const { id = '' } = useRouter().params
  return (
    <Shell page='editor' title='编辑' isWide>
      {(staff) => <Item itemId={id} staff={staff} />}
    </Shell>
  )
}

function Item({ itemId, staff }: { itemId: string; staff: StaffMember }) {
  const item = useContentItem(itemId)
  const options = useConsoleOptions()
  return (
    <Loaded query={item}>
      {(data) => <Loaded query={options}>{(known) => <Editor key={data.id} item={data} options={known} staff={staff} />}</Loaded>}
    </Loaded>
  )
}
