// Explaining how to do something: cooking, making, repairing, setting up software, using a language.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const recipe: Genre = {
  id: 'recipe',
  title: 'Recipe',
  cue: butNot(
    named(
      /(?<!(?:need|want|follow) a )\brecipes? (?:for|with|using)\b|^recipe\b|\bhow (?:do (?:i|you)|to|can i|should i|would you)[^.\n]{0,20} (?:cook|bake|roast|fry|grill|poach|brew|pickle|knead|caramelize|temper)\b|\bway to (?:cook|bake|roast|fry|grill)\b|\b(?:to make|you make|i make|homemade|cook|bake)\b[^.\n]{0,30}\b(?:bread|sourdough|cake|pie|soup|sauce|stew|curry|risotto|pasta|pizza|omelette|steak|kimchi|mayo|mayonnaise|yogh?urt|cheese|paneer|jam|caramel|rag[uù]|dumplings|pancakes|hummus|tofu|ice cream)\b/i,
    ),
    /\bcocktails?\b|\bsmoothie|\bmargarita|\bmojito|\bmartini|\biced? tea\b|\blemonade|\bgrilled cheese\b|\bsandwich|\bsalad\b|\bdressing\b|\bsalsa\b|\bmoonshine|\bdistil|\bguacamole|\bdips?\b|\bbaby (?:food|led)|\bsearch\(|\boriginal recipe|\bingredients to\b|\bingredients (?:do|are|for)\b|\bthe time it takes\b|\b(?:proper|right|much) time\b|\bwhat (?:do i need|ingredients)\b|\b(?:long|much time|take) (?:will|does|it)\b|\bhow long\b/i,
  ),
  lines: [
    {
      id: 'signs-of-doneness',
      text: 'For each stage that can go wrong, say how it should look, feel or smell when it is right.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\blook(?:s)?,? (?:like|feel)|\bfeel or smell|\bhow (?:do|will) i know|\bdone(?:ness)?\b|\bbrief|\bingredients only|\bquick\b|\bmicrowave|\beggs? (?:over|sunny)|\b(?:fried|scrambled|poached|(?:soft|hard)[- ]?boiled) eggs?\b|\b(?:fry|boil|scramble|poach) (?:an? )?eggs?\b/i,
    },
    {
      id: 'fan-or-conventional',
      text: 'Say whether oven temperatures are for fan or conventional heat.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:bak(?:e|ing|ed)|roast|oven|cake|cookies|bread|sourdough|pie|pizza|lasagn\w+|brownies|scones|muffins)\b/i,
      unless:
        /\bfan\b|\bconvection\b|\bair ?fry|\bno[- ]bake|\bmicrowave|\bingredients only|\bflat ?bread|\bstarter\b|\bdough\b(?![^.\n]*\bbak)/i,
    },
  ],
  slots: [
    {
      id: 'portions',
      question: 'For how many people?',
      default: 'Four',
      given:
        /^(?![\s\S]*\brecipes? for)|\bfor (?:\d+|one|two|three|four|six|a crowd)\b|\bserv(?:es|ings?)\b|\b\d+ (?:people|guests|portions|eggs|loaves)\b|\b\d+ ?(?:l|litres?|liters?|kg|g)\b|\bsauce\b|\bbread\b|\bjam\b|\bmead\b|\bmelomel|\bbeer\b|\bcookies\b|\bcake\b/i,
      fact: 'People',
    },
  ],
}

const FOREIGN =
  'spanish|german|french|italian|portuguese|dutch|swedish|danish|norwegian|finnish|polish|czech|russian|ukrainian|greek|turkish|arabic|hebrew|hindi|japanese|chinese|mandarin|korean|latin|hungarian'

