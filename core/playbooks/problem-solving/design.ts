// Designing and judging: systems, products, rules, plans, arguments.

import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { fallsShort } from './recommending.ts'

export const critique: Genre = {
  id: 'critique',
  title: 'Critique of a plan or an argument',
  cue: mentioned(
    /\bcriti(?:que|ci[sz]e)\b|\bbe critical\b|\bcritical(?:ly)? (?:feedback|look|eye|reviews?|read\w*|assess\w*)\b|\bpoke holes|\btear (?:this|it|my|apart)|\btear\b[^.\n]{0,20}\bapart|\bstress[- ]test|\bred[- ]team|\bdevil['’]?s advocate|\bwhat(?:['’]?s| is) wrong with (?:this|my|our) (?:\w+ ){0,2}(?:plan|idea|arguments?|reasoning|approach|proposal|pitch|strategy|logic|thinking|essay|business|concept)\b|\bwhat am i missing|\bcounter-?argument|\bsteel-?man|\battack (?:the|this|my)|\bchallenge (?:the idea|this|my)|\bis (?:this|my|our) (?:plan|idea|argument|reasoning|approach)\b|\bevaluate (?:my|this|our)|\breview (?:my|this|our|the) (?:plan|idea|proposal|strategy|approach)|\bmy plan is\b|\b(?:my|our|the) plan:|^plan:|\bflaws (?:in|of)\b|\bfind the (?:flaws?|holes?|weak)|\broast (?:my|this) (?:plan|idea|pitch|business|startup|strategy|argument|landing|site|website|resume|cv)|\bfeedback on (?:my|this|our) (?:plan|idea|pitch)|\bwhere will this go wrong|\btell me where it breaks/i,
  ),
  lines: [
    {
      id: 'sinks-or-fixable',
      text: 'Separate what would sink it from what can be fixed, the worst first.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      unless:
        /\brank|\bpriorit|\bsink it\b|\bbiggest (?:flaw|risk|weakness)|\bdeal-?breaker|\bworst (?:first|flaw)|\bone (?:flaw|weakness)|\bcounter-?argument|\bsteel-?man the\b|\bmatter most\b|\bwhat should (?:i|we) (?:fix|change) first|\b(?:story|poem|haiku|novel|chapter|scene|paragraph|lyrics|song|photos?|photograph|drawing|painting|sketch|logo|design|cv|resume|cover letter|prose|writing|outfit|translation)\b|\b(?:this|my|the) (?:opening|first (?:line|page|sentence|paragraph)|ending)\b/i,
    },
    {
      id: 'cheapest-test',
      text: 'For the weakest assumption, name the cheapest way to test it.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      when: /\bplan\b|\bidea\b|\bbusiness\b|\bpitch\b|\bstrategy|\bstartup|\bwe (?:will|['’]ll|stop)\b/i,
      unless:
        /\btest\b|\bvalidat|\bexperiment|\bpilot\b|\bportfolio\b|\bretire|\bmigrat|\bessay\b|\bargument\b|\bdumb\b|\bdaft\b|\bstupid\b|\bcrazy\b/i,
    },
  ],
  slots: [],
}

const SYSTEM = named(
  /\b(?:software|system|data|cloud|an?|the|your|our|high[- ]level) architecture\b|\bhow would you architect|\bmicro-?services?\b|\bmonolith|\bkubernetes\b|\bk8s\b|\bpostgres|\bmysql\b|\bmongo(?:db)?\b|\bredis\b|\bdynamo(?:db)?\b|\bkafka\b|\brabbitmq|\bsqs\b|\baws\b|\bazure\b|\bterraform|\bdatabases?\b|\bmulti-?tenan|\btenant_id|\bevent[- ]sourc|\bmessage queue|\bidempoten|\bexactly[- ]once|\boffline[- ]first|\bapi (?:design|gateway|versioning)|\bbooking system|\bhow would you build|\bpublic api\b|\bgraphql\b|\bgrpc\b|\bci\/?cd\b|\bdeploys?\b|\bfeature flags?\b|\bmonorepo|\bdata (?:pipeline|warehouse|lake)|\betl\b|\bserverless|\bdjango\b|\brails (?:monolith|app)|\breact\b|\brust\b|\bdesign a (?:system|service|distributed|scalable|url|rate|backend)|\bsystem design\b|\bdesign the backend|\bwebsockets?\b|\bcrdts?\b|\boptimistic locking|\bbranching strategy|\buuid|\bprimary keys?\b|\belasticsearch|\bthe backend of\b|\bsaas\b[^.\n]{0,40}\b(?:schema|tenant|stack)/i,
)

