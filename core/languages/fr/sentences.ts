// The techniques’ own sentences, and the openings before the caller’s words, in French.

export const sentences: Readonly<Record<string, string>> = {
  'Return only the rewritten text.': 'Renvoyer uniquement le texte réécrit.',
  'Return only the translation.': 'Renvoyer uniquement la traduction.',
  'Return only the label for each item.': 'Renvoyer uniquement la catégorie de chaque élément.',
  'Return only what was asked for, and nothing that the text does not contain.':
    'Renvoyer uniquement ce qui est demandé, et rien qui ne soit dans le texte.',
  'You are an experienced software engineer.': 'Tu es un ingénieur logiciel expérimenté.',
  'You are an experienced software engineer who debugs by evidence.':
    'Tu es un ingénieur logiciel expérimenté qui débogue à partir de preuves.',
  'You are a careful data analyst.': 'Tu es un analyste de données rigoureux.',
  'You are a teacher who knows the subject well.': 'Tu es un enseignant qui connaît bien le sujet.',
  'You are an experienced editor.': 'Tu es un relecteur expérimenté.',
  'You are a professional translator.': 'Tu es un traducteur professionnel.',
  'You are an adviser with long experience in this field.':
    'Tu es un conseiller qui a une longue expérience de ce domaine.',
  'You are a planner with long experience in this field.':
    'Tu es un organisateur qui a une longue expérience de ce domaine.',
  'You are an expert in the subject of the request.': 'Tu es un spécialiste du sujet de la demande.',
  'The answer is for this audience:': 'La réponse s’adresse à ce public :',
  'It will be used for this purpose:': 'La réponse servira à ceci :',
  'Put the result itself first, and everything about it after it.':
    'Mettre d’abord le résultat lui-même, et ensuite tout ce qui le concerne.',
  'Put the result itself first.': 'Mettre d’abord le résultat lui-même.',
  'Use null where a value is not given.': 'Mettre null quand une valeur n’est pas donnée.',
  'Return only the JSON, with nothing before or after it.': 'Renvoyer uniquement le JSON, et rien d’autre.',
  'Follow the pattern of the examples given, in form and in labels.':
    'Suivre le modèle des exemples donnés, dans la forme et les étiquettes.',
  'Give the steps that carry the result, so that each can be checked, and the answer on its own line.':
    'Donner les étapes qui mènent au résultat, pour que chacune puisse être vérifiée, et la réponse sur une ligne à part.',
  'Work it out step by step, check the result against the statement, and end with the answer on its own line after “Answer:”.':
    'Résoudre étape par étape, vérifier le résultat par rapport à l’énoncé, et finir par la réponse sur une ligne à part après « Réponse : ».',
  'Open with the plan in a few lines, then the result of each part of it.':
    'Commencer par le plan en quelques lignes, puis le résultat de chaque partie.',
  'First lay out a short plan, then carry it out part by part, keeping the intermediate results.':
    'Poser d’abord un plan court, puis l’exécuter partie par partie en gardant les résultats intermédiaires.',
  'First write a short plan, then carry out each part.':
    'Écrire d’abord un plan court, puis exécuter chaque partie.',
  'Give the answers to the simpler questions this rests on first, and build the whole on them.':
    'Donner d’abord les réponses aux questions plus simples dont celle-ci dépend, et bâtir l’ensemble dessus.',
  'First answer the simpler questions this depends on, from easy to hard, then answer the whole from them.':
    'Répondre d’abord aux questions plus simples dont celle-ci dépend, de la plus facile à la plus difficile, puis en tirer la réponse complète.',
  'Name the general principle that decides this, and show how it applies to the case.':
    'Nommer le principe général qui décide, et montrer comment il s’applique au cas présent.',
  'First name the general principle that decides this, then apply it to the case.':
    'Nommer d’abord le principe général qui décide, puis l’appliquer au cas présent.',
  'Weigh the two or three best options against the stated needs before recommending one.':
    'Comparer les deux ou trois meilleures options aux besoins énoncés avant d’en recommander une.',
  'Compare the two or three best options, then recommend one.':
    'Comparer les deux ou trois meilleures options, puis en recommander une.',
  'Say what the answer rests on, and what would change it.':
    'Dire sur quoi repose la réponse et ce qui la changerait.',
  'Say what would change the answer.': 'Dire ce qui changerait la réponse.',
  'Mark which statements are uncertain and how each could be checked.':
    'Signaler les affirmations incertaines et la façon de vérifier chacune.',
  'Mark which statements are uncertain.': 'Signaler les affirmations incertaines.',
  'Do the calculations in a short program, and show it with its result.':
    'Faire les calculs dans un court programme, et le montrer avec son résultat.',
  'Rest the answer on what the tools return, and say which result each claim comes from.':
    'Fonder la réponse sur ce que renvoient les outils, et dire de quel résultat vient chaque affirmation.',
  'Before each tool call say in one line what it is to settle, and after it what it settled; answer once nothing is open.':
    'Avant chaque appel d’outil, dire en une ligne ce qu’il doit établir, et après, ce qu’il a établi ; répondre quand plus rien n’est en suspens.',
  'Use one tool at a time, say what it returned, and answer when you have what you need.':
    'Utiliser un outil à la fois, dire ce qu’il a renvoyé, et répondre une fois tout réuni.',
  'State the facts the answer rests on, then the answer.':
    'Énoncer les faits sur lesquels repose la réponse, puis la réponse.',
  'List the facts you use, then answer.': 'Lister les faits utilisés, puis répondre.',
  'Name a solved problem of the same kind, and say what carries over to this one and what does not.':
    'Citer un problème résolu du même genre, et dire ce qui s’y transpose et ce qui ne s’y transpose pas.',
  'First recall a problem of the same kind and how it is solved, then solve this one in that way.':
    'Rappeler d’abord un problème du même genre et sa solution, puis résoudre celui-ci de la même façon.',
  'First recall a similar problem and its solution, then solve this one.':
    'Rappeler d’abord un problème semblable et sa solution, puis résoudre celui-ci.',
  'Set it apart from what it is most often mistaken for.':
    'Le distinguer de ce avec quoi on le confond le plus souvent.',
  'Set it out as a few named points, each complete in itself.':
    'Le présenter en quelques points titrés, chacun complet en lui-même.',
  'Answer in a few named points.': 'Répondre en quelques points titrés.',
  'Let every sentence carry a name, a figure or a finding of the text, and leave out what could stand in any summary.':
    'Mettre dans chaque phrase un nom, un chiffre ou un résultat du texte, et écarter ce qui irait dans n’importe quel résumé.',
  'Put a name, figure or finding of the text into every sentence.':
    'Mettre dans chaque phrase un nom, un chiffre ou un résultat du texte.',
  'Quote the passages the answer rests on, and say so where the text does not settle something.':
    'Citer les passages sur lesquels repose la réponse, et le dire là où le texte ne tranche pas.',
  'Quote the passages you use, and say where the text gives no answer.':
    'Citer les passages utilisés, et dire où le texte ne répond pas.',
  'Make sure that the names, figures and terms on which the text turns appear in it.':
    'Y faire figurer les noms, chiffres et termes essentiels du texte.',
  'Name the main people, figures and terms of the text.':
    'Nommer les principales personnes, les principaux chiffres et termes du texte.',
  'Use these facts:': 'Utiliser ces informations :',
  'If something you need is not given, ask for it first.':
    'S’il manque une information nécessaire, la demander d’abord.',
  'State the yardstick first, and judge every item by the same one.':
    'Énoncer d’abord le critère, et juger chaque élément selon le même.',
  'Judge every item by the same stated yardstick.': 'Juger chaque élément selon le même critère énoncé.',
  'Deal with each part on its own, then say how the parts fit together.':
    'Traiter chaque partie séparément, puis dire comment elles s’articulent.',
  'Deal with one part after the other, each under its name.':
    'Traiter les parties l’une après l’autre, chacune sous son nom.',
  'Once more, the request:': 'La demande, encore une fois :',
  'Give it as numbered steps in the order they are carried out, each with the sign that it has worked.':
    'Le donner en étapes numérotées dans l’ordre d’exécution, chacune avec le signe qu’elle a réussi.',
  'Give numbered steps in order, one action in each.':
    'Donner des étapes numérotées dans l’ordre, une action par étape.',
}
