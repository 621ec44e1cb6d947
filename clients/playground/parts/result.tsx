// What came of a prompt: the text, what was added to it, what is worth knowing, what is asked.

import { type RefObject, useState } from 'hono/jsx/dom'
import type { MissingInformation } from '../../../core/generate/generation.ts'
import type { Answer } from '../logic/answer.ts'
import type { Failure } from '../logic/ask.ts'
import { compose, textOf } from '../logic/compose.ts'
import { headline } from '../logic/headline.ts'
import { linesOf } from '../logic/lines.ts'
import { manuscript } from '../logic/manuscript.ts'
import { CopyButton } from './copy-button.tsx'
import { Details } from './details.tsx'
import { Manuscript } from './manuscript.tsx'
import { Notes } from './notes.tsx'
import { Questions } from './questions.tsx'
import { Remarks } from './remarks.tsx'
import { Verdict } from './verdict.tsx'

interface Props {
  readonly answer: Answer
  readonly asked: readonly MissingInformation[]
  readonly answers: Readonly<Record<string, string>>
  readonly off: ReadonlySet<string>
  readonly busy: boolean
  /** The prompt was changed since. */
  readonly stale: boolean
  readonly failure: Failure | undefined
  readonly section: RefObject<HTMLElement | null>
  readonly onToggle: (line: string) => void
  readonly onReply: (answers: Record<string, string>) => void
}

export const Result = ({ answer, asked, answers, off, busy, stale, failure, section, ...on }: Props) => {
  const [pointed, point] = useState<string | undefined>(undefined)
  const [copied, setCopied] = useState('')
  const lines = linesOf(answer)
  const pieces = compose(answer.enhanced, lines, off)
  const text = textOf(pieces)
  const marked = lines.length > 0 || answer.findings.length > 0
  const out = lines.filter(({ key }) => off.has(key)).map(({ technique }) => technique.id)
  const kept = lines.length - out.length
  return (
    <section
      class={stale ? 'result stale' : 'result'}
      aria-labelledby="result"
      aria-busy={busy ? 'true' : undefined}
      ref={section}
    >
      <p class="since" role="status">
        {stale && 'You changed your prompt since. This is for the earlier one.'}
      </p>
      <h2 id="result">{headline({ lines: lines.length, kept, findings: answer.findings.length })}</h2>
      {answer.unchangedReason && <p class="because">{answer.unchangedReason}</p>}
      {marked && (
        <div class="text">
          <Manuscript segments={manuscript(pieces, answer.findings)} {...{ pointed, point }} />
          {lines.length > 0 && <CopyButton text={text} onCopied={() => setCopied(answer.id)} />}
        </div>
      )}
      {marked && (
        <div class="margin">
          <Remarks findings={answer.findings} {...{ pointed, point }} />
          <Notes {...{ lines, off, pointed, point }} onToggle={on.onToggle} />
        </div>
      )}
      {asked.length > 0 && <Questions {...{ asked, answers, busy, failure }} onReply={on.onReply} />}
      <Verdict key={answer.id} copied={copied === answer.id} {...{ answer, text, out }} />
      <Details answer={answer} />
    </section>
  )
}
