// Explaining how things are: mechanisms, concepts, history, disputes. Each fails in its own way.

import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

/** Requests this long say themselves how the explanation is to go. */
const SPELLED_OUT = '^[\\s\\S]{300}'

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
      id: 'when-wrong',
      text: 'Say for each when it would be the wrong choice.',
      technique: 'contrastive-examples',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:for (?:us|me|a small|our|my)|our|my|we['’]?re?|i['’]?m (?:choosing|buying|deciding)|first[- ]time)\b)(?=[\s\S]*\b(?:heat pump|gas (?:boiler|combi)|combi\b|induction|leasing|lease|buying|etfs?|mutual funds?|index funds?|roth|traditional ira|term life|whole life|annuity|fixed[- ]rate|variable[- ]rate|hmo|ppo|hsa|fsa|llc|s[- ]?corp|c[- ]?corp|sole propriet\w+|plywood|mdf|laminate|vinyl|quartz|granite|epoxy|underfloor|radiators?|hybrid|electric|diesel|oled|nas\b|raid|postgres\w*|mysql|mongo\w*|kafka|rabbitmq|microservices?|monolith|serverless|kubernetes|react native|flutter|laser cutting|3d printing|cnc|scrum|kanban)\b)/i,
      unless:
        /\bwrong choice\b|\bdifferences?\b|\bnot choosing\b|\bpretend\b|\bwhy does everyone\b|\blike (?:i['’]?m|im|i)\b|\bconceptually\b|\bhedge\b|\bapis?\?|\bwhat['’]?s each\b|\bhow to choose\b|\bwhen (?:would|to|should|do|does|is|it|not)\b|\bwhich (?:one )?(?:should|do|to|is better)|\bchoose|\bone sentence|\bone line\b|\bin \d+ words|\bjust the\b|\bmax \d+|\b(?:stand for|etymology|in terms of)\b|\byoutube|\bengineer\b|^[\s\S]{260}/i,
    },
    {
      id: 'both-on-one-example',
      text: 'Show all the terms on the same small example with numbers.',
      technique: 'contrastive-examples',
      worth: 3,
      when: /\b(?:sensitivity|specificity|predictive value|precision|recall|accuracy|mean|median|mode|average|variance|standard (?:deviation|error)|percentage points?|odds|probability|permutations?|combinations?|margin|markup|apr|apy|gross|net income|revenue|profit|ebitda|cash flow|nominal|real (?:gdp|wage|interest)|simple (?:and|vs\.?|or) compound|compound interest|speed|velocity|mass (?=and|vs|or|versus|from)|kw|kwh|watts?|amps?|volts?|marginal|stocks? split|deductible|copay|tax (?:credit|deduction)|opportunity cost|sunk cost|relative risk|absolute risk|incidence|prevalence|confidence intervals?|prediction interval|correlation|cagr)\b[^.?\n]{0,14}\b(?:and|vs\.?|versus|or|from|to)\b/i,
      unless:
        /\bexamples?\b|\bwith numbers\b|\bone (?:sentence|line)\b|\bin \d+ words|\bmean by\b|\bdoes (?:it|that|this) mean\b|\bwhat do you mean\b|\bdata analyst\b|\bnon[- ]?profit|\bfor[- ]profit|\bjob\b|\bmode(?:s)? of\b|\bbrick|\bforecast|\bmy (?:\w+['’]?s? )?(?:card|account|bank|loan)\b|\bcard['’]?s\b|\bto others\b|\busing an?\b|^[\s\S]{260}/i,
    },
    {
      id: 'where-it-matters',
      text: 'Compare them on the same points, and give one case where the difference shows.',
      technique: 'contrastive-examples',
      worth: 2,
      small: true,
      unless:
        /\bsame points|\bexamples?\b|\bcase where\b|\bwrong choice\b|\bwhen (?:would|to|should|do|does|is|it)\b|\bin (?:practice|everyday)|\beveryday\b|\bone sentence|\bone line\b|\bin \d+ words|\btable\b|\bmax \d+/i,
    },
  ],
  slots: [],
}

const POLICY =
  'nuclear (?:power|energy|weapons)|immigration|capital punishment|death penalty|basic income|compulsory|mandatory|proportional representation|first past the post|electoral|voting|vote|guns?|abortion|euthanasia|assisted dying|wealth tax|inheritance tax|flat tax|tariffs?|zoos?|animal testing|gmos?|genetically modified|minimum wage|rent control|school uniforms?|homework|privati[sz]\\w+|nationali[sz]\\w+|monarchy|surveillance|drugs?|cannabis|prostitution|repatriat\\w*|return(?:ed|ing)|reparations|affirmative action|quotas?|free speech|hate speech|censorship|degrowth|capitalism|socialism|free trade|globali[sz]ation|geoengineering|nato|brexit|federalism|term limits|lower the voting age|conscription|national service|banned|ban|legal|legali[sz]\\w+|abolish\\w*|abolition|free will|determinism|moral realism|utilitarian\\w*|ai (?:art|regulation)|copyright|paid plasma|organ (?:sale|market|donation)'

