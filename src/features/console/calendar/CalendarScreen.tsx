import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useCampaigns, useConsoleOptions } from '../../../api/console/desk'
import type { StaffMember } from '../../../contract/console/session'
import { nowMs } from '../../../platform/clock/clock'
import { yearOf } from '../form/wall-clock'
import { Loaded } from '../shell/Loaded'
import { Shell, TopActions } from '../shell/Shell'
import { Year } from './Year'
import css from './Calendar.module.scss'

/** The year's campaigns, month by month. */
export const CalendarScreen = () => (
  <Shell page='calendar' title='全年日历'>
    {(staff) => <Campaigns staff={staff} />}
  </Shell>
)

function Campaigns({ staff }: { staff: StaffMember }) {
  const [year, setYear] = useState(() => yearOf(nowMs()))
  const [branchId, setBranchId] = useState<string | undefined>(undefined)
  const campaigns = useCampaigns(String(year), branchId)
  const options = useConsoleOptions()
  const branches = (options.data?.branches ?? []).map(({ id, name }) => ({ value: id, label: name['zh-CN'] }))
  return (
    <>
      <TopActions>
        {staff.branch ? null : (
          <Select
            aria-label='网点'
            className={css.branch!}
            allowClear
            placeholder='全部网点'
            options={branches}
            value={branchId ?? null}
            onChange={(id) => setBranchId(id ?? undefined)}
          />
        )}
        <Button icon={<LeftOutlined />} aria-label='上一年' onClick={() => setYear(year - 1)} />
        <b role='status' className={css.year}>
          {year} 年
        </b>
        <Button icon={<RightOutlined />} aria-label='下一年' onClick={() => setYear(year + 1)} />
      </TopActions>
      <Loaded query={campaigns}>{({ entries }) => <Year year={year} entries={entries} />}</Loaded>
    </>
  )
}
