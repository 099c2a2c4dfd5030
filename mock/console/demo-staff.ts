import type { Insertable } from 'kysely'
import type { StaffMemberTable } from '../db/console-tables'

/** The demo members of staff: invented people, one a role, with a second editor and an editor of a branch. */
export const demoStaff: readonly Insertable<StaffMemberTable>[] = [
  { id: 'editor', staffNumber: 'S1001', name: '沈知夏', role: 'editor', branchId: null },
  { id: 'second-editor', staffNumber: 'S1002', name: '陆明远', role: 'editor', branchId: null },
  { id: 'branch-editor', staffNumber: 'S1003', name: '罗佳宁', role: 'editor', branchId: 'shanghai-lujiazui' },
  { id: 'reviewer', staffNumber: 'S2001', name: '何若云', role: 'reviewer', branchId: null },
  { id: 'staff', staffNumber: 'S3001', name: '吴桐', role: 'staff', branchId: null },
  { id: 'admin', staffNumber: 'S9001', name: '郑启明', role: 'admin', branchId: null },
]
