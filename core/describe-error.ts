// What a log may keep of an error: its name and where it was thrown. Messages are left out, because those of
// parsers and drivers quote their input, and the input is somebody's prompt, which may itself hold a stack trace.

const FRAMES = 12

/** The part of the stack behind the message; nothing when the two cannot be told apart. */
const behindMessage = ({ stack = '', message }: Error): string => {
  const at = stack.indexOf(message)
  return at === -1 ? '' : stack.slice(at + message.length)
}

export const describeError = (error: unknown): { name: string; frames: string[] } => {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const lines = behindMessage(error).split('\n')
  return {
    name: error.name,
    frames: lines
      .filter((line) => /^\s+at /.test(line))
      .slice(0, FRAMES)
      .map((line) => line.trim()),
  }
}
