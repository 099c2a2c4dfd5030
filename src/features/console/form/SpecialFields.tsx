import { AudienceSize } from './AudienceSize'
import { ConditionField } from './ConditionField'
import { CoverField } from './CoverField'
import type { FieldOf } from './of-kind'
import { OpensAtField, QuotasField } from './SchemeFields'

type SpecialProps = { field: FieldOf<'special'>; path: string; base: string }

/** The fields with a control of their own. */
export function SpecialFieldView({ field, path, base }: SpecialProps) {
  switch (field.of) {
    case 'cover':
      return <CoverField label={field.label} path={path} />
    case 'condition':
      return <ConditionField label={field.label} path={path} base={base} />
    case 'quotas':
      return <QuotasField label={field.label} path={path} />
    case 'opensAt':
      return <OpensAtField label={field.label} path={path} />
    case 'audienceSize':
      return <AudienceSize path={path} />
  }
}
