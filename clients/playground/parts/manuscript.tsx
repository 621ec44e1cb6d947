// The prompt with its additions, as an editor would mark them: footnote numbers lead to the notes in the margin.

import type { Line } from '../logic/lines.ts'
import type { Segment } from '../logic/manuscript.ts'
import { type Pointing, pointsAt, remark } from './pointing.ts'

export const Manuscript = ({ segments, ...pointing }: { segments: readonly Segment[] } & Pointing) => (
  <div class="manuscript">
    {segments.map(({ text, line, finding }, index) =>
      line ? (
        <Added key={`${index} ${text}`} {...{ text, line, pointing }} />
      ) : finding === undefined ? (
        <span key={`${index} ${text}`}>{text}</span>
      ) : (
        <mark key={`${index} ${text}`} {...pointsAt(remark(finding), pointing)}>
          {text}
        </mark>
      ),
    )}
  </div>
)

/** Only the words are marked, not the paragraph break before them. */
const Added = ({ text, line, pointing }: { text: string; line: Line; pointing: Pointing }) => {
  const [, before = '', words = '', after = ''] = /^(\s*(?:- )?)(.*?)(\s*)$/su.exec(text) ?? []
  const { number, technique } = line
  return (
    <>
      {before}
      <ins {...pointsAt(line.key, pointing)}>
        {words}
        <sup>
          <a href={`#note-${number}`} aria-label={`Note ${number}: ${technique.title}`} onClick={openNote}>
            {number}
          </a>
        </sup>
      </ins>
      {after}
    </>
  )
}

/** Shows why, and lets the keyboard go on from there. */
const openNote = (event: MouseEvent): void => {
  event.preventDefault()
  const note = document.querySelector((event.currentTarget as HTMLAnchorElement).hash)
  const why = note?.querySelector('details')
  if (why) why.open = true
  note?.querySelector('summary')?.focus()
}
