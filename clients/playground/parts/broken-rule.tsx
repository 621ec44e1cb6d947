// Beside a field: the rule it breaks, in the API's words.

interface Props {
  readonly id: string
  /** What the field is called at the beginning of a sentence. */
  readonly name: string
  readonly rule: string | undefined
}

export const BrokenRule = ({ id, name, rule }: Props) => (
  <p id={id} class="rule" role="alert">
    {rule && `${name} ${rule}.`}
  </p>
)
