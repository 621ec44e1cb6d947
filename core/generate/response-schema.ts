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
/** Words that stand behind "fields" without being one. */
const NO_NAME =
  /^(?:an?|and|are|as|below|each|for|from|i|in|is|it|like|of|only|or|that|the|to|we|which|with|you)$/i

const fieldOf = (piece: string): Field => {
  const [, name = '', type = ''] = /^["'`“]?([\w-]+)["'`”]?(?: ?\((.*)\))?$/.exec(piece.trim()) ?? []
  return { name, type: TYPES[type.trim().toLowerCase()] ?? 'string' }
}

/** Whether the answer is to be JSON. */
export const wantsJson = ({ constraints }: PromptDocument): boolean =>
  constraints.some(({ kind, value }) => kind === 'format' && value === 'json')

interface FieldList {
  /** As it stands in the request. */
  readonly text: string
  readonly fields: readonly Field[]
}

const fieldList = (request: string): FieldList | undefined => {
  const [, text, rest] = LIST.exec(request) ?? []
  if (text === undefined || rest === undefined || !ENDS.test(rest)) return undefined
  const fields = text.split(/, ?and |, ?| and | & /).map(fieldOf)
  const plain = fields.every(({ name }) => name !== '' && !NO_NAME.test(name))
  return plain && new Set(fields.map(({ name }) => name)).size === fields.length
    ? { text, fields }
    : undefined
}

const ABSENCE =
  /\b(?:null|empty|missing|absent|blank|n\/a|unknown|omit|not (?:given|there|stated|found)|optional)\b/i

/** Whether the request says itself what to put where a value is absent. */
export const saysWhatIfAbsent = ({ requestText }: PromptDocument): boolean =>
  ABSENCE.test(excerpt(requestText))

const SEVERAL =
  /\b(?:json array|array of|list of (?:json )?objects|(?:one|an) (?:json )?(?:object|entry) (?:per|for each)|for each|for every)\b/i
const ONE = /\b(?:an?|one|single) (?:single |valid |flat |json )*object\b(?! (?:per|for (?:each|every)))/i
/** A noun in the plural: there may be several records, and nobody has said how they are to be held. */
const PLURAL =
  /\b(?!fields\b|keys\b|properties\b|attributes\b|this\b|as\b|is\b|its\b|us\b|was\b|has\b|does\b|json\b|always\b|values\b|details\b)[a-z]+[^s\W]s\b|\b(?:all|every|each|people|everyone)\b/i

const shape = (request: string, { text }: FieldList): 'object' | 'array' | undefined => {
  if (SEVERAL.test(request)) return 'array'
  if (ONE.test(request)) return 'object'
  return PLURAL.test(request.replace(text, ' ')) ? undefined : 'object'
}

const objectOf = ({ fields }: FieldList, nullable: boolean): ObjectSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    fields.map(({ name, type }) => [name, { type: nullable ? ([type, 'null'] as const) : type }]),
  ),
  required: fields.map(({ name }) => name),
  additionalProperties: false,
})

/** The schema for the call, or undefined where the request leaves it open. */
export const responseSchema = (document: PromptDocument): ResponseSchema | undefined => {
  if (!wantsJson(document)) return undefined
  const request = excerpt(document.requestText)
  const list = fieldList(request)
  const held = list && !/\b(?:omit|optional)\b/i.test(request) ? shape(request, list) : undefined
  if (!list || !held) return undefined
  const object = objectOf(list, !saysWhatIfAbsent(document) || /\bnull\b/i.test(request))
  return held === 'array' ? { type: 'array', items: object } : object
}

/** Whether the request wants JSON and names its fields. */
export const namesFields = (document: PromptDocument): boolean =>
  wantsJson(document) && fieldList(excerpt(document.requestText)) !== undefined
