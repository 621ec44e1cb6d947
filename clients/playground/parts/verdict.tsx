// Did it help? And, for those who changed more, what became of it.

import { useState } from 'hono/jsx/dom'
import type { TechniqueId } from '../../../core/techniques/technique.ts'
import type { Answer } from '../logic/answer.ts'
import type { Failure } from '../logic/ask.ts'
import { editOf, sendVerdict, unsent, type Verdict as VerdictBody, verdictOf } from '../logic/feedback.ts'
import { storedKey } from '../logic/stored-key.ts'
import { submitByKey } from './prompt-form.tsx'
import { Trouble } from './trouble.tsx'

interface Props {
  readonly answer: Answer
  readonly text: string
  /** The techniques of the lines that were taken out. */
  readonly out: readonly TechniqueId[]
  readonly copied: boolean
}

/** A verdict on its way. */
interface Sending {
  readonly body: VerdictBody
  readonly once: string
  readonly state: 'going' | 'sent' | 'failed'
  readonly failure?: Failure
}

export const Verdict = ({ answer, text, out, copied }: Props) => {
  const [sending, setSending] = useState<Sending | undefined>(undefined)

  const send = async (body: VerdictBody, once = newOnce()): Promise<void> => {
    setSending({ body, once, state: 'going' })
    const { failure } = await sendVerdict(body, { key: storedKey(), once })
    setSending({
      body,
      once,
      ...(failure ? { state: 'failed', failure: unsent(failure) } : { state: 'sent' }),
    })
  }
  const edit = (event: Event): void => {
    event.preventDefault()
    const edited = new FormData(event.currentTarget as HTMLFormElement).get('edited')
    void send(editOf(answer, String(edited).replaceAll('\r\n', '\n')))
  }

  const { state, body, failure } = sending ?? {}
  const rated = body?.rating !== undefined
  return (
    <div class="verdict">
      {state === undefined && (
        <fieldset>
          <legend>Did it help?</legend>
          {[true, false].map((helped) => (
            <button
              key={helped}
              type="button"
              onClick={() => send(verdictOf({ answer, helped, out, copied }))}
            >
              {helped ? 'Yes' : 'No'}
            </button>
          ))}
        </fieldset>
      )}
      <p role="status">{state === 'sent' && 'Thank you.'}</p>
      {failure && <Trouble failure={failure} />}
      {state === 'failed' && sending && (
        <button type="button" onClick={() => send(sending.body, sending.once)}>
          Try again
        </button>
      )}
      {state === 'sent' && rated && (
        <details>
          <summary>Did you change more before you used it?</summary>
          <form onSubmit={edit} onKeyDown={submitByKey}>
            <label for="edited">The prompt as you used it</label>
            <textarea id="edited" name="edited" rows={4} required>
              {text}
            </textarea>
            <button type="submit">Send</button> <small>This is kept.</small>
          </form>
        </details>
      )}
    </div>
  )
}

/** `crypto.randomUUID` is there on secure addresses only. */
const newOnce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
