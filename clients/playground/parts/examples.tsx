// Three prompts to click.

import { EXAMPLES } from '../logic/examples.ts'

interface Props {
  readonly ready: boolean
  readonly onTry: (prompt: string) => void
}

export const Examples = ({ ready, onTry }: Props) => (
  <section class="examples" aria-labelledby="examples">
    <h2 id="examples">Or try one of these</h2>
    <ul>
      {EXAMPLES.map(({ title, prompt }) => (
        <li key={title}>
          <button type="button" disabled={!ready} onClick={() => onTry(prompt)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  </section>
)
