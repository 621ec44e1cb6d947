// The page as one component: the prompt, and under it what came of it.

import { useEffect, useRef, useState } from 'hono/jsx/dom'
import { announcement } from './logic/headline.ts'
import { linesOf } from './logic/lines.ts'
import { storedKey } from './logic/stored-key.ts'
import { Examples } from './parts/examples.tsx'
import { PromptForm } from './parts/prompt-form.tsx'
import { Result } from './parts/result.tsx'
import { useEnhance } from './use-enhance.ts'

interface Props {
  /** What somebody wrote before the page came to life. */
  readonly written: string
  /** Whether it has come to life: before, no button does anything. */
  readonly ready: boolean
}

export const Playground = ({ written, ready }: Props) => {
  const { busy, failure, answer, asked, off, wish, improve, reply, toggle } = useEnhance(storedKey)
  const field = useRef<HTMLTextAreaElement>(null)
  const result = useRef<HTMLElement>(null)
  const [stale, setStale] = useState(false)
  const compare = (prompt: string | undefined): void => setStale(wish !== undefined && wish.prompt !== prompt)

  useEffect(() => compare(field.current?.value), [wish])

  useEffect(() => {
    if (result.current) bringIntoView(result.current)
  }, [answer?.id])

  const tryExample = (prompt: string): void => {
    if (!field.current) return
    field.current.value = prompt
    field.current.form?.requestSubmit()
  }

  return (
    <>
      <div class={answer ? 'ask answered' : 'ask'}>
        <PromptForm {...{ field, written, ready, busy, failure }} onImprove={improve} onEdit={compare} />
        <Examples ready={ready} onTry={tryExample} />
      </div>
      <p role="status" class="unseen">
        {answer && !busy ? announcement(answer, linesOf(answer).length) : ''}
      </p>
      {answer && (
        <Result
          {...{ answer, asked, off, busy, stale, failure, onToggle: toggle, onReply: reply }}
          answers={wish?.answers ?? {}}
          section={result}
        />
      )}
    </>
  )
}

/** Scrolls only where the beginning could not be read otherwise. */
const bringIntoView = (section: HTMLElement): void => {
  const { top } = section.getBoundingClientRect()
  if (top < 0 || top > window.innerHeight / 2) section.scrollIntoView()
}
