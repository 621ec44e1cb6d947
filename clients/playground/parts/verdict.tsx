// Did it help? And, for those who changed more, what became of it.

import { useState } from 'hono/jsx/dom'
import type { Answer } from '../logic/answer.ts'
import { editOf, sendVerdict, type Verdict as VerdictBody, verdictOf } from '../logic/feedback.ts'
import { storedKey } from '../logic/stored-key.ts'
import { submitByKey } from './prompt-form.tsx'

interface Props {
  readonly answer: Answer
  readonly text: string
  readonly copied: boolean
}

/** A verdict on its way. */
interface Sending {
  readonly body: VerdictBody
  readonly once: string
  readonly state: 'going' | 'sent' | 'failed'
}

export const Verdict = ({ answer, text, copied }: Props) => {
  const [sending, setSending] = useState<Sending | undefined>(undefined)

  const send = async (body: VerdictBody, once = newOnce()): Promise<void> => {
    setSending({ body, once, state: 'going' })
    const { failure } = await sendVerdict(body, { key: storedKey(), once })
    setSending({ body, once, state: failure ? 'failed' : 'sent' })
  }
  const edit = (event: Event): void => {
    event.preventDefault()
    const edited = new FormData(event.currentTarget as HTMLFormElement).get('edited')
    void send(editOf(answer, String(edited).replaceAll('\r\n', '\n')))
  }

  const { state, body } = sending ?? {}
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
              onClick={() => send(verdictOf({ answer, helped, text, copied }))}
            >
              {helped ? 'Yes' : 'No'}
            </button>
          ))}
        </fieldset>
      )}
      <p role="status">
        {state === 'sent' && (rated ? 'Thank you.' : 'Thank you, that teaches us something.')}
        {state === 'failed' && 'Your answer could not be sent.'}
      </p>
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
            <button type="submit">Send</button>
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
