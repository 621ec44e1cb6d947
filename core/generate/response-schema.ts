// The JSON schema of an answer whose fields the request names. Where that is not plain, there is none:
// a wrong schema forces a wrong answer.

import { excerpt } from '../playbooks/excerpt.ts'
import type { PromptDocument } from '../prompt/document.ts'

type JsonType = 'string' | 'number' | 'integer' | 'boolean'

interface Field {
  readonly name: string
  /** As the request gives it; text where it does not say. */
  readonly type: JsonType
}

interface ObjectSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, { readonly type: JsonType | readonly [JsonType, 'null'] }>>
  readonly required: readonly string[]
  readonly additionalProperties: false
}

export type ResponseSchema = ObjectSchema | { readonly type: 'array'; readonly items: ObjectSchema }

const TYPES: Readonly<Record<string, JsonType>> = {
  number: 'number',
  float: 'number',
  decimal: 'number',
  integer: 'integer',
  int: 'integer',
  boolean: 'boolean',
  bool: 'boolean',
}

const NAME = String.raw`["'\`“]?[A-Za-z_][\w-]{0,40}["'\`”]?(?: ?\([^()\n]{1,40}\))?`
const LIST = new RegExp(
  String.raw`\b(?:fields?|keys?|properties|attributes)(?: names?)?(?: named| called| are| should be| only)?(?:\s?:)?\s(${NAME}(?:(?:, ?and |, ?| and | & )${NAME})+)(.*)`,
  'i',
)
/** What may follow the last name; another plain word would mean that a name has several. */
const ENDS = /^\s*(?:$|[.;:!?)—–]|(?:for|from|in|of|only|with|where|so|each|as|please|per)\b)/i
/** Words that stand among named fields without being one. */
const NO_NAME =
  /^(?:all|an?|and|any|are|as|below|blank|each|empty|etc|for|from|i|if|in|is|it|leave|like|more|no|not|nothing|null|of|one|only|or|others?|please|plus|return|sorted|thanks|that|the|then|to|use|we|which|with|you)$/i

const fieldOf = (piece: string): Field => {
  const [, name = '', type = ''] = /^["'`“]?([\w-]+)["'`”]?(?: ?\((.*)\))?$/.exec(piece.trim()) ?? []
  return { name, type: TYPES[type.trim().toLowerCase()] ?? 'string' }
}

/** Whether the answer is to be JSON. */
export const wantsJson = ({ constraints }: PromptDocument): boolean =>
  constraints.some(({ kind, value }) => kind === 'format' && value === 'json')

interface FieldList {
  readonly fields: readonly Field[]
  /** What the request says before the list and on its line. */
  readonly around: string
}

/** A list may run on into what follows a colon, which is read as material; its beginning is in the request. */
const RUNS_ON = 300
const LONGEST = 2_500

const fieldList = (part: string, length: number): FieldList | undefined => {
  const match = LIST.exec(part)
  const [, text, rest] = match ?? []
  if (!match || match.index >= length || text === undefined || rest === undefined || !ENDS.test(rest))
    return undefined
  const fields = text.split(/, ?and |, ?| and | & /).map(fieldOf)
  const plain = fields.every(({ name }) => name !== '' && !NO_NAME.test(name))
  const once = new Set(fields.map(({ name }) => name)).size === fields.length
  return plain && once ? { fields, around: `${part.slice(0, match.index)} ${rest}` } : undefined
}

const fieldsNamedIn = (document: PromptDocument): FieldList | undefined => {
  if (!wantsJson(document)) return undefined
  for (const { start, end } of document.request) {
    const length = Math.min(end - start, LONGEST)
    const found = fieldList(document.text.slice(start, start + length + RUNS_ON), length)
    if (found) return found
  }
  return undefined
}

const ABSENCE =
  /\b(?:null|empty|missing|absent|blank|n\/a|unknown|omit|not (?:given|there|stated|found)|optional)\b/i

/** Whether the request says itself what to put where a value is absent. */
export const saysWhatIfAbsent = ({ said }: PromptDocument): boolean => ABSENCE.test(excerpt(said))

const SEVERAL =
  /\b(?:json array|array of|list of (?:json )?objects|(?:one|an) (?:json )?(?:object|entry) (?:per|for each)|for each|for every)\b/i
const ONE = /\b(?:an?|one|single) (?:single |valid |flat |json )*object\b(?! (?:per|for (?:each|every)))/i
/** A noun in the plural: there may be several records, and nobody has said how they are to be held. */
const PLURAL =
  /\b(?!fields\b|keys\b|properties\b|attributes\b|this\b|as\b|is\b|its\b|us\b|was\b|has\b|does\b|json\b|always\b|values\b|details\b)[a-z]+[^s\W]s\b|\b(?:all|every|each|people|everyone)\b/i

const shape = (request: string, around: string): 'object' | 'array' | undefined => {
  if (SEVERAL.test(request)) return 'array'
  if (ONE.test(request)) return 'object'
  return PLURAL.test(around) ? undefined : 'object'
}

/** A number or a truth value has no empty form but null; without one, a model would have to make it up. */
const objectOf = (fields: readonly Field[], nullable: boolean): ObjectSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    fields.map(({ name, type }) => [
      name,
      { type: nullable || type !== 'string' ? ([type, 'null'] as const) : type },
    ]),
  ),
  required: fields.map(({ name }) => name),
  additionalProperties: false,
})

/** The schema for the call, or undefined where the request leaves it open. */
export const responseSchema = (document: PromptDocument): ResponseSchema | undefined => {
  const list = fieldsNamedIn(document)
  const request = excerpt(document.said)
  if (!list || /\b(?:omit|optional)\b/i.test(request)) return undefined
  const held = shape(request, list.around)
  if (!held) return undefined
  const object = objectOf(list.fields, !saysWhatIfAbsent(document) || /\bnull\b/i.test(request))
  return held === 'array' ? { type: 'array', items: object } : object
}

/** Whether the request wants JSON and names its fields. */
export const namesFields = (document: PromptDocument): boolean => fieldsNamedIn(document) !== undefined
