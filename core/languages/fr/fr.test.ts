// What is read in French prompts, and what is not.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import { lint } from '../../lint/lint.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const sure = (label: IntentLabel): Classification => ({
  intent: { label, confidence: 0.9, source: 'edge' },
  complexity: { level: 'simple', score: 2 },
  signals: { reasoning: 0, creativity: 0, constraints: 0, domain: 0, ambiguity: 0 },
  truncated: false,
  model: 'test',
})

const genreOf = (intent: IntentLabel, prompt: string): string =>
  readGenre(parse(prompt), sure(intent)).genre.id
const constraintsOf = (prompt: string): string[] =>
  parse(prompt).constraints.map(({ kind, value }) => `${kind} ${value}`)
const findingsOf = (prompt: string): string[] => lint(parse(prompt), {}).map(({ code }) => code)

describe('the genre of a French prompt', () => {
  it.each<[IntentLabel, string, string]>([
    [
      'professional_writing',
      'rent-request',
      'Écris un mail à mon propriétaire pour demander une baisse de loyer',
    ],
    [
      'professional_writing',
      'cover-letter',
      'Lettre de motivation pour un poste de boulanger, 8 ans de métier',
    ],
    ['professional_writing', 'resignation', 'Rédige une lettre de démission, préavis de deux mois'],
    [
      'professional_writing',
      'cancellation',
      'résilier mon abonnement internet, fais-moi la lettre de résiliation stp',
    ],
    [
      'professional_writing',
      'pay-request',
      'Un courriel à ma patronne pour lui demander une augmentation de salaire',
    ],
    ['professional_writing', 'complaint', 'Réclamation à la SNCF, train annulé, je veux un remboursement'],
    ['professional_writing', 'grief', 'Message de condoléances pour une collègue dont le mari est décédé'],
    ['professional_writing', 'toast', 'Discours de mariage pour ma sœur, cinq minutes, drôle'],
    ['professional_writing', 'job-advert', "Offre d'emploi pour un cuisinier à Québec"],
    ['professional_writing', 'recommendation', 'Lettre de recommandation pour ma stagiaire'],
    ['professional_writing', 'apology', "Lettre d'excuses à un client, sa chambre n'était pas prête"],
    ['professional_writing', 'agenda', "Ordre du jour de l'assemblée générale de mars"],
    ['professional_writing', 'lesson', 'Plan de cours sur les fractions pour des élèves de 6e, 45 minutes'],
    ['professional_writing', 'quiz', 'Un QCM sur les volcans pour ma classe de CM2'],
    ['professional_writing', 'legal-text', 'Accord de confidentialité pour un graphiste indépendant'],
    ['professional_writing', 'house-rules', 'Règles de vie pour notre colocation'],
    ['professional_writing', 'product-text', 'Fiche produit pour un savon fait main sur Etsy'],
    ['professional_writing', 'press-release', 'Communiqué de presse : notre bibliothèque ouvre le dimanche'],
    ['professional_writing', 'survey', 'Questionnaire pour nos clients, dix questions'],
    ['professional_writing', 'social-post', 'Post LinkedIn : je quitte la banque pour devenir ébéniste'],
    ['professional_writing', 'report', "Rapport d'incident pour l'assurance, fuite au deuxième étage"],
    ['creative_writing', 'gift-poem', 'Poème pour ma mère, elle adore les roses'],
    [
      'creative_writing',
      'mystery',
      'Une nouvelle policière, un roman policier en deux pages, dans une bibliothèque',
    ],
    ['creative_writing', 'fixed-form', 'trois blagues sur les profs'],
    ['creative_writing', 'script', 'Un sketch à deux personnages devant un distributeur de billets'],
    ['brainstorming', 'gifts', 'Idées cadeaux pour mon père, il aime la pêche, 50 euros maximum'],
    ['brainstorming', 'activities', "Idées d'activités pour un anniversaire d'enfant, il pleut"],
    ['brainstorming', 'slogans', 'Des slogans pour notre boulangerie'],
    ['brainstorming', 'pet-and-private-names', 'Un nom pour mon chien, il est gris et paresseux'],
    ['task_planning', 'moving', 'Déménagement de Lyon à Brest fin mai, fais-moi un plan'],
    ['task_planning', 'exam-plan', 'Planning de révisions pour le bac de maths, il reste trois semaines'],
    [
      'task_planning',
      'fitness',
      "Programme d'entraînement pour courir dix kilomètres, trois fois par semaine",
    ],
    ['task_planning', 'meal-plan', 'Menu de la semaine végétarien pour deux personnes'],
    ['task_planning', 'event', 'Organise notre mariage avec 80 invités'],
    ['task_planning', 'money-plan', 'Budget mensuel pour une famille avec trois enfants'],
    ['task_planning', 'backward-plan', 'Rétroplanning pour notre catalogue, livraison le 14 juin'],
    ['problem_solving', 'choice', 'Est-ce que je dois réparer mon vieux vélo ou en acheter un neuf ?'],
    ['problem_solving', 'house-and-car', 'Mon lave-vaisselle ne vidange plus et fait du bruit'],
    ['problem_solving', 'rights-and-claims', 'Le propriétaire ne rend pas ma caution, que faire ?'],
    ['problem_solving', 'health', "J'ai de la fièvre et une toux depuis trois jours, que faire ?"],
    ['explanation', 'comparison', "C'est quoi la différence entre une hypothèque et un prêt ?"],
    ['explanation', 'mechanism', 'Comment fonctionne une pompe à chaleur ?'],
    ['explanation', 'recipe', 'Recette de soupe aux lentilles'],
    ['question_answering', 'contract-or-law', "Mon propriétaire a-t-il le droit d'entrer chez moi ?"],
    ['question_answering', 'superlative', "Quel est le plus long fleuve d'Europe ?"],
    ['code_generation', 'regex', 'Une expression régulière pour les codes postaux canadiens'],
    ['code_generation', 'spreadsheet-formula', 'Formule Excel : somme de la colonne B si A contient lundi'],
    ['code_generation', 'query', 'Requête SQL : tous les clients de Lyon'],
    ['code_generation', 'script', 'Script Python qui renomme tous les PDF dans un dossier'],
    ['code_generation', 'web-page', 'Fais-moi un site web pour notre chorale'],
    [
      'data_analysis',
      'ab-test',
      'A : 120 clics sur 2000, B : 150 sur 2000. La différence est-elle significative ?',
    ],
    ['data_analysis', 'chart', 'Quel graphique pour montrer des ventes sur douze mois ?'],
    ['reasoning', 'probability', "Quelle est la probabilité d'obtenir 7 avec deux dés ?"],
    ['reasoning', 'proof', 'Démontre que la somme de deux nombres impairs est paire.'],
    [
      'classification',
      'priority',
      'Classe ces tickets par ordre de priorité : imprimante en panne, serveur arrêté',
    ],
    ['classification', 'odd-one-out', "Cherche l'intrus : pomme, poire, marteau, cerise"],
    [
      'roleplay',
      'interview',
      "Joue le recruteur, je prépare un entretien d'embauche pour un poste d'infirmier",
    ],
  ])('%s: %s in “%s”', (intent, genre, prompt) => expect(genreOf(intent, prompt)).toBe(genre))

  it.each<[IntentLabel, string, string]>([
    ['professional_writing', 'rent-request', 'Mail au propriétaire : la sonnette est cassée'],
    ['professional_writing', 'grief', "Discours pour l'anniversaire de notre chef"],
    ['professional_writing', 'small-note', 'Courrier pour contester une note du bac'],
    ['task_planning', 'moving', "Programme d'entraînement pour le semi-marathon de Paris"],
    ['problem_solving', 'danger', 'Mes plantes ont les feuilles qui tombent'],
    ['question_answering', 'health', 'Quand a-t-on construit le mur de Berlin ?'],
    ['code_generation', 'regex', 'Une fonction Python qui additionne deux nombres'],
    ['creative_writing', 'grief', "Un poème sur l'automne au bord du lac"],
    ['explanation', 'own-health', 'Comment se forme un arc-en-ciel ?'],
    ['brainstorming', 'gifts', 'Des idées pour occuper mon chat quand il pleut'],
  ])('%s: not %s in “%s”', (intent, genre, prompt) => expect(genreOf(intent, prompt)).not.toBe(genre))
})

