// Where a prompt is pasted, and for which model.

import { type RefObject, useEffect } from 'hono/jsx/dom'
import type { Failure } from '../logic/ask.ts'
import { TARGET_NAMES } from '../logic/targets.ts'
import { BrokenRule } from './broken-rule.tsx'
import { KeyField } from './key-field.tsx'
import { Trouble } from './trouble.tsx'

const MODIFIER = /^(Mac|iP)/.test(navigator.platform) ? '⌘' : 'Ctrl'

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly written: string
  readonly ready: boolean
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onImprove: (prompt: string, target: string) => void
  readonly onEdit: (prompt: string) => void
}

export const PromptForm = ({ field, written, ready, busy, failure, onImprove, onEdit }: Props) => {
  const rules = failure?.rules ?? {}
  const broken = rules.prompt !== undefined

  useEffect(() => {
    if (field.current) field.current.value = written
  }, [])
  useEffect(() => {
    if (broken) field.current?.focus()
  }, [failure])

  const submit = (event: Event): void => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget as HTMLFormElement)
    // A form writes line ends as CRLF; the prompt is what stands in the field.
    const prompt = String(fields.get('prompt')).replaceAll('\r\n', '\n')
    onImprove(prompt, String(fields.get('target')))
  }

  return (
    <form onSubmit={submit} onKeyDown={submitByKey}>
      <label for="prompt">Your prompt</label>
      <textarea
        ref={field}
        id="prompt"
        name="prompt"
        rows={6}
        autocomplete="off"
        aria-invalid={broken ? 'true' : undefined}
        aria-describedby="prompt-rule"
        onInput={(event) => onEdit((event.target as HTMLTextAreaElement).value)}
      />
      <BrokenRule id="prompt-rule" name="The prompt" rule={rules.prompt} />
      <div class="row">
        <label class="target">
          for{' '}
          <select name="target" aria-describedby="target-rule">
            {Object.entries(TARGET_NAMES).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <span class="keys" aria-hidden="true">
          <kbd>{MODIFIER}</kbd> <kbd>Enter</kbd>
        </span>
        <button type="submit" class="main" disabled={!ready} aria-busy={busy ? 'true' : undefined}>
          Improve
        </button>
      </div>
      <BrokenRule id="target-rule" name="The model" rule={rules.target} />
      {failure?.message && <Trouble failure={failure} />}
      <KeyField rule={rules.key} />
    </form>
  )
}

/** Enter with Ctrl or ⌘ sends a form from any of its fields. */
export const submitByKey = (event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  ;(event.currentTarget as HTMLFormElement).requestSubmit()
}
