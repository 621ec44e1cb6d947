// Copies the text, and says so.

import { useEffect, useState } from 'hono/jsx/dom'
import { copyText } from './copy-text.ts'

const SHOWN_MS = 2_500

interface Props {
  readonly text: string
  readonly onCopied: () => void
}

export const CopyButton = ({ text, onCopied }: Props) => {
  const [said, say] = useState('')
  useEffect(() => say(''), [text])
  useEffect(() => {
    if (said !== 'Copied') return
    const timer = setTimeout(() => say(''), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [said])

  const copy = async (): Promise<void> => {
    const copied = await copyText(text)
    say(copied ? 'Copied' : 'Your browser does not let us copy. Select the text and copy it.')
    if (copied) onCopied()
  }
  return (
    <p class="copy">
      <button type="button" class="main" onClick={copy}>
        Copy
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
