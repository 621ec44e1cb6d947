// Plans for the body: training, food, recovery. Where a doctor is involved, nothing is added.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const recovery: Genre = {
  id: 'care-and-recovery',
  title: 'Illness, recovery, care, birth or loss',
  cue: mentioned(
    /\bsurger(?:y|ies)\b|\b(?:hip|knee|heart|back|shoulder) (?:op|operation|replacement)\b|\bop\b|\brehab|\brecover(?:y|ing)\b|\bacl\b|\bconcussion|\bstroke\b|\bdiabet|\bcancer\b|\bchemo|\bpregnan|\bpostpartum|\bnewborn|\bnew baby\b|\bbaby due\b|\bdementia|\balzheimer|\bhospice|\bfunerals?\b|\bdied\b|\bdying\b|\bdivorce|\bcustody|\badopt(?:ed|ion|ing)\b|\bburn-?out|\bdepress|\banxi(?:ety|ous)|\beating disorder|\banorexi|\binsulin|\bkidney|\bpacemaker|\bsick leave|\bmedication|\btaper off|\b(?:quit|stop|quitting) (?:smoking|drinking|alcohol)|\bcoeliac|\bceliac|\bsober|\bwithdrawal|\bemergency (?:plan|kit)|\bevacuat|\bafter my (?:op|accident)|\bfasting\b|\bflooded\b|\bself-?harm|\bsuicid|\bdomestic (?:abuse|violence)|\bleav(?:e|ing) (?:him|her|my (?:husband|wife|partner))/i,
  ),
  sensitive: true,
  lines: [],
  slots: [],
}

/** A team or class is coached in drills, and the word marathon names other things than a race. */
const OTHERS =
  /\bu ?\d{1,2}s?\b|\bunder[- ]?\d+s?\b|\b(?:team|squad|girls|boys|kids|children|pupils|class|club|players|juniors|coach(?:ing)?|my group|residents|staff|volunteers|employees)\b|\b(?:film|movie|cleaning|gaming|baking|dance|tv|series|reading) marathon|\bmarathon (?:meeting|session|of)\b|\bsponsor\w*|\bfund-?rais\w*|\bcharity\b|\bcheer\w*|\bspectat\w*|\bplaylist\b/i

export const fitness: Genre = {
  id: 'fitness',
  title: 'Training plan',
  cue: butNot(
    named(
      /\b(?:(?<!staff |potty |puppy |dog |toilet |crate )training|workout|fitness|running|gym|strength|exercise|mobility|stretching) (?:plan|programme|program|schedule|routine|split)(?! for (?:new|our|the|my new|a new|staff) )|\bcouch to\b|\bmarathon\b|\btriathlon|\bironman|\b(?:5|10|21|42) ?k\b|\bpull-?ups?\b|\bpush-?ups?\b|\bhandstand|\btaper\b|\bget(?:ting)? (?:fit|fitter|stronger|in shape)\b|\bbuild muscle|\bswim(?:ming)? \d|\bhyrox|\bbench press|\btrain me\b/i,
    ),
    OTHERS,
  ),
  lines: [
    {
      id: 'load-and-stop-signs',
      text: 'Say how the load grows from week to week, and which signs mean easing off.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:hurts?|pain\w*|sore|achilles|injur\w*|complains)\b|\bone thing at a time|\brest days?\b|\bdeload|\beas(?:e|ing) off|\bprogressive\b|\bstretching\b|\bpotty\b|\bpuppy\b|\bmake this sound\b|\brewrite\b|\bten minutes a day\b|\b(?:mobility|morning) routine\b|\btoday\b|\btaper\b|\bmarathon week|\bhistory\b/i,
    },
  ],
  slots: [
    {
      id: 'level',
      wording: 'level/fitness',
      question: 'What can you do today (distance, pace, weights)?',
      given:
        /\bcan (?:do|run|swim|lift)\b|\bcurrent(?:ly)?\b|\bnow \d|\b(?:did|ran|run|swam) (?:a )?(?:half|full|\d)|\b\d:\d\d\b|\brun \d|\bkm\b|\bmiles?\b|\bcouch\b|\bzero\b|\bbeginner|\bpb\b|\b\d+ ?min\b|\bnever\b|\bstretching\b|\bmake this sound\b/i,
      fact: 'What I can do now',
    },
    {
      id: 'injuries',
      question: 'Any injury, illness or pain to work around?',
      default: 'None',
      given:
        /\binjur|\bknees?\b|\bachilles|\bankles?\b|\bhips?\b|\bcal(?:f|ves)\b|\bhamstring|\btendon|\bhurts?\b|\bsore\b|\bback\b|\bshoulder|\bpain\b|\bhealthy\b|\basthma|\bheart\b|\bkg\b|\bshin\b|\bmake this sound\b|\bno injur/i,
      fact: 'Injuries or illness',
    },
    {
      id: 'days_equipment',
      question: 'How many days a week, and with what equipment?',
      given:
        /\b(?:\d|two|three|four|five|once|twice) ?(?:x|days?|times|sessions?)\b|\bmarathon\b|\brun(?:s|ning|ner)?\b|\bcouch to\b|\b\d+ ?k\b|\bswim|\btriathlon|\bgym\b|\bno (?:gym|equipment)|\bkettlebell|\bdumbbell|\bdoorway\b|\bbar\b/i,
      fact: 'Days and equipment',
    },
  ],
}

