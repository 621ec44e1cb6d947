// The state of the page: one prompt, what came of it, what was answered, which lines are out.

import { useRef, useState } from 'hono/jsx/dom'
import type { MissingInformation } from '../../core/generate/generation.ts'
import type { Answer } from './logic/answer.ts'
import { ask, type Failure } from './logic/ask.ts'
import { stillAsked } from './logic/questions.ts'

export interface Wish {
  readonly prompt: string
  readonly target: string
  readonly answers: Readonly<Record<string, string>>
}

interface State {
  readonly busy: boolean
  readonly failure?: Failure | undefined
  readonly answer?: Answer
  /** What `answer` answers. */
  readonly wish?: Wish
  readonly asked: readonly MissingInformation[]
  /** Keys of the lines that were taken out. */
  readonly off: ReadonlySet<string>
}

const NOTHING: State = { busy: false, asked: [], off: new Set() }

/** `key` is read at each call. */
export const useEnhance = (key: () => string) => {
  const [state, setState] = useState<State>(NOTHING)
  const flight = useRef<AbortController | null>(null)

  const enhance = async (wish: Wish): Promise<void> => {
    flight.current?.abort()
    const controller = new AbortController()
    flight.current = controller
    const { signal } = controller
    setState((now) => ({ ...now, busy: true }))
    const outcome = await ask<Answer>('/v1/enhance', { body: wish, key: key(), signal }).catch(
      () => undefined,
    )
    if (signal.aborted || outcome === undefined) return
    if (outcome.failure) return setState((now) => ({ ...now, busy: false, failure: outcome.failure }))
    setState((now) => arrived(now, wish, outcome.value))
  }

  /** A prompt that is asked for again keeps the answers given for it. */
  const improve = (prompt: string, target: string): Promise<void> => {
    const answers = prompt === state.wish?.prompt ? state.wish.answers : {}
    return enhance({ prompt, target, answers })
  }

  const reply = (answers: Wish['answers']): void => {
    if (state.wish) void enhance({ ...state.wish, answers })
  }

  const toggle = (line: string): void =>
    setState((now) => {
      const off = new Set(now.off)
      if (!off.delete(line)) off.add(line)
      return { ...now, off }
    })

  return { ...state, improve, reply, toggle }
}

const arrived = (now: State, wish: Wish, answer: Answer): State => {
  const same = now.wish?.prompt === wish.prompt
  const asked = stillAsked(same ? now.asked : [], wish.answers, answer.missing)
  return { busy: false, answer, wish, asked, off: same ? now.off : NOTHING.off }
}
