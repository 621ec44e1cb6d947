// Many options. The classic failure is ten versions of one idea; the second is things that do not exist.

import { named } from './named.ts'
import type { Line, Playbook, Slot } from './playbook.ts'

const differInKind = (id: string, worth: Line['worth'] = 2): Line => ({
  id,
  text: 'Make the options differ in kind, not only in wording.',
  technique: 'contrastive-examples',
  worth,
  when: /\bideas?\b|\bways\b|\boptions\b|\bsuggest|\bconcepts?\b|\bangles\b|\bthemes?\b|\btopics?\b|\bprompts\b|\bhow (?:could|might|can|do)\b|\bwhat (?:else )?(?:could|can|might|small)\b|\bsomething\b|\bsmth\b|\bactivities\b|\bcostumes?\b|\bgifts?\b|\bfeatures\b|\bexperiments\b/i,
  unless:
    /\bdiffer(?:ent|ing)? (?:in kind|kinds?|types?|sorts?|directions?|angles?|approaches|styles|genres)|\bdiffer in kind|\bmix of\b|\bvariety\b|\bvaried\b|\brange of\b|\bdiverse\b|\bfrom \w+ to \w+\b|\bwild\b|\bunhinged\b|\ball (?:in|about|with)\b|\beach from a different\b|\bpuns?\b|\brhym/i,
})

const onlyReal = (id: string, text: string): Line => ({
  id,
  text,
  technique: 'chain-of-verification',
  worth: 3,
  unless:
    /\breally? exists?\b|\bsure exists?\b|\bexists?\b|\bmade[- ]up\b|\bfictional\b|\binvent|\bimaginary\b|\bfake\b/i,
})

const budget: Slot = {
  id: 'budget',
  question: 'What may it cost?',
  given:
    /[£$€¥]\s?\d|\b\d+ ?(?:k|eur|euros?|usd|dollars?|pounds?|quid|bucks|rubles)\b|\bcheap|\bfree\b|\bno (?:money|budget)|\bunder \d|\bbudget\b|\bzero[- ]cost|\bcost(?:s)? (?:us |me )?nothing/i,
  fact: 'Budget',
}

