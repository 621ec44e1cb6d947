// What a model cannot know from the prompt, and what contradicts itself.

import type { Finding } from '../../../core/lint/finding.ts'
import { type Pointing, pointsAt, remark } from './pointing.ts'

export const Remarks = ({ findings, ...pointing }: { findings: readonly Finding[] } & Pointing) =>
  findings.length > 0 ? (
    <ul class="remarks" aria-label="Remarks">
      {findings.map(({ message, fix }, index) => (
        <li key={message} {...pointsAt(remark(index), pointing)}>
          {message} {fix && <span class="fix">{fix}</span>}
        </li>
      ))}
    </ul>
  ) : null
