// How text looks on a terminal: how many columns it takes, and nothing in it that could move the cursor.

const PLAIN = /^[\x20-\x7e]*$/
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g
/** Drawn two columns wide: CJK, Hangul, kana, full-width forms, and what shows as an emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

const TAB = '    '
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The text with tabs as spaces and control characters as their pictures (␛ for escape). */
export const visible = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replaceAll('\r\n', '\n')
        .replaceAll('\t', TAB)
        .replace(CONTROL, (control) => {
          const code = control.charCodeAt(0)
          return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
        })

/** What a reader sees as one character each. */
export const graphemes = (text: string): string[] =>
  PLAIN.test(text) ? [...text] : Array.from(GRAPHEMES.segment(text), ({ segment }) => segment)

/** The columns that one line of text takes. */
export const columns = (text: string): number =>
  PLAIN.test(text) ? text.length : graphemes(text).reduce((sum, grapheme) => sum + width(grapheme), 0)

const width = (grapheme: string): number =>
  grapheme === '\t' ? TAB.length : isWide(grapheme) ? 2 : INVISIBLE.test(grapheme) ? 0 : 1

/** Whether it is drawn two columns wide; such scripts may be broken between any two characters. */
export const isWide = (grapheme: string): boolean => WIDE.test(grapheme)