export const debate: Genre = {
  id: 'debate',
  title: 'Disputed question, advantages and drawbacks',
  cue: named(
    /\bpros (?:and|&|n|or) cons\b|\badvantages\b|\bbenefits and (?:risks|drawbacks|costs)|\bshould (?!i\b|we\b|you\b|never\b)\w+(?: \w+){0,3} (?:be|have|pay|get|ban|replace|stop)\b|\bis \w+(?: \w+){0,3} (?:compatible|justified|ethical|moral|fair|dead|a myth|overrated|inevitable|sustainable)\b|\barguments (?:for|against)|\bdebate\b|\bcontrovers|\bcase (?:for|against)\b|\bethical\b|\bmyth\b|\bwhat if\b|\bcould (?:a|we|humans?)\b/i,
  ),
  lines: [
    {
      id: 'facts-or-values',
      text: 'Give each side its strongest case, and say where they differ on facts and where on values.',
      technique: 'constraints',
      worth: 3,
      when: new RegExp(
        `^(?=[\\s\\S]*\\b(?:should\\b|pros\\b|debate\\b|arguments\\b|case (?:for|against)|justified|compatible\\b|fair\\b|moral\\b|ethical\\b))(?=[\\s\\S]*\\b(?:${POLICY})\\b)`,
        'i',
      ),
      unless:
        /\bstrongest case|\bsteel-?man|\bboth sides|\bmyth\b|\bone side\b|\btake a (?:side|position)|\bsuperhero|\bimagine\b|\bargument in front|\bstory\b|\bargue (?:for|that|against)\b|\bessay\b|\bspeech\b|\bverdict\b|\bdisagree\b|\btable\b|\bover 70\b|\bsoftware\b|\bdatabase/i,
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
      text: 'Say which of the causes historians still argue about, and why.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]{0,60}\b(?:causes? of|caused|why (?:did|was|were)|led to|factors|reasons for)\b)(?=[\s\S]*\b(?:(?:civil |world |cold |vietnam |korean |crimean |boer |opium |punic |gulf |peloponnesian |years['’]? )wars?\b|revolutions?|empires?|republic|dynasty|reformation|famine|partition|depression|genocide|crusades?|industriali[sz]ation|bronze age|rome|roman|maya|mayan|ottoman|byzantine|soviet union|ussr|weimar)\b)/i,
      unless:
        /\bhistorians?\b|\binterpretations?\b|\bhow far\b|\bdisput|\bdebate|\bconsensus|\bblackout|\bfinancial\b|\bcrash\b|\b(?:paragraph|bullets?|words|page|sentences?|brief(?:ly)?|recap|summary|summari[sz]e|list|short|quick|school|homework|teach|year \d|grade|exam|gcse|students?|kids?|\d+[- ]year[- ]old|imagine|galactic|game|star wars|wars (?:trilogy|of the)|you are)\b|\binclude\b|\battributed\b|\bcontributed\b|\brole of\b|\bsupport\b/i,
    },
  ],
  slots: [],
}

