// How the answer came to be, for those who want to know.

import { useEffect, useState } from 'hono/jsx/dom'
import type { Answer } from '../logic/answer.ts'
import { particulars } from '../logic/particulars.ts'

export const Details = ({ answer }: { answer: Answer }) => {
  const [address, setAddress] = useState('')
  useEffect(() => {
    const json = new Blob([JSON.stringify(answer, null, 2)], { type: 'application/json' })
    const url = URL.createObjectURL(json)
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [answer.id])
  return (
    <details class="details">
      <summary>Details</summary>
      <dl>
        {particulars(answer).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={address} target="_blank" rel="noopener">
          The whole answer as JSON
        </a>
      </p>
    </details>
  )
}
