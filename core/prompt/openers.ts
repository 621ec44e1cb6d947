// How a request begins, in the languages we know: the words that tell an instruction from a text.

import { createLexicon } from './lexicon.ts'

/** What the first words of a request announce. */
export type Opening =
  /** Works on a text that is given: summarise, translate, fix. */
  | 'work'
  /** Makes something new: write, build, plan. */
  | 'make'
  /** Asks in the imperative: explain, list, tell. */
  | 'tell'
  /** Asks with a question word or a verb in front. */
  | 'ask'

const WORDS: Readonly<Record<Opening, string>> = {
  work: `summarize summarise summary sum tldr tl;dr shorten condense boil recap abridge distil distill translate localise localize
    transcribe rewrite rephrase paraphrase reword rework proofread correct edit polish improve tighten simplify tidy clean soften
    spice cut trim expand classify categorize categorise label tag sort rank rate score group identify extract pull parse list-out
    convert turn reformat format reorder fix debug review refactor analyze analyse interpret check grade evaluate read annotate
    decode highlight shrink crunch squeeze swap smooth gist synopsis redact anonymise anonymize link replace merge humanize humanise punctuate
    resume resumir resumen traduce traducir traduza traduz corrige corregir reescribe reescribir reformula clasifica extrae revisa mejora acorta
    résume résumez traduis traduisez corrige corrigez reformule reformulez réécris réécrivez classe classez extrais extrayez améliore relis
    übersetze übersetz fasse zusammenfassung korrigiere korrigier verbessere formuliere umformulieren kürze kürz klassifiziere sortiere ordne extrahiere prüfe
    reescreva reescreve resuma traduzir corrija corrige classifique extraia melhore revise
    tradurre traduci riassumi correggi vertaal vat verbeter`,
  make: `write draft compose create make build design generate develop implement code produce prepare plan propose suggest give
    brainstorm invent come imagine pretend act play simulate help need want looking organise organize behave continue stay begin respond answer reply speak talk set add remove use craft
    escribe redacta crea haz hazme genera diseña dame necesito quiero actúa prepara planifica
    écris écrivez rédige rédigez crée créez fais donne donnez génère propose prépare imagine
    schreibe schreib erstelle erstell entwirf mach gib brauche plane entwickle implementiere
    escreva escreve crie cria faça faz gere preciso quero elabore monte`,
  ask: `what what's whats who who's whose whom when where why how which is are was were do does did can could would should will has
    have any qué quién cuándo dónde cómo cuál cuántos
    quel quelle quels quelles qui quand où comment pourquoi est-ce combien
    was wer wann wo wie warum wieso welche welcher welches ist sind kann
    qual quem quando onde como quanto quantos`,
  tell: `explain describe tell define compare show teach discuss find list name state solve calculate compute prove determine
    count decide pick choose guess recommend advise according given based evaluate assess judge return output report
    explica dime lista enumera explique expliquez listez erkläre erklär nenne liste explique`,
}

const COURTESIES = `please pls plz hi hello hey hiya ok okay so now also and then just can could would will you u i i'd want need like to me my us we
   kindly dear assistant team thanks por favor puedes podrías pouvez-vous peux-tu pourriez-vous merci s'il vous plaît bitte kannst du
   könntest könnten sie mir você pode poderia favor hola hallo bonjour`

/** What a first word announces, and whether it may be looked past. */
interface First {
  readonly opening: Opening | undefined
  readonly courteous: boolean
}

const FIRST = createLexicon<First>(
  (() => {
    const openings = new Map<string, Opening>()
    for (const opening of ['ask', 'tell', 'make', 'work'] as const) {
      for (const word of WORDS[opening].split(/\s+/)) openings.set(word, opening)
    }
    const courtesies = new Set(COURTESIES.split(/\s+/))
    return new Map(
      [...openings.keys(), ...courtesies].map((word) => [
        word,
        { opening: openings.get(word), courteous: courtesies.has(word) },
      ]),
    )
  })(),
)

/** The beginning of a text in which its opening is looked for. */
const HEAD = 160
/** So many courtesies may stand in front. */
const PATIENCE = 7

/** What the first words of the folded text announce, looking past courtesies; undefined for any other beginning. */
export const openingOf = (folded: string): Opening | undefined => {
  let found: Opening | undefined
  let courtesies = 0
  FIRST.read(folded.length > HEAD ? folded.slice(0, HEAD) : folded, (first) => {
    if (!first?.courteous) {
      found = first?.opening ?? found
      return true
    }
    found ??= first.opening
    return ++courtesies >= PATIENCE
  })
  return found
}
