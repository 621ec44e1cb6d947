// What the log may keep of an error: its name and where it was thrown. Messages are left out, because those of
// parsers and drivers quote their input, and the input is somebody's prompt.

const FRAMES = 12

export const describeError = (error: unknown): { name: string; frames: string[] } => {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const lines = (error.stack ?? '').split('\n')
  return {
    name: error.name,
    frames: lines
      .filter((line) => /^\s+at /.test(line))
      .slice(0, FRAMES)
      .map((line) => line.trim()),
  }
}
