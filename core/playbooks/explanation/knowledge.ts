// Explaining how things are: mechanisms, concepts, history, disputes. Each fails in its own way.

import { mentioned, named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre, Slot } from '../playbook.ts'

const known: Slot = {
  id: 'known_already',
  question: 'What do you already know about it, and where do you get stuck?',
  given:
    /\bi (?:know|understand|have|get|already|teach|can|own|run|did|took|always|never)\b|\bi['’](?:m|ve)\b|\bbeginner|\blayman|\b\d+[- ]?(?:yo|year[- ]olds?)\b|\bfor (?:a|an|my|our|someone|people)\b|\bto (?:a|an|my|me like)\b|\blike (?:i|i['’]m|a|an)\b|\bin (?:simple|plain) (?:terms|words|english)|\bexpert|\bdegree\b|\bsimply\b|\bexplain it like|\beli5\b|\baudience\b|\bas a\b/i,
  fact: 'What I know already',
}

export const personalHealth: Genre = {
  id: 'own-health',
  title: 'A diagnosis, treatment or body of one’s own',
  cue: mentioned(
    /\b(?:my|mum['’]?s|mom['’]?s|dad['’]?s|his|her) (?:doctor|gp|diagnosis|scan|mri|biopsy|blood (?:test|results)|operation|surgery|chemo|medication|symptoms|tumou?r|heart|pregnancy|therapist|insulin|anxiety|depression|infarct)\b|\bi(?:['’]ve| have) (?:been on|been diagnosed|got (?:diabetes|cancer))|\bwheeled in\b|\bmiscarr|\bdying\b|\bdied\b|\bgrief\b|\bsuicid|\bself-?harm|\babuse\b|\bchemotherapy|\b(?:he|she|i) (?:has|have|was diagnosed|had)\b[^.\n]{0,40}\b(?:heart failure|cancer|stroke|dementia|diabetes)|\bwas told (?:he|she|i)\b|\bside effects of my/i,
  ),
  sensitive: true,
  lines: [],
  slots: [],
}

