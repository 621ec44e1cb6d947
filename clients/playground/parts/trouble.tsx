// A request that came to nothing, said kindly, and when to try again.

import { useEffect, useState } from 'hono/jsx/dom'
import type { Failure } from '../logic/ask.ts'

export const Trouble = ({ failure }: { failure: Failure }) => (
  <div class="trouble">
    <p role="alert">
      {failure.message}
      {failure.retryAfter !== undefined && (
        <span class="unseen"> Try again in {failure.retryAfter} seconds.</span>
      )}
      {failure.requestId && <small> {failure.requestId}</small>}
    </p>
    {failure.retryAfter !== undefined && <Countdown failure={failure} seconds={failure.retryAfter} />}
  </div>
)

/** For eyes only: a screen reader was told once. */
const Countdown = ({ failure, seconds }: { failure: Failure; seconds: number }) => {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    setLeft(seconds)
    const ends = Date.now() + seconds * 1000
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((ends - Date.now()) / 1000))), 250)
    return () => clearInterval(timer)
  }, [failure])
  const when = left === 0 ? 'now' : left === 1 ? 'in 1 second' : `in ${left} seconds`
  return <p aria-hidden="true">You can try again {when}.</p>
}
