// Colour where the terminal has it. Without colour every function gives its text back.

const SGR = { added: 32, heading: 1, quiet: 2, warning: 33 } as const

export type Paint = Readonly<Record<keyof typeof SGR, (text: string) => string>> & {
  readonly colour: boolean
}

export const createPaint = (colour: boolean): Paint => {
  const ink = (code: number) => (text: string) =>
    colour && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text
  return {
    colour,
    added: ink(SGR.added),
    heading: ink(SGR.heading),
    quiet: ink(SGR.quiet),
    warning: ink(SGR.warning),
  }
}