describe('the constraints of a French prompt', () => {
  it.each([
    ["Explique-moi l'inflation en trois phrases.", 'length 3 sentences'],
    ['Écris un mail au club, 100 mots maximum', 'length ≤100 words'],
    ['Rédige une dissertation, au moins 500 mots', 'length ≥500 words'],
    ['Comment cuire du riz ? Sois bref.', 'length short'],
    ['Explique en détail comment marchent des lunettes', 'length long'],
    ['Compare trois téléphones sous forme de tableau', 'format table'],
    ['Résume le chapitre en liste à puces', 'format bullets'],
    ['Donne-moi les pays au format JSON', 'format json'],
    ['Quelle est la hauteur de la tour Eiffel ? Juste le chiffre.', 'answer-only only'],
    ['91 est-il un nombre premier ? Réponds seulement par oui ou non', 'answer-only only'],
    ['Traduis la phrase, sans explication', 'no-explanation none'],
    ["Résous l'équation étape par étape", 'steps steps'],
    ['Écris un mail au voisin, ton courtois', 'tone polite'],
    ['Écris à mon oncle en espagnol', 'language es'],
    ["Écris un texte sur Lyon. N'utilise pas d'emojis.", "forbidden don't use any emojis"],
  ])('%s → %s', (prompt, constraint) => expect(constraintsOf(prompt)).toContain(constraint))

  it.each([
    ['Mon texte fait trois phrases, que manque-t-il ?', 'length'],
    ['Il fait de plus en plus chaud chez moi, que faire ?', 'length'],
    ["Je n'ai pas d'enfants et pas de voiture, où partir en mai ?", 'forbidden'],
    ['Le prêt a été refusé sans raison, que puis-je faire ?', 'answer-only'],
    ['Quelle est la différence entre le droit français et le droit allemand ?', 'language'],
    ['Mon chef est très formel, comment je lui parle ?', 'format'],
    ['Des idées pour le cours de maths', 'audience'],
    ['Une pièce pour cinq personnages', 'length'],
  ])('%s → no %s', (prompt, kind) =>
    expect(parse(prompt).constraints.map((constraint) => constraint.kind)).not.toContain(kind),
  )
})

