// Three prompts to click.

import { EXAMPLES } from '../logic/examples.ts'

export const Examples = ({ onTry }: { onTry: (prompt: string) => void }) => (
  <section class="examples" aria-labelledby="examples">
    <h2 id="examples">Or try one of these</h2>
    <ul>
      {EXAMPLES.map(({ title, prompt }) => (
        <li key={title}>
          <button type="button" onClick={() => onTry(prompt)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  </section>
)
