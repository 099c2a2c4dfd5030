import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { canEdit } from '../rights'
import { Shell, TopActions } from '../shell/Shell'
import { ContentList } from './ContentList'
import { NewContent } from './NewContent'

/** Everything that is written for customers, with its state. */
export function ContentScreen() {
  const [isNew, setNew] = useState(false)
  return (
    <Shell page='content' title='内容'>
      {(staff) => (
        <>
          {canEdit(staff.role) ? (
            <TopActions>
              <Button type='primary' icon={<PlusOutlined />} onClick={() => setNew(true)}>
                新建
              </Button>
            </TopActions>
          ) : null}
          <ContentList staff={staff} onNew={() => setNew(true)} />
          {isNew ? <NewContent staff={staff} onClose={() => setNew(false)} /> : null}
        </>
      )}
    </Shell>
  )
}
