// What only the person asking knows. The answers are woven into the prompt as facts.

import type { MissingInformation } from '../../../core/generate/generation.ts'
import type { Failure } from '../logic/ask.ts'
import { counted } from '../logic/headline.ts'
import { answersIn } from '../logic/questions.ts'
import { BrokenRule } from './broken-rule.tsx'
import { submitByKey } from './prompt-form.tsx'

interface Props {
  readonly asked: readonly MissingInformation[]
  readonly answers: Readonly<Record<string, string>>
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onReply: (answers: Record<string, string>) => void
}

export const Questions = ({ asked, answers, busy, failure, onReply }: Props) => {
  const submit = (event: Event): void => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget as HTMLFormElement)
    onReply(answersIn(asked, (slot) => String(fields.get(slot) ?? '').replaceAll('\r\n', '\n')))
  }
  const left = asked.filter(({ slot }) => answers[slot] === undefined).length
  return (
    <form class="questions" onSubmit={submit} onKeyDown={submitByKey} aria-labelledby="questions">
      <h3 id="questions">{left > 0 ? `${counted(left, 'thing')} only you know` : 'What you told us'}</h3>
      {asked.map(({ slot, question, default: assumed }) => {
        const rule = failure?.rules[`answers.${slot}`]
        return (
          <div key={slot}>
            <label for={slot}>{question}</label>
            <textarea
              id={slot}
              name={slot}
              rows={1}
              autocomplete="off"
              placeholder={assumed}
              aria-invalid={rule ? 'true' : undefined}
              aria-describedby={`${slot}-rule`}
            >
              {answers[slot] ?? ''}
            </textarea>
            <BrokenRule id={`${slot}-rule`} name="This" rule={rule} />
          </div>
        )
      })}
      <button type="submit" aria-busy={busy ? 'true' : undefined}>
        Put into the prompt
      </button>
    </form>
  )
}