export const comparison: Genre = {
  id: 'comparison',
  title: 'Difference between things',
  cue: named(
    /\bdifferences?\b|\bdiffers?\b|\bdifferent from\b|\bvs\.?\b|\bversus\b|\bcompar(?:e|ed|ing|ison)\b|\bdistinguish|\bcontrast\b|\bwhat distinguishes|\bone .{0,20}\bthe other\b|\bhow (?:is|are) .{1,60} (?:different|unlike)\b|\bwhat['’]?s each\b|\band when (?:would|to|should)\b/i,
  ),
  lines: [
    {
      id: 'where-it-matters',
      text: 'Compare them on the same points, and give one case where the difference decides.',
      technique: 'contrastive-examples',
      worth: 3,
      unless:
        /\bsame points|\bexamples?\b|\bcase where\b|\bwhen (?:would|to|should|do|does|is|it)\b|\bin (?:practice|everyday)|\beveryday\b|\bone sentence|\bone line\b|\bin \d+ words|\btable\b|\bmax \d+/i,
    },
  ],
  slots: [known],
}

export const debate: Genre = {
  id: 'debate',
  title: 'Disputed question, advantages and drawbacks',
  cue: named(
    /\bpros (?:and|&) cons\b|\badvantages\b|\bbenefits and (?:risks|drawbacks|costs)|\bshould (?!i\b|we\b|you\b|never\b)\w+(?: \w+){0,3} (?:be|have|pay|get|ban|replace|stop)\b|\bis \w+(?: \w+){0,3} (?:compatible|justified|ethical|moral|fair|dead|a myth|overrated|inevitable|sustainable)\b|\barguments (?:for|against)|\bdebate\b|\bcontrovers|\bcase (?:for|against)\b|\bethical\b|\bmyth\b|\bwhat if\b|\bcould (?:a|we|humans?)\b/i,
  ),
  lines: [
    {
      id: 'facts-or-values',
      text: 'Give each side its strongest case, and say what they dispute: facts or values.',
      technique: 'constraints',
      worth: 2,
      when: /\bshould\b|\bpros\b|\bdebate\b|\bcontrovers|\barguments\b|\bcase (?:for|against)|\bethical|\bjustified|\bcompatible\b|\bfair\b|\bmoral/i,
      unless:
        /\bstrongest case|\bsteel-?man|\bboth sides|\bmyth\b|\bone side\b|\btake a (?:side|position)|\bused\b|\bover 70\b|\bsoftware\b|\bdatabase|\btrials\b|\bremote work\b|\bmaterial/i,
    },
  ],
  slots: [],
}

export const history: Genre = {
  id: 'history',
  title: 'History and causes',
  cue: named(
    /\bhistor(?:y|ical|ically)\b|\bcauses? of\b|\bled to\b|\borigins? of\b|\b(?:war|revolution|empire|treaty|reformation|renaissance|dynasty|crusade|colonial\w*|medieval|ancient|roman|ottoman|soviet|cold war|partition|famine|plague|blackout|crisis|crash of|great depression)\b|\bwhy did\b[^.?\n]{0,80}\b(?:collapse|fall|fail|lose|win|invade|split|decline|rise)\b|\bimpact of\b/i,
  ),
  lines: [
    {
      id: 'settled-or-disputed',
      text: 'Say which causes or claims historians agree on and which they dispute.',
      technique: 'constraints',
      worth: 2,
      when: /\bcauses? of\b|\bled to\b|\bimpact of\b|\bwhy did\b|\bwhy (?:was|were)\b|\bwar\b|\brevolution\b|\bcollapse|\bfall of\b|\brise of\b/i,
      unless:
        /\bhistorians\b|\bhow far\b|\bdisput|\bdebate|\bconsensus|\bblackout|\bfinancial\b|\bcrash\b|\b(?:half a page|one sentence|in \d+ words)\b/i,
    },
  ],
  slots: [
    { ...known, wording: 'known_already/history', question: 'What is it for: school, teaching, curiosity?' },
  ],
}

export const lawAndMoney: Genre = {
  id: 'law-and-money',
  title: 'Law, tax, finance',
  cue: named(
    /(?<!(?:first|second|third|moore['’]s|ohm['’]s|murphy['’]s|newton['’]s|power|in) )\blaws?\b(?! of (?:thermo|large|gravity|physics|nature))|\blegal\b|\bcourts?\b|\bcontract(?:s|ual)?\b|\bcopyright|\btrademark|\bpatents?\b|\btax(?:es|ed|ation)?\b|\bmortgage|\bpension|\bannuit|\bprobate|\bliving trust\b|\binherit(?:ance)?\b|\bnotary|\bliabilit|\bllc\b|\bincorporat|\btenan(?:cy|ts?)\b|\bsublet|\bprecedent|\bmanslaughter|\bcredit score|\bsue\b|\bsolicitor\b|\bbarrister/i,
  ),
  lines: [
    {
      id: 'differs-by-place',
      text: 'Say which parts differ from country to country.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:uk|usa?|eu|england|wales|scotland|ireland|germany|german|france|french|spain|italy|portugal|brazil|india|canada|ontario|australia|california|texas|new york|netherlands|austria|switzerland|japan|china|american|british|king|roth|401k|common law|gdpr)\b|\bcountry to country|\bjurisdiction|\bfutures\b|\boption\b/i,
    },
  ],
  slots: [
    {
      id: 'place',
      wording: 'place/law-and-money',
      question: 'Which country’s rules are meant?',
      given: NAMED_PLACE,
      fact: 'Country',
    },
    known,
  ],
}

export const formalIdea: Genre = {
  id: 'formal-idea',
  title: 'Idea from mathematics, computing or statistics',
  cue: named(
    /\b(?:algorithms?|recursion|pointers?|closures?|monads?|promises|async|threads?|mutex|race condition|cache lines?|false sharing|borrow checker|ownership|garbage collect\w*|type system|dependent typ\w*|compilers?|tcp|udp|dns|tls|ssl|cors|oauth|jwt|kerberos|saml|encrypt\w*|hash(?:ing|es)?|blockchain|kubernetes|docker|containers?|git|rest|graphql|grpc|sql|index(?:es|ing)?|joins?|window functions?|transactions?|isolation level|cap theorem|paxos|raft|consensus|big[- ]o|neural net\w*|gradient descent|backprop\w*|transformers?|attention|embeddings?|llms?|overfitting|regularization|bayes\w*|p-?values?|confidence intervals?|null hypothesis|standard deviation|variance|regression|correlation|simpson['’]?s paradox|eigen\w+|derivatives?|integrals?|limits?|matri(?:x|ces)|vectors?|fourier|primes?|induction|proof|theorem|modular|group theory|topology|complex numbers|logarithms?|probability|combinatorics|zero[- ]knowledge|snarks?|event sourcing|raii|lambda calculus|regex)\b/i,
  ),
  lines: [
    {
      id: 'one-worked-example',
      text: 'Carry one small concrete example through the whole explanation.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bexamples?\b|\bwith numbers\b|\bstory\b|\bimagine\b|\banalog|\bbrief|\bone sentence|\bin \d+ words|\boverview\b|\bhistory\b|\bjoke\b|\bindex funds?\b|\bhum\b|\bintuition\b|\bproof\b|\bpoint of\b|\bwho needs\b|\bmyth\b|\bmax \d|\bhate\b/i,
    },
  ],
  slots: [known],
}

export const mechanism: Genre = {
  id: 'mechanism',
  title: 'How or why something in the world works',
  cue: named(
    /\bhow (?:do|does|can|is|are|did|come)\b|\bwhy (?:do|does|is|are|can['’]?t|don['’]?t|doesn['’]?t|did|would)\b|\bhow it works\b|\bhow .{1,40} works?\b|\bwhat (?:makes|causes|happens)\b|\bexplain (?:how|why)\b|\bwhat keeps\b|\bmechanism\b/i,
  ),
  lines: [
    {
      id: 'common-wrong-picture',
      text: 'If there is a common wrong explanation, name it and say why it fails.',
      technique: 'contrastive-examples',
      worth: 2,
      when: /\b(?:planes?|wings?|lift|fly|sky|sunset|tides?|moon|seasons?|gravity|orbit|space|relativity|quantum|atoms?|light|colou?r|magnets?|electric\w*|current|batter(?:y|ies)|heat|cold|freez\w*|ice|boil\w*|evaporat\w*|pressure|vacuum|sound|hum|lightning|weather|clouds?|climate|evolution|genes?|dna|inherit\w*|immune|vaccin\w*|virus(?:es)?|bacteria|antibiotics?|brain|memory|sleep|dreams?|muscles?|metabolism|fat|sugar|blood|cells?|photosynthesis|inflation|interest rates?|prices|money|trade|recession|chlorine|soap|rust|glass|microwaves?|gyroscop\w*|bikes? (?:stay|balance)|boomerang|siphon|toilet|spin)\b/i,
      unless:
        /\bwrong (?:explanation|picture)|\bmyths?\b|\bmisconception|\brubbish|\bactually\b|\bin under \d+|\bone sentence|\bmax \d|\bi (?:always )?(?:hear|read|thought)\b|\bpeople (?:say|think)/i,
    },
  ],
  slots: [],
}