/** A technology as a subject to study or a line in a career. */
const STUDIED = mentioned(
  /\blearn(?:ing)?\b|\bcareer\b|\bconvince\b|\bone[- ]pagers?\b|\bwhy we should\b|\bnot technical\b|\bnon-?technical\b|\bpresentation\b|\bslides?\b|\bslogan\b|\bexplain\b|\bmemo\b|\be-?mail to\b|\bblog\b|\btooling\b|\bget a job\b|\bcertification\b|\bfor a beginner\b/i,
)

/** The face of a system: what decides are its rules and readers, not its load. */
const FACE = mentioned(
  /\b(?:rest(?:ful)? )?api (?:design|versioning|naming|docs?)\b|\bdesign (?:(?:a|an|the|my|our) )?(?:rest(?:ful)? |public )?api\b|\bendpoints?\b|\bdashboards?\b|\breports?\b/i,
)

/** Something that runs is broken or slow, or what is built is no system: no design is asked for. */
const GOES_WRONG = mentioned(
  /\bbuild(?:ing)? (?:up )?(?:trust|rapport|confidence|muscle|credibility|relationships?|resilience|an? (?:\w+ )?(?:case|brand|community|culture|career|habit|team|shed|deck|wall|house|fence|bed|table|shelf|sauna|greenhouse|pergola))\b|\bfix\b|\bbugs?\b|\berrors?\b|\bwants? to (?:destroy|delete|recreate|drop|replace)\b|\bafter (?:an? |the |our )?(?:upgrad\w+|updat\w+|mov\w+|switch\w+)|\bwent from\b|\b(?:hits?|saves?|clicks?|submits?) (?:\w+ )?twice\b|\b(?:is|are|got|gets|so|too|very) slow(?:er)?\b|\bnot working\b|\bcrash\w*|\bstuck\b|\bhangs\b|\bwhy (?:is|are|does|do|did)\b/i,
)

