/** Arrow keys walk along a group of radios and choose, as a keyboard expects of them: buttons with that role do not by themselves. */
const steps: Readonly<Partial<Record<string, number>>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

document.addEventListener('keydown', (event) => {
  const step = steps[event.key]
  const radio = (event.target as Element).closest('[role=radio]')
  if (!step || !radio) return
  const radios = [...(radio.closest('[role=radiogroup]')?.querySelectorAll<HTMLButtonElement>('[role=radio]:not([disabled])') ?? [])]
  const next = radios.at((radios.findIndex((other) => other === radio) + step) % radios.length)
  event.preventDefault()
  next?.focus()
  next?.click()
})

export {}
