import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAppointments } from '../../api/manager'
import type { Appointment } from '../../contract/appointments'
import { formatSlot } from '../../i18n/format-slot'
import { navigation } from '../../platform/navigation'
import { pagePaths } from '../../platform/navigation/paths'
import { useText } from '../../ui/appearance/use-text'
import { Button } from '../../ui/Button/Button'
import { Card } from '../../ui/Card/Card'
import { Pressable } from '../../ui/Pressable/Pressable'
import { QueryView } from '../../ui/QueryView/QueryView'
import { Skeleton } from '../../ui/Skeleton/Skeleton'
import { AppointmentRow, AppointmentWords } from './AppointmentRow'
import css from './Appointments.module.scss'
import { appointmentTexts as texts } from './booking-messages'
import { managerTexts } from './messages'

/** Those to come, to be moved or cancelled, and a way to the earlier ones. */
export function Appointments() {
  const { t } = useText()
  const appointments = useAppointments()
  return (
    <Card title={t(managerTexts.appointments)}>
      <QueryView query={appointments} skeleton={<Skeleton label={t(managerTexts.loading)} heightsPx={[72]} />}>
        {({ appointments: all }) => {
          const coming = all.filter(({ isComing }) => isComing)
          return (
            <>
              {coming.length === 0 ? <Nothing /> : null}
              <View>
                {coming.map((appointment) => (
                  <AppointmentRow key={appointment.id} appointment={appointment} />
                ))}
              </View>
              <Past appointments={all.filter(({ isComing }) => !isComing)} />
            </>
          )
        }}
      </QueryView>
    </Card>
  )
}

function Nothing() {
  const { t } = useText()
  return (
    <>
      <View className={css.none!}>{t(texts.none)}</View>
      <Button kind='secondary' onPress={() => navigation.openPage(pagePaths.booking)}>
        {t(texts.book)}
      </Button>
    </>
  )
}

function Past({ appointments }: { appointments: readonly Appointment[] }) {
  const { t, language } = useText()
  const [isOpen, setIsOpen] = useState(false)
  if (appointments.length === 0) return null
  return (
    <>
      <Pressable className={css.more} isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        {t(texts.past, { count: appointments.length })}
      </Pressable>
      {isOpen
        ? appointments.map((appointment) => (
            <View key={appointment.id} className={css.past!}>
              <View>
                <View>{formatSlot(appointment.startsAt, language)}</View>
                <AppointmentWords appointment={appointment} />
              </View>
              <View className={css.state!}>{t(texts[appointment.state])}</View>
            </View>
          ))
        : null}
    </>
  )
}