export const grammar: Genre = {
  id: 'grammar',
  title: 'Grammar and usage',
  cue: butNot(
    named(
      /\bgrammar|\baffect\b[^.\n]{0,20}\beffect\b|\bits (?:and|vs\.?|or) it['’]s|\bsubjunctive|\btenses?\b|\bpast perfect|\bpresent perfect|\bprepositions?\b|\b(?:definite|indefinite) articles?\b|\barticles? (?:in german|a\b|the\b|der\b)|\bconjugat|\bgerunds?\b|\bparticiples?\b|\bcommas?\b|\bapostrophes?\b|\bsemicolons?\b|\bdative|\baccusative|\bgenitive|\bser (?:and|vs\.?|or) estar|\bpor (?:and|vs\.?|or) para|\bwa (?:and|vs\.?) ga|\bwho(?:m)? (?:and|vs\.?|or) whom|\bkeigo\b|\b["“']i['’]?ve\b|\bparticles?\b[^.\n]{0,20}\bjapanese|\b(?:affect|lie|lay|fewer|less|that|which) (?:vs\.?|and|or|versus) (?:effect|lay|lie|less|fewer|which|that)\b/i,
    ),
    /\bhistory\b|\bfix\b|\bcorrect (?:the|this|my)\b|\bcheck (?:the|this|my)\b|\byou are an?\b|\bact as\b|\bwhy do editors\b|\bcomma[- ]separated|\bpronounce\b|\borigins?\b|\bcsv\b/i,
  ),
  lines: [
    {
      id: 'wrong-beside-right',
      text: 'Set a wrong sentence beside the right one for each rule.',
      technique: 'contrastive-examples',
      worth: 2,
      when: /\b(?:every(?:\W+single)?\W+time|keeps?\b|always (?:mix|confus|get|forget)|stick\b|never (?:get|remember|know)|mix(?:ing|ed)?\b[^.?\n]{0,15}\bup|(?:get|gets|getting|got) (?:it|this|that|them|these|those)\b[^.?\n]{0,15}\bwrong|confus\w*|can['’]?t (?:get|remember|tell)|remember\b|struggl\w*|don['’]?t get)\b/i,
      unless:
        /\bwrong (?:sentence|example)|\bmistakes?\b|\bcounter-?example|\bright and wrong|\brude\b|\bone (?:line|sentence)\b/i,
    },
  ],
  slots: [
    {
      id: 'learner',
      question: 'What is your first language, and how good are you in this one?',
      given: new RegExp(
        `\\bto (?:an? |my |our )?(?:${FOREIGN})s?\\b|^(?![\\s\\S]*\\b(?:${FOREIGN}|ser|por|wa|keigo|dative|accusative|genitive|der)\\b)|\\bnative|\\bi speak\\b|\\bspeaks?\\b|\\b[abc][12]\\b|\\bbeginner|\\bi teach\\b|\\besl\\b|\\bmy students|\\blearner`,
        'i',
      ),
      fact: 'First language and level',
    },
  ],
}

const HOW =
  '\\b(?:how (?:do|can|should|would) (?:i|you|we|one)|how to|steps (?:to|for)|guide to|show me how (?:to|i)|teach me (?:how )?to|walk me through|instructions (?:to|for|on)|tutorial (?:on|for))\\b'

/** An account, an app or a figure: no hand touches it. */
const NOT_BY_HAND =
  /\b(?:tie up|tied up|patch (?:things |it |this )?up|hang (?:up on|out|on|in)|loose ends|fold (?:in|my hand)|(?:lead|follow) up|novel|sister|brother|friends?|friendship|marriage|deal|budget|business|letter|poker|account|password|pin|card|credit|bank|alarm|timer|settings?|language|ai|persona|voice|accent|name|flight|reservation|order|policy|insurance|oil prices|appointment|playlist|volume|mood|mind|habits?|relationship|world|career|job|speech|essay|story|poem|plot|character|trust|confidence|team|brand|business|website|app|code|function|query|excel|sheet|slice|spell|convert|conflict|exceptions?|errors?|\w+Error|\w*Exception|bugs?|commit|loops?|arrays?|regex|css|merge|docker|python|java|pics?|pictures? of|photo|chapters?|thesis|dissertation|papers?|paragraphs?|drafts?|sentences?|text|manuscript|introduction|prof|professor|feedback|grades?|arguments?|reports?|grammar|spelling|footnotes?|bibliography|citations?|references|rent|debts?|taxes|bill|contract|meetings?|rota|schedule|data|backups?|windows update|laptop|phone|computer|printer|wi-?fi|router|formula)\b/i

export const softwareSetup: Genre = {
  id: 'software-setup',
  title: 'Setting up software or a network',
  cue: named(
    new RegExp(
      `${HOW}[^.?\\n]{0,20}\\b(?:set ?up|install|configure|deploy|enable|self-?host|connect|migrate|upgrade|flash|dual[- ]boot|mount|encrypt|forward|partition)\\b[^.?\\n]{0,60}\\b(?:ssh|vpn|wireguard|keys?|linux|ubuntu|debian|arch|windows|mac(?:os)?|raspberry|pi|docker|kubernetes|k8s|nginx|apache|postgres\\w*|mysql|redis|kafka|python|node|java|git|github|server|nas|router|wi-?fi|dns|tls|ssl|https|certificates?|domain|firewall|ports?|printer|home assistant|pi-?hole|nextcloud|plex|blender|cuda|drivers?|airflow|spark|hadoop|jenkins|terraform|aws|azure|gcp|email server|smtp|backup|raid|cluster|database)\\b`,
      'i',
    ),
  ),
  lines: [
    {
      id: 'shows-it-worked',
      text: 'After each step, give the command or sign that shows it worked.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\b(?:shows? (?:that )?it work|verify|verification|check that)|\bone (?:line|command|sentence)\b|\bbrief|\bshort\b/i,
    },
  ],
  slots: [],
}

export const byHand: Genre = {
  id: 'by-hand',
  title: 'Making or repairing something by hand',
  cue: butNot(
    named(
      new RegExp(
        `${HOW}[^.?\\n]{0,12}\\b(?:fix|repair|replace|remove an? (?:w+ )?stain|change (?:an? |the |my |your )?(?:w+ )?(?:tires?|tyres?|inner tube|oil|brakes?|brake pads|chain|strings?)|sharpen|prune|knit|purl|crochet|sew|hem|darn|tie|fold|sand|varnish|paint|plaster|grout|tile|repot|graft|propagate|transplant|patch|unclog|unblock|bleed|solder|weld|caulk|seal|hang|drill|saw|carve|whittle|restring|splice|glaze|lay (?:tiles?|bricks?|laminate|turf|sod|paving|flooring)|refinish|reupholster)\\b`,
        'i',
      ),
    ),
    NOT_BY_HAND,
  ),
  lines: [
    {
      id: 'right-or-wrong-sign',
      text: 'For each step that can go wrong, say how to tell it was done right and what failure looks like.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\bmistakes?\b|\bpitfalls?\b|\b(?:go|going) wrong\b|\bcommon errors?\b|\bone (?:line|sentence)\b|\bbrief|\bshort\b|\boverview\b|^(?![\s\S]*\b(?:manual|guide|instructions|steps|detail\w*)\b)[\s\S]*\boil\b|\bthe paint\b|\bcolou?rs?\b|\bsave the\b|\bwhat do i need\b|\bfix (?:this|it)\b|\bmy (?:life|sleep|marriage|diet|partner|husband|wife|son|daughter)\b/i,
    },
  ],
  slots: [
    {
      id: 'make_and_model',
      question: 'Which make and model is it?',
      given:
        /^(?![\s\S]*\b(?:cars?|engine|oil|brakes?|motorcycle|dishwasher|washing machine|dryer|boiler|fridge|oven|printer|laptop|phone|iphone|screen|espresso machine|lawn ?mower|gearbox|headlight|wipers?)\b)|\bwhat (?:kinds? of )?oil\b|\b(?:19|20)\d\d\b|\b(?:toyota|honda|ford|vw|volkswagen|bmw|audi|mercedes|nissan|mazda|subaru|kia|hyundai|skoda|renault|peugeot|fiat|volvo|bosch|miele|siemens|samsung|lg|whirlpool|delonghi|hp|canon|epson|dell|lenovo|pixel)\b|\biphone \d/i,
      fact: 'Make and model',
    },
  ],
}