export const brainstorming: Playbook = {
  intent: 'brainstorming',
  never: [
    'A number of ideas, a ranking or a table',
    'Feasibility where wild ideas were asked for',
    'A taste: catchy, creative, unique',
    'Explanations for bare lists of names or lines',
  ],
  genres: [
    {
      id: 'gifts',
      title: 'Presents',
      cue: /\bgifts?\b|\bpresents?\b(?! (?:the|a|an|my|our|it|this|to)\b)|\bstocking (?:filler|stuffer)|\bsecret santa|\bwhat (?:to|do i|can i|should i) (?:get|give|buy) (?:for )?(?:my|a|him|her|them|someone)\b|\bbirthday['’]?s the\b/i,
      lines: [
        {
          id: 'tied-to-the-person',
          text: 'Tie each idea to something said about the person.',
          technique: 'constraints',
          worth: 2,
          when: /\b(?:loves?|likes?|hates?|into|obsessed|enjoys?|collects?|wants|fan|plays|cooks|cycles|buys himself|works in|is an?|who)\b/i,
          unless: /\btie(?:d)? (?:each|to)\b|\bsaid about\b|\bgeneric\b|\bpersonal(?:ised|ized)?\b/i,
        },
        differInKind('gifts-differ', 1),
      ],
      slots: [
        {
          id: 'person',
          question: 'What does the person like, do, already have too much of?',
          given:
            /\b(?:loves?|likes?|hates?|into|obsessed|enjoys?|collects?|fan|plays|has everything|wants nothing|works|needs? nothing|gardening|cooking)\b/i,
          fact: 'About the person',
        },
        budget,
        {
          id: 'occasion',
          question: 'What is the occasion, and how close are you?',
          given:
            /\bbirthday|\bwedding|\bchristmas|\bxmas|\banniversary|\bgraduation|\bthank|\bmy (?:\w+ )?(?:mum|mom|dad|wife|husband|sister|brother|friend|boss|colleague|client|aunt|nan|girlfriend|boyfriend|in-law|mother-in-law|father-in-law|son|daughter)\b|\bhousewarming|\bretire|\bclient\b/i,
          fact: 'Occasion',
        },
      ],
    },
    {
      id: 'pet-and-private-names',
      title: 'Names for pets, children, things at home',
      cue: /\b(?:baby|boy|girl|cat|dog|kitten|puppy|pet|hamsters?|horse|pony|goldfish|parrot|chickens?|hens?|rabbit|bunny|boat|car|team|wifi|couple|guild|clan|character|planet|dragon|tortoise|goat|cow|robot|plant|sour-?dough|starter|house|cottage|group chat|quiz team)\b[^.\n]{0,30}\bnames?\b|\bnames?\b[^.\n]{0,40}\b(?:baby|boy|girl|cat|dog|kitten|puppy|pet|hamsters?|horse|pony|goldfish|parrot|chickens?|hens?|rabbit|bunny|boat|car|wifi|characters?|planet|dragon|tortoise|goat|cow|plant|starter|cottage|group chat|quiz team|daughter|son)\b|\bwe named our\b|\bname (?:my|our) (?:sour-?dough|cat|dog|baby|boat|car|starter|plant)|\bcode ?names?\b|\bquiz team\b|\bslack channel|\bmascot\b|\bfake (?:band )?names?|\bfake band\b|\bgreyhound\b|\bsurnames?\b|\bname for a metric/i,
      lines: [],
      slots: [
        {
          id: 'taste',
          question: 'Which names do you already like or dislike?',
          given:
            /\blike\b|\bnot\b|\bno \w+|\bmax \d|\bmin \d|\bshort\b|\bwork in\b|\btaken\b|\bthat are\b|\bnerdy|\bfunny|\bgrumpy/i,
          fact: 'Names I like or dislike',
        },
      ],
    },
    {
      id: 'business-names',
      title: 'Names for a business, product or project',
      cue: named(
        /\b(?:need|want)? ?(?:a )?names? (?:for|of|my|our|ideas)\b|\bname for\b|\b(?:business|shop|store|company|startup|brand|product|app|band|podcast|channel|blog|pub|caf[eé]|restaurant|bakery|salon|project|domain|newsletter|studio|game) names?\b|\bwhat (?:could|should|can|do) (?:i|we) (?:call|name)\b|\bbe called\b|\bnameless\b/i,
      ),
      lines: [
        {
          id: 'names-not-taken',
          text: 'Leave out names that a known brand already uses, and vary the kind of name.',
          technique: 'constraints',
          worth: 3,
          unless: /\btaken\b|\balready (?:used|in use|uses)|\btrademark|\bavailable\b|\bpuns?\b|\.com\b/i,
        },
      ],
      slots: [
        {
          id: 'where_used',
          question: 'Where and in which languages must it work, and do you need a free domain?',
          given:
            /\bdomain\b|\.com\b|\blocal\b|\bin (?:english|spanish|german|french|japanese)|\binternational|\beasy (?:to|for)\b|\bnear\b|\btown\b/i,
          fact: 'Where it must work',
        },
        {
          id: 'feel',
          question: 'Which names of others do you like, and which sound wrong?',
          given:
            /\bsounds?\b|\bfeels?\b|\blike\b|\bnot\b|\bshort\b|\bplayful|\bserious\b|\bfunny\b|\bsyllables?\b|\bcutesy\b/i,
          fact: 'Feel',
        },
      ],
    },
    {
      id: 'slogans',
      title: 'Slogans and taglines',
      cue: /\bslogans?\b|\btag-?lines?\b|\bstrap-?lines?\b|\bmottos?\b|\bad headlines?\b|\bcampaign (?:line|claim)s?\b|\bcatch-?phrases?\b/i,
      lines: [
        {
          id: 'not-a-competitors',
          text: 'Drop any line that a competitor could use as well.',
          technique: 'contrastive-examples',
          worth: 3,
          unless: /\bcompetitors?\b|\bonly we\b|\bgeneric\b|\bspecific to\b/i,
        },
      ],
      slots: [
        {
          id: 'difference',
          question: 'What is true of you and of nobody else?',
          given:
            /\bonly\b|\bbecause\b|\bunlike\b|\bwe (?:make|do|use|are|never|always)\b|\bour \w+ (?:is|are)\b/i,
          fact: 'What sets us apart',
        },
        {
          id: 'place',
          question: 'Where will it stand: van, website, T-shirt?',
          given: /\bvan\b|\bwebsite|\bt-?shirt|\bposter|\bbillboard|\bsign\b|\bmug\b|\bcampaign\b|\bsticker/i,
          fact: 'Where it stands',
        },
      ],
    },
    {
      id: 'wordplay',
      title: 'Words, phrases, lines',
      cue: /\brhymes?\b|\bsynonyms?\b|^puns?\b|\bpuns? (?:about|on|for|with)\b|\bpunny\b|\bhashtags?\b|\bpick-?up lines?\b|\bexcuses\b|\b(?:other|another|alternative) (?:words?|ways?) (?:for|to say)|\balternatives? (?:to|for) (?:saying|the (?:word|phrase)|["“'])|\bwhat else (?:could|can) (?:we|i) call\b|\bhow else (?:could|can) i say|\bopenings? that\b|\bopeners?\b|\bconversation starters?|\bone-liners?\b|\bfun facts\b|\bnicknames?\b|\busernames?\b|\bvariable names?\b|\bjob titles\b|\bemojis?\b|\bmetaphors?\b|\banalog(?:y|ies)\b|\bsubject lines?\b|\bhooks?\b|\bquestions to ask\b|\bwhat to ask\b|\bmotions\b/i,
      lines: [],
      slots: [],
    },
    {
      id: 'titles-to-know',
      title: 'Books, films, music, games to try',
      cue: named(
        /\b(?:books?|novels?|films?|movies?|tv shows|anime|manga|podcasts?|albums?|songs?|tunes|comics|documentar(?:y|ies)|authors?|poets?|musicals?|(?:video|switch|board|ps5|steam|pc|card) games?)\b (?:like|for|about|on|similar|recs?|recommendations?|suggestions?|to (?:read|watch|listen|play)|that|with|set in|in|under|not)\b|\b(?:recommend|suggest|recs? for|looking for|top|some good|any good|good|similar to)\b[^.\n]{0,40}\b(?:books?|novels?|films?|movies?|tv|series on|anime|manga|podcasts?|albums?|songs?|tunes|documentar(?:y|ies)|authors?|poets?|musicals?|(?:video|switch|board) games?)\b|\bplaylist\b|\bfirst dance songs?|\bwho['’]?s next\b|\bwhat (?:to|should i) (?:read|watch|listen to)\b/i,
      ),
      lines: [
        {
          id: 'real-titles',
          text: 'Name only titles that you are sure exist, with who made them.',
          technique: 'chain-of-verification',
          worth: 3,
          unless:
            /\bsure exist|\bexists?\b|\bmade[- ]up\b|\bfictional\b|\bimaginary\b|\btitles for\b|\bangles\b|\bepisodes?\b|\bsegments?\b|\bname for\b|\bmy (?:novel|book|podcast|film)\b|\bdesigning\b|\bmy players\b/i,
        },
      ],
      slots: [
        {
          id: 'liked',
          question: 'Which ones did you like best, and which left you cold?',
          given:
            /\blike\b|\bliked\b|\bloved?\b|\bsimilar\b|\bhates?\b|\bno \w+|\bnot\b|\bwithout\b|\bless\b/i,
          fact: 'Liked and disliked',
        },
      ],
    },
    {
      id: 'places',
      title: 'Places to go, eat, stay',
      cue: named(
        /\b(?:restaurants|caf[eé]s|bars|pubs|museums|hotels|beaches|hikes|walks|parks|cities|countries|islands|destinations?|places|spots|neighbou?rhoods|day trips?|getaways?|holiday ideas|weekends? away|activities)\b (?:in|near|around|to|would|from)\b|\bwhere (?:can|could|should|to) (?:i|we|you)?\b[^.\n]{0,20}\b(?:go|take|eat|stay|travel|celebrate|hike|swim)\b|\bthings to (?:do|see) in\b/i,
      ),
      lines: [
        onlyReal(
          'real-places',
          'Name only places that you are sure exist, and say what to check before going, such as season or booking.',
        ),
      ],
      slots: [
        {
          id: 'month',
          question: 'When do you go?',
          given:
            /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b|\bsummer|\bwinter|\bspring|\bautumn|\bweekend|\btonight|\bsunday|\brain/i,
          fact: 'When',
        },
        {
          id: 'company',
          question: 'Who comes along, and what do they enjoy?',
          given:
            /\bkids?\b|\bparents\b|\bcouple|\bfriends\b|\bsolo\b|\balone\b|\bwife|\bhusband|\bcolleagues|\bstudent|\bwe\b|\bmum|\bmom|\bdad/i,
          fact: 'Who comes along',
        },
        budget,
      ],
    },
    {
      id: 'business-ideas',
      title: 'Business, side job or product ideas',
      cue: /\b(?:business|startup|side[- ](?:hustle|business|project|job|gig)|product|app|revenue|income|franchise|saas|merch(?:andise)?) ideas?\b|\bideas? for (?:a|an|my|our|new) (?:\w+ )?(?:business|startup|app|product|service|side)|\bways to (?:make|earn) (?:money|extra)|\bapps worth building|\bwhat (?:small )?(?:products?|business(?:es)?|services?) could\b|\bmoneti[sz]e/i,
      lines: [
        {
          id: 'payer-and-snag',
          text: 'Say for each who would pay and what could sink it.',
          technique: 'output-contract',
          worth: 3,
          explains: true,
          unless:
            /\bone line each|\bwho (?:would|will) pay|\bsink it\b|\bno explanation|\bjust (?:the )?(?:ideas|names|list)|\bside[- ]projects?\b|\blearn/i,
        },
        differInKind('business-ideas-differ'),
      ],
      slots: [
        {
          id: 'skills_means',
          question: 'What can you do and have: skills, money, hours, contacts?',
          given:
            /\bi (?:know|can|have|am|own|work)\b|\bi['’](?:m|ve)\b|\bskills?\b|\bhours?\b|[£$€]\s?\d|\bwe have\b|\bwe['’]ve got/i,
          fact: 'Skills and means',
        },
        {
          id: 'wish',
          question: 'What should it bring: pocket money, a living, fun?',
          given: /\bextra\b|\bfull[- ]time|\bliving\b|\bfun\b|\bprofit|\bmonth\b|\braise\b/i,
          fact: 'What it should bring',
        },
      ],
    },
    {
      id: 'features',
      title: 'Features and improvements',
      cue: named(
        /\bfeatures\b|\bfeatures? (?:for|we|to)\b|\bimprove(?:ments?|ing)?\b|\bhow (?:might|could|can) (?:we|i)\b|\bways to (?:get|make|pull|reduce|increase|attract|measure|stop|improve|reach)\b|\bloyalty\b|\bquick wins?\b|\bincentives?\b|\bhow to (?:get|make|bribe|attract|reach)\b/i,
      ),
      lines: [
        differInKind('improvements-differ'),
        {
          id: 'which-problem',
          text: 'Say for each which problem of whom it solves.',
          technique: 'output-contract',
          worth: 2,
          explains: true,
          when: /\bfeatures?\b|\bimprove/i,
          unless:
            /\bwhich problem|\bproblem it solves|\bone line each|\bjust (?:the )?(?:list|features)|\bno explanation/i,
        },
      ],
      slots: [
        {
          id: 'users',
          question: 'Who are the people it is for, and what annoys them today?',
          given:
            /\busers?\b|\bcustomers?\b|\bmembers?\b|\bpeople\b|\bkids\b|\bteen|\bfreelancers|\bdrivers|\bguests|\bstudents|\bvisitors/i,
          fact: 'Who it is for',
        },
        {
          id: 'tried',
          question: 'What have you tried, and what is ruled out?',
          given: /\btried\b|\bno \w+|\bnot\b|\bwithout\b|\balready\b|\bcurrent/i,
          fact: 'Tried or ruled out',
        },
      ],
    },
    {
      id: 'risks-and-lists',
      title: 'What could go wrong, what to think of',
      cue: /\bwhat (?:could|can|might) go wrong|\beverything that could\b|\brisks? (?:of|for|in|with|to)\b|\bconfounders?\b|\bedge cases?\b|\bobjections\b|\bcomplaints we\b|\bfailure modes?\b|\bhypothes[ei]s\b|\bpossible (?:causes|reasons|explanations)/i,
      lines: [
        {
          id: 'likely-and-costly-first',
          text: 'Put first what is both likely and costly.',
          technique: 'rubric',
          worth: 2,
          when: /\brisks?\b|\bgo wrong|\bfailure|\bobjections\b|\bcomplaints\b/i,
          unless:
            /\brank|\bpriorit|\blikely and costly|\bmost likely|\bno order\b|\bpick later\b|\bcomedy\b|\bjust (?:list|throw|spitball)|\bas many as/i,
        },
      ],
      slots: [
        {
          id: 'setting',
          question: 'What is particular about your case?',
          given: /\bour\b|\bmy\b|\bwe\b|\d|\bif\b/i,
          fact: 'Setting',
        },
      ],
    },
    {
      id: 'content',
      title: 'Topics, titles, angles, formats',
      cue: /\b(?:blog|video|post|article|podcast|content|newsletter|youtube|tiktok|instagram|linkedin|essay|thesis|research|episode|talk|paper|presentation|science fair|photo) (?:\w+ )?(?:ideas?|topics?|titles?|angles?|themes?|series|questions)\b|\b(?:topics?|titles?|headlines?|angles?|formats?|prompts?|segments?|themes?) (?:for|at|on|ideas|me)\b|\bwhat content\b|\bthrow angles\b|\bretro formats?|\binterview questions|\bdiscussion (?:prompts|questions)|\bwriting prompts|\bstory (?:ideas|prompts)|\bjournal(?:ing|ling)? (?:prompts|questions)/i,
      lines: [differInKind('content-differs')],
      slots: [
        {
          id: 'readers',
          question: 'Who reads or watches it, and what have they seen too often?',
          given:
            /\baudience|\breaders|\bviewers|\bfor (?:my|our|a|the|kids|students|year|grade)|\bnot\b|\beveryone\b|\bexcept|\bgrade\b|\bclub\b/i,
          fact: 'Readers',
        },
        {
          id: 'own_material',
          question: 'What do you have that others do not: data, a place, a funny colleague?',
          given: /\bwe have\b|\bi have\b|\bour\b|\bmy\b|\bi (?:run|teach|work)\b/i,
          fact: 'Own material',
        },
      ],
    },
    {
      id: 'activities',
      title: 'Things to do, celebrate, cook or make',
      cue: /\bactivit(?:y|ies)\b|\bgames?\b|\bparty\b|\bbirthday|\bhobb(?:y|ies)\b|\bdate (?:night|ideas)|\bteam ?(?:building|event|outing|lunch|day)|\bicebreakers?\b|\bwarm-?ups?\b|\bcostumes?\b|\bcrafts?\b|\bcook\b|\bdinner\b|\bmeals?\b|\bsnacks?\b|\blunch(?:es|box)?\b|\brecipes?\b|\bdrills?\b|\brainy\b|\bentertain\b|\bto do with\b|\buse (?:a|an|up|my)\b|\buses for\b|\bproject ideas\b|\bdiy\b|\bdecorat|\bthemes?\b|\bstall\b|\bprojects? for\b/i,
      lines: [differInKind('activities-differ')],
      slots: [
        {
          id: 'people',
          question: 'Who takes part: how many, how old, anything they cannot do?',
          given:
            /\b\d+\b|\bkids?\b|\badults\b|\bcouple\b|\bcolleagues\b|\byear[- ]olds?\b|\bteam\b|\bstudents|\bpeople\b|\bi\b|\bfor (?:someone|a person)\b|\bone (?:good )?hand/i,
          fact: 'Who takes part',
        },
        {
          id: 'place_time',
          question: 'Where, for how long, and with what at hand?',
          given:
            /\bindoors?\b|\boutdoors?\b|\bflat\b|\bmin(?:ute)?s?\b|\bhours?\b|\bgarden|\bcabin|\bno (?:screens|wifi|oven|budget|equipment)|\bone oven|\boffice\b|\bcaravan|\bzoom\b|\bremote/i,
          fact: 'Place, time, means',
        },
        budget,
      ],
    },
    {
      id: 'general',
      title: 'Other ideas',
      lines: [differInKind('options-differ', 1)],
      slots: [],
    },
  ],
}
