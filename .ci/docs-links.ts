// Every relative link and every anchor in our Markdown leads somewhere.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))

const withoutCode = (markdown: string): string =>
  markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '')

/** The anchor that hosts of Markdown make of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')

const anchors = (file: string): Set<string> =>
  new Set(
    [...readFileSync(file, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? '')),
  )

const broken: string[] = []
let links = 0
for (const file of files) {
  for (const [, target = ''] of withoutCode(readFileSync(file, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue
    links++
    const [path = '', anchor] = target.split('#')
    const at = path === '' ? file : normalize(join(dirname(file), path))
    if (!existsSync(at)) broken.push(`${file}: ${target} does not exist`)
    else if (anchor && at.endsWith('.md') && !anchors(at).has(anchor))
      broken.push(`${file}: ${target} names no heading of ${at}`)
  }
}

for (const line of broken) console.error(line)
if (broken.length > 0) process.exit(1)
console.log(`docs: ${links} links in ${files.length} files, none broken`)
