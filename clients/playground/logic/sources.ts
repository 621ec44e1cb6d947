// The papers behind the techniques, as the document brings them along.

import type { TechniqueId } from '../../../core/techniques/technique.ts'

export type Sources = Readonly<Partial<Record<TechniqueId, { readonly title: string; readonly url: string }>>>

/** The id of the element they stand in, as JSON. */
export const SOURCES = 'sources'

let sources: Sources | undefined

export const sourceOf = (technique: TechniqueId) => {
  sources ??= JSON.parse(document.getElementById(SOURCES)?.textContent ?? '{}') as Sources
  return sources[technique]
}
