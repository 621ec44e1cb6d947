// Server-sent events as the HTML standard defines them (§ 9.2), for answers that are told in stages.

const encoder = new TextEncoder()

/** Sends an event with `data` as JSON, which has no line breaks of its own. */
export type SendEvent = (event: string, data: unknown) => void

/** One event of a stream; ids count from 1. */
export const formatEvent = (id: number, event: string, data: unknown): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`

/** The events that `produce` sends until it is through. It goes on to its end when nobody listens any more. Must not reject. */
export const eventStream = (produce: (send: SendEvent) => Promise<void>): ReadableStream<Uint8Array> => {
  let listening = true
  const run = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    let id = 0
    await produce((event, data) => {
      if (listening) controller.enqueue(encoder.encode(formatEvent(++id, event, data)))
    })
    if (listening) controller.close()
  }
  return new ReadableStream({
    start: (controller) => {
      void run(controller)
    },
    cancel: () => {
      listening = false
    },
  })
}
