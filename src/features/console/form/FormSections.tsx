import type { Section } from './field'
import { drawFields } from './FieldView'
import css from './Form.module.scss'

/** A form: its sections with their fields. */
export const FormSections = ({ sections }: { sections: readonly Section[] }) => (
  <>
    {sections.map(({ title, hint, fields }) => (
      <section key={title} className={css.section} aria-label={title}>
        <h2 className={css.sectionTitle}>
          {title}
          {hint ? <small>{hint}</small> : null}
        </h2>
        {drawFields(fields, '')}
      </section>
    ))}
  </>
)
