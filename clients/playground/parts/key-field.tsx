// A key for those who have one. It never leaves the tab but with a request.

import { useEffect, useRef } from 'hono/jsx/dom'
import { storedKey, storeKey } from '../logic/stored-key.ts'

export const KeyField = ({ rule }: { rule: string | undefined }) => {
  const folded = useRef<HTMLDetailsElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current) field.current.value = storedKey()
  }, [])
  useEffect(() => {
    if (rule && folded.current) folded.current.open = true
  }, [rule])
  return (
    <details class="key" ref={folded}>
      <summary>API key</summary>
      <label for="key">
        Raises the limit of 20 requests a minute. Prompts then go into your history. The key is forgotten when
        you close the tab.
      </label>
      <input
        ref={field}
        id="key"
        type="password"
        autocomplete="off"
        spellcheck={false}
        placeholder="bp_"
        aria-invalid={rule ? 'true' : undefined}
        aria-describedby="key-rule"
        onInput={(event) => storeKey((event.target as HTMLInputElement).value.trim())}
      />
      <p id="key-rule" class="rule" role="alert">
        {rule}
      </p>
    </details>
  )
}
