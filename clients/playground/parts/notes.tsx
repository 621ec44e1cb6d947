// The notes in the margin: for each added line its technique, a switch that takes it out, and on demand the reason.

import type { Line } from '../logic/lines.ts'
import { sourceOf } from '../logic/sources.ts'
import { type Pointing, pointsAt } from './pointing.ts'

interface Props extends Pointing {
  readonly lines: readonly Line[]
  readonly off: ReadonlySet<string>
  readonly onToggle: (line: string) => void
}

export const Notes = ({ lines, off, onToggle, ...pointing }: Props) => (
  <ol class="notes" aria-label="What was added">
    {lines.map((line) => (
      <Note key={line.key} line={line} out={off.has(line.key)} {...{ onToggle, pointing }} />
    ))}
  </ol>
)

interface NoteProps {
  readonly line: Line
  readonly out: boolean
  readonly pointing: Pointing
  readonly onToggle: (line: string) => void
}

const Note = ({ line, out, pointing, onToggle }: NoteProps) => {
  const { key, number, technique, text } = line
  const source = sourceOf(technique.id)
  return (
    <li id={`note-${number}`} {...pointsAt(key, pointing)}>
      <button
        type="button"
        role="switch"
        aria-checked={out ? 'false' : 'true'}
        aria-describedby={`line-${number}`}
        onClick={() => onToggle(key)}
      >
        <span class="number">{number}</span>
        <span class="title">{technique.title}</span>
      </button>
      <p id={`line-${number}`} class={out ? 'out' : 'unseen'}>
        {text}
      </p>
      <details>
        <summary>Why</summary>
        <p class="why">
          {sentence(technique.reason)}{' '}
          {source && (
            <a href={source.url} target="_blank" rel="noopener">
              {source.title}
            </a>
          )}
        </p>
      </details>
    </li>
  )
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