export const mealPlan: Genre = {
  id: 'meal-plan',
  title: 'Meal plan',
  cue: named(
    /\bmeal[- ](?:plan|prep)|\bmeals?\b[^.\n]{0,25}\b(?:week|plan|month)|\bweek(?:ly)? (?:menu|of (?:dinners|meals|lunches))|\bdiet plan|\bmenu for (?:the|a) week|\bweekly (?:dinners|meals|lunches)\b|\bdinners? for the week|\blunch(?:box)?es? for the week|\bbatch cook/i,
  ),
  lines: [
    {
      id: 'shared-ingredients',
      text: 'Let meals share fresh ingredients so that little is left over, and put what spoils first at the start.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bflavou?rs?\b|\bprep service\b|\bleft-?overs?\b|\bwaste\b|\bshare\b|\bspoil|\btimeline\b|\bwhat order\b|\breuse|\buse up\b|\bcanteen\b|\bcafeteria\b/i,
    },
  ],
  slots: [
    {
      id: 'eaters',
      question: 'For how many people, and with which allergies or dislikes?',
      given:
        /\btimeline\b|\bin what order\b|\bfor (?:\d|one|two|three|four|five|a family)|\bfamily of\b|\badults\b|\ballerg|\bvegan|\bvegetarian|\bgluten|\bhates?\b|\b\d+ (?:people|kids|children|pupils|portions|guests|of us)\b/i,
      fact: 'People, allergies, dislikes',
    },
    {
      id: 'time_money',
      question: 'How much time for cooking and money for food is there?',
      given:
        /\bmin(?:ute)?s?\b|[£$€]\s?\d|\bcheap|\bbudget|\bhour\b|\b\d+ ?(?:eur|euros|usd|dollars|pounds|quid)\b/i,
      fact: 'Time and money',
    },
    {
      id: 'aim',
      wording: 'aim/meal-plan',
      question: 'Is there an aim, such as weight, muscle or just less hassle?',
      given:
        /\bmin(?:ute)?s?\b|\blittle one|\bkids?\b|\bchild(?:ren)?\b|\btoddlers?\b|\bbaby\b|\bfamily\b|\bpicky\b|\bfuss(?:y|ier)\b|\bhates?\b|\btimeline\b|\bin what order\b|\bprep\b|\bprioriti[sz]e\b|\bcheap\b|\bbudget\b|[£$€]\s?\d|\bprotein|\bcalorie|\bkcal|\bweight|\bmuscle|\bhealthy|\bquick\b|\beasy\b|\blow[- ]carb|\bcanteen\b|\bcafeteria\b|\bschool\b/i,
      fact: 'Aim',
    },
  ],
}

export const shoppingList: Genre = {
  id: 'shopping-list',
  title: 'Shopping list',
  cue: named(/\b(?:shopping|grocery) list\b|\bgroceries for (?:a|the|one|two|\d+)\b/i),
  lines: [
    {
      id: 'amounts-as-sold',
      text: 'Give amounts in the packs they are sold in, and mark what most kitchens have already.',
      technique: 'constraints',
      worth: 2,
      material: false,
      unless:
        /\bpacks\b|\bsort\b|\bapp\b|\bcode\b|\badd\b|\bremove\b|\bput\b|\brecipe below\b|\bturn (?:this|these)\b/i,
    },
  ],
  slots: [],
}