describe('what the linter finds in a French prompt', () => {
  it.each([
    ['Résume le contrat en pièce jointe', 'absent-material'],
    ['Corrige mon texte', 'absent-material'],
    ['Traduis le texte suivant', 'absent-material'],
    ['fais plus court', 'no-referent'],
    ['encore un autre', 'no-referent'],
    ['Maintenant en anglais', 'no-referent'],
    ['Quelle météo demain à Lille ?', 'after-knowledge'],
    ['Qui est le président de la République ?', 'after-knowledge'],
    ['Quelle est la dernière version de Firefox ?', 'after-knowledge'],
    ['Écris une fiche sur les renards. Au fait, combien de lunes a Mars ?', 'several-tasks'],
    ['Juste le résultat, et explique étape par étape : 17 fois 23', 'contradiction'],
  ])('%s → %s', (prompt, code) => expect(findingsOf(prompt)).toContain(code))

  it.each([
    'Écris un mail à mon propriétaire, le chauffage est en panne',
    "Corrige : « J'ai allé à l'école hier. »",
    'Écris un poème sur la météo de demain',
    'Explique la différence entre brut et net',
    'Qui était le premier président de la République ?',
    'Combien de temps cuit un œuf ? Et une pomme de terre ?',
    'Donne-moi trois idées de plus pour dimanche',
    'La météo de demain est mauvaise. Que faire avec les enfants ?',
    'Ma fille dort beaucoup, est-ce que cette phrase du pédiatre doit m’inquiéter : « elle récupère » ?',
    "Ma douche ne marche plus, qu'est-ce que je peux vérifier ?",
  ])('nothing in: %s', (prompt) => expect(findingsOf(prompt)).toEqual([]))
})