export const architecture: Genre = {
  id: 'architecture',
  title: 'Design of a system',
  cue: (document) => SYSTEM(document) && !STUDIED(document) && !FACE(document) && !GOES_WRONG(document),
  lines: [
    {
      id: 'how-it-fails',
      text: 'Say what happens when each part fails, and at what load the design would have to change.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\bdesign (?!(?:systems?|docs?|decisions?|reviews?|patterns?|for|of|and|or|that|with|is)\b)\w+|\barchitect (?!opinion)|\bpropose a design|\bhow would you (?:architect|design|build)\b|\bneed an architecture\b|\ban architecture for\b/i,
      unless:
        /\bfailure modes?\b|\bfails?\b|\bresidual risk|\brisks?\b|\bfault[- ]toleran|\bwhat breaks\b|\bschema\b|\bdesign (?:a|the|my|our) (?:\w+ )?database\b|\breviewing\b|\bdisaster|\bload tests?\b|\bscal(?:e|ing|ability|able)\b|\bbreaks first\b|\btimes (?:more|the)\b|\bdies\b|\bgoes down\b|\binterview\b/i,
    },
    fallsShort('design-falls-short'),
  ],
  slots: [
    {
      id: 'load',
      question: 'What load, data volume and growth do you expect?',
      given:
        /^(?![\s\S]*\b(?:design\w*|architect\w*|build|scal\w+|backend|queue|kafka|rabbitmq|sqs|mongo\w*|postgres\w*|mysql|dynamo\w*|redis|serverless|micro-?services?|monolith|event[- ]sourc\w*|websockets?|pipeline|warehouse|multi-?tenan\w*)\b)|\b\d+(?:[.,]\d+)? ?(?:k|m|gb|tb|rps|users|customers|jobs|req|requests|events|services|sensors|sites|files|mailboxes|apps?|functions)\b|\b\d+ (?:per|a) (?:second|minute|day|month)|\/(?:s|min|day)\b|\bmono-?repo|\bbranching\b|\bdeploys are\b|\bschema\b|\buuid|\bgraphql\b|\bgym\b|\bclub\b|\breviewing\b|\brepos?\b|\bhobby\b|\binherited\b|\bstrategy\b|\b\d{1,3}(?:[,.]\d{3})+\b|\b\d{2,} (?!%|ms\b|days?\b|kb\b)[a-z]+/i,
      fact: 'Load',
    },
    {
      id: 'team',
      question: 'How many people build and run it, and what do they know well?',
      given:
        /\b\d+ (?:devs?|developers|engineers|people|ops|admins?)\b|\bteam\b|\bsolo\b|\bsmall team|\b(?:only|sole) (?:dev|developer|engineer|programmer|admin|it)\b|\bon my own\b|\bone (?:dev|person|admin)|\b(?:two|three|four|five|six|a few) (?:\w+ )?(?:devs?|developers|engineers|people|of us)\b|\bmanagement\b|\bwe are (?:two|three|four|five)\b|\bmono-?repo|\bbranching\b|\buuid|\bschema\b|\breviewing\b|\bwe['’]?re \d|\bstrategy\b|\bcrm\b|\bspreadsheets?\b|\baccess database\b|\binherited\b/i,
      fact: 'Team',
    },
    {
      id: 'must_hold',
      question: 'What must not happen: lost data, downtime, cost above which sum?',
      given:
        /^(?![\s\S]*\b(?:design|architect|build|databases?|postgres|mongo|ledger|payments?|queue|tenan\w*|store|backend)\b)|\bnever\b|\boffline\b|\baudit\b|\bfairness\b|\bmust\b|\buptime|\bdowntime|\blos(?:e|ing|s)\b|\bconsisten|\bgdpr\b|\biso\b|\bsensitive\b|\bbudget\b|[£$€]\s?\d|\bmono-?repo|\bbranching\b|\buuid|\bgraphql\b|\bdeploys are\b|\bmicroservices for\b|\breviewing\b|\bstrategy\b|\bcrm\b|\bspreadsheets?\b|\baccess database\b|\binherited\b/i,
      fact: 'Must hold',
    },
  ],
}

export const rules: Genre = {
  id: 'rules-and-incentives',
  title: 'Rules, policies and incentives',
  cue: mentioned(
    /\b(?:design|create|make|draft|fair|set up|propose|introduce|come up with|need|want)\b[^.\n]{0,30}\b(?:(?<!password |retention |cookie |privacy )(?:policy|policies)|scheme|(?<!eslint |lint |firewall )rules?|rota|incentives?|bonus|commission|grading|allocation|algorithm to assign)\b|^(?:[\w-]+ ){1,4}polic(?:y|ies)$|\bincentiv|\bbonus scheme|\bhow (?:do|can|could|should) we (?:stop|prevent|fairly|split|share)\b|\bno-?shows?\b|\bnobody (?:cleans|does|reads|uses|admits)|\bmake this fair\b|\bdecide fairly\b|\bwho gets the\b|\b(?:split|share|divide)\b[^.\n]{0,40}\bfair(?:ly)?\b|\bfair(?:er)? (?:way|system|share|split)|\b(?:split|share|divide|sharing|dividing|splitting)\b[^.\n]{0,30}\b(?:chores|housework)\b|\b(?:chores|housework)\b[^.\n]{0,30}\b(?:split|share|divide|fair)|\bghost bookings|\bhow to price\b[^.\n]{0,20}\bfairly/i,
  ),
  lines: [
    {
      id: 'got-round-worse-off',
      text: 'Say how the rule could be got round, and who would be worse off with it.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\b(?:design|create|make|draft|fair|set up|propose|introduce|come up with|write|need|want|suggest)\b[^.\n]{0,40}\b(?:polic(?:y|ies)|scheme|rules?|bonus|commission|incentives?|allocation|grading)\b|^(?:[\w-]+ ){1,4}polic(?:y|ies)$|\bmake this fair\b|\bbonus scheme\b|\bhow (?:do|can|could|should) we (?:stop|prevent|fairly|split|share)\b/i,
      unless:
        /\bgam(?:e|ed|ing) (?:it|the)|\bcan['’]?t game\b|\bgot round\b|\bloophole|\bworse off|\bunintended|\bprice\b|\bmix of\b|\brota\b|\bwe are (?:two|three|four|2|3|4)\b|\bwill be implemented\b|\btraffic\b/i,
    },
    {
      id: 'remembering-counts',
      text: 'Count remembering and planning as chores of their own, not only the doing.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\b(?:chores?|housework|household)\b/i,
      unless: /\bremembering\b|\bmental load\b|\bcode\b|\bkids\b|\bchildren\b|\bincome\b/i,
    },
    {
      id: 'ties-settled',
      text: 'Say how ties and what cannot be divided are settled, by turns or by lot.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /\bfair(?:er|ly)? (?:way|split|share|allocation|rota|system)|\b(?:split|share|allocate|divide|assign)\b[^.\n]{0,60}\b(?:fair|among|between)|\bmake this fair\b|\bwho gets\b/i,
      unless:
        /\bby lot\b|\blottery\b|\bdraw(?:ing)? lots|\btake turns\b|\bmoney\b|\bbill\b|\bprice\b|\bslurm\b|\bgpus?\b|\bschedulers?\b|\bqueue\b|\brota\b|\bpolic(?:y|ies)\b/i,
    },
  ],
  slots: [
    {
      id: 'affected',
      question: 'Who is affected, and how many are they?',
      given:
        /\b\d+ (?:people|staff|members|students|employees|volunteers|patients|users|kids|tenants)\b|\bstaff\b|\bteam\b|\bvolunteers|\bmembers|\bstudents|\b(?:we are|we['’]re|among|between|of us) (?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight)\b|\b(?:two|three|four|five|six|\d+) (?:flats?|families|groups|departments|shops|of us)\b/i,
      fact: 'Who is affected',
    },
    {
      id: 'tried',
      wording: 'tried/rules-and-incentives',
      question: 'What has been tried, and what can you enforce?',
      given:
        /\btried\b|\balready\b|\bcurrently\b|\bloyalty\b|\brewards?\b|\breferral\b|\bwe (?:have|use|did)\b|\bout of the question|\bwe are (?:two|three|four)\b|\brota\b/i,
      fact: 'Tried so far',
    },
  ],
}

export const product: Genre = {
  id: 'product-design',
  title: 'Design of a product or service',
  cue: named(
    /\bdesign (?:a|an|the|me|our) (?!policy|system\b|rate|url|backend|radar|syllabus|curriculum|course|logo|poster|flyer|experiment|study|survey|lesson|quiz|game|schema|database|onboarding plan|training)(?:[\w-]+ ){1,4}(?:for|that) (?:people|kids|children|nurses|drivers|students|farmers|patients|older|elderly|someone|parents|customers|users|visitors)\b|\bproduct (?:strategy|design) |\buser (?:flow|journey|experience)|\bprototype|\bonboarding flow|\bapp idea\b|\bapp idea for\b|\bidea: an? app\b|\bimprove (?:our|the|my) (?:app|checkout|sign-?up|site|website|service)/i,
  ),
  lines: [
    {
      id: 'riskiest-assumption',
      text: 'Name the assumption about users it rests on most, and the smallest thing that would show whether it holds.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless:
        /\bassumption|\bvalidat|\bmvp\b|\busability test|\bexperiment|\bsurveyed\b|\bhow would i set up\b/i,
    },
  ],
  slots: [
    {
      id: 'users',
      wording: 'users/product-design',
      question: 'Who uses it, where, and what do they do today instead?',
      given:
        /\busers?\b|\bcustomers?\b|\bfor (?:\w+ )?(?:people|kids|children|nurses|drivers|students|farmers|inspectors|neighbours)|\bneighbou?rs\b|\bcurrently\b|\btoday\b/i,
      fact: 'Users',
    },
  ],
}
