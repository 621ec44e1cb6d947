// The page as one component: the prompt, and under it what came of it.

import { useEffect, useRef } from 'hono/jsx/dom'
import { announcement } from './logic/headline.ts'
import { linesOf } from './logic/lines.ts'
import { storedKey } from './logic/stored-key.ts'
import { Examples } from './parts/examples.tsx'
import { PromptForm } from './parts/prompt-form.tsx'
import { Result } from './parts/result.tsx'
import { useEnhance } from './use-enhance.ts'

/** `written`: what somebody wrote before the page came to life. */
export const Playground = ({ written }: { written: string }) => {
  const { busy, failure, answer, asked, off, wish, improve, reply, toggle } = useEnhance(storedKey)
  const field = useRef<HTMLTextAreaElement>(null)
  const result = useRef<HTMLElement>(null)

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
        <PromptForm {...{ field, written, busy, failure }} onImprove={improve} />
        <Examples onTry={tryExample} />
      </div>
      <p role="status" class="unseen">
        {answer && !busy ? announcement(answer, linesOf(answer).length) : ''}
      </p>
      {answer && (
        <Result
          {...{ answer, asked, off, busy, failure, onToggle: toggle, onReply: reply }}
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