export const formalIdea: Genre = {
  id: 'formal-idea',
  title: 'Idea from mathematics, computing or statistics',
  cue: named(
    /\b(?:recursion|recursive|pointers?|closures?|monads?|promises|async|mutex(?:es)?|race conditions?|cache lines?|false sharing|borrow checker|ownership in rust|garbage collect\w*|type system|dependent typ\w*|tcp|dns|tls|cors|oauth|kerberos|encrypt\w*|hash(?:ing|es)|hash tables?|blockchain|b-?trees?|database index(?:es)?|(?:left|inner|outer|sql|hash|merge) joins?|window functions?|isolation levels?|two-phase commit|cap theorem|paxos|raft|big[- ]o|dynamic programming|gradient descent|backprop\w*|transformers?|attention mechanism|self-attention|embeddings?|tokeni[sz]\w*|overfitting|regulari[sz]ation|bias[- –]variance|bayes\w*|p-?values?|confidence intervals?|null hypothesis|standard deviation|variance|regression|correlation|simpson['’]?s paradox|eigen\w+|derivatives?|integrals?|limits? (?:in calculus|of a)|epsilon[- –]delta|matri(?:x|ces)|positive definite|convolution|fourier|induction|modular arithmetic|group theory|topology|complex numbers|logarithms?|conditional probability|combinatorics|zero[- ]knowledge|event sourcing|raii|lambda calculus|public[- ]key)\b/i,
  ),
  lines: [
    {
      id: 'one-worked-example',
      text: 'Carry one small concrete example through the whole explanation.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:(?:still|just|really) (?:don['’]?t|can['’]?t|do not|cannot)|(?:don['’]?t|never|can['’]?t|cannot|do not|didn['’]?t) (?:really |quite |fully )?(?:get|got|understand|understood|recogni[sz]e|grasp|see (?:why|how))\b|nodded|confus(?:es|ed|ing)|mak(?:es?|ing) no sense|doesn['’]?t make sense|lost me|i['’]?m lost|struggl\w*|wrap my head|over my head|doesn['’]?t click|(?:too|so) fast|in (?:\d+|two|five|ten) minutes|rushed (?:over|through))/i,
      unless: new RegExp(
        `\\bexamples?\\b|\\bwith numbers\\b|\\bstory\\b|\\bimagine\\b|\\banalog|\\bbrief|\\bone (?:sentence|line|paragraph)|\\bin \\d+ words|\\boverview\\b|\\bhistory\\b|\\bjoke\\b|\\bfunds?\\b|\\bintuition\\b|\\bproof\\b|\\bpoint of\\b|\\bwho needs\\b|\\bmyth\\b|\\bmax \\d|\\bhate\\b|\\bsummary\\b|\\bused for\\b|\\bstart with\\b|\\bsnippet|\\berrors?\\b|\\bwrong\\b|\\bsyntax\\b|\\bparagraph\\b|\\bfrom "|\\bkey terms\\b|\\bminimi[sz]e|\\bmean(?:s|t)? by\\b|\\bconfusion matrix|\\bfinancial\\b|\\bmovies?\\b|\\bfilm\\b|\\bthe matrix\\b|\\btoys?\\b|\\b(?:types|kinds|benefits|advantages|applications|drawbacks) of\\b|\\bhow (?:do|can|to) (?:i|you) (?:solve|find|calculate|compute|fix|use)\\b|${SPELLED_OUT}`,
        'i',
      ),
    },
  ],
  slots: [],
}

/** Things for which most people, and many books, have the same wrong reason in mind. */
const MISTAKEN =
  /\b(?:(?:planes?|aircraft|wings?|aerofoils?|airfoils?)\b[^.?\n]{0,40}\b(?:fly|lift|up|stay|work|air)|lift\b[^.?\n]{0,30}\b(?:wing|plane)|tides\b|(?:high|low|ocean|spring|neap) tide|(?:cause|why|have|are there|explain)\b[^.?\n]{0,20}\bseasons\b|phases of the moon|moon phases|(?:bikes?|bicycles?)\b[^.?\n]{0,20}\b(?:stay|balance|upright|fall)|siphons?|ice\b[^.?\n]{0,20}\bslippery|ice skat\w+|coriolis|astronauts? float|satellites?\b[^.?\n]{0,20}\b(?:stay|fall|orbit)|natural selection|evolution works?|evolved? from|antibiotic resistance|entanglement|uncertainty principle|double[- ]slit|observer effect|greenhouse effect|microwaves? (?:heat|cook|oven)|(?:does|do) (?:electricity|electric current) (?:flow|travel|work)|electrons? (?:flow|move)|boomerangs?|gyroscop\w*|spinning top|curve ?balls?|metal feels? cold|twin paradox|double pendulum|banks? (?:create|lend out) (?:money|deposits)|comparative advantage|why (?:is|are) (?:the )?(?:sky|blood) blue)\b/i

export const mechanism: Genre = {
  id: 'mechanism',
  title: 'How or why something in the world works',
  cue: named(
    /\bhow (?:do|does|can|is|are|did|come)\b|\bwhy (?:do|does|is|are|can['’]?t|don['’]?t|doesn['’]?t|did|would)\b|\bhow it works\b|\bhow .{1,40} works?\b|\bwhat (?:makes|causes|happens)\b|\bexplain (?:how|why)\b|\bwhat keeps\b|\bmechanism\b|^(?:please |can (?:you|u) )?explain\b/i,
  ),
  lines: [
    {
      id: 'common-wrong-picture',
      text: 'Name the usual wrong explanation and say why it fails.',
      technique: 'contrastive-examples',
      worth: 3,
      when: MISTAKEN,
      unless:
        /\bwrong (?:explanation|picture)|\bmyths?\b|\bmisconception|\brubbish|\bactually\b|\bin under \d+|\bone sentence|\bmax \d|\bi (?:always )?(?:hear|read|thought|keep)\b|\bpeople (?:say|think)|\bbetween (?:different )?species|\bwhy does everyone\b|\b\d+[- ]?year[- ]?old|\b(?:five|six|seven|eight)[- ]year|\bkids?\b|\bchild|\bpoem\b|\bplane ticket|^[\s\S]{260}/i,
    },
  ],
  slots: [],
}
