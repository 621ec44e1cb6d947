// The lines on questions and explanations, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledgeLines = {
  'us-or-imperial': 'Dire s’il s’agit de la mesure américaine ou britannique.',
  'raw-or-cooked': 'Dire si le chiffre vaut pour le poids cru ou cuit.',
  'documented-origin': 'Dire ce qui est attesté sur l’origine et ce qui n’est qu’une légende.',
  'earliest-source': 'Donner la plus ancienne source connue et dire si l’attribution est douteuse.',
  'trial-or-correlation':
    'Dire pour chaque résultat s’il repose sur des expériences, des expériences naturelles ou des corrélations.',
  'depends-on-place': 'Préciser pour quel pays ou quelle région la réponse vaut.',
  'as-of-year': 'Indiquer pour quelle année vaut le montant ou le plafond.',
  'entry-conditions':
    'Citer aussi les autres conditions qui font refouler des voyageurs, comme la validité du passeport ou un formulaire en ligne.',
  'since-version': 'Si seules des versions récentes le permettent, dire à partir de laquelle.',
  'summer-time': 'Dire si l’heure d’été y change quelque chose, et quand.',
  'year-and-measure': 'Dire de quelle année date le chiffre et ce qu’il compte exactement.',
  'how-counted': 'Dire sur quelle définition repose la réponse et citer la principale thèse rivale.',
  'settled-or-disputed': 'Dire quelles causes les historiens discutent encore, et pourquoi.',
  'signs-of-doneness':
    'Pour chaque étape délicate, dire quel aspect, quelle texture ou quelle odeur montre que c’est réussi.',
  'wrong-beside-right': 'Mettre pour chaque règle une phrase fausse à côté de la bonne.',
  'when-wrong': 'Dire pour chacun dans quel cas ce serait le mauvais choix.',
  'both-on-one-example': 'Montrer tous les termes sur un même petit exemple chiffré.',
  'where-it-matters': 'Les comparer sur les mêmes points et donner un cas où la différence se voit.',
  'facts-or-values':
    'Donner à chaque camp ses meilleurs arguments et dire où ils divergent sur les faits et où sur les valeurs.',
  'round-numbers': 'Dérouler le calcul une fois avec des nombres ronds.',
  'whose-rules': 'Dire de quel pays sont les règles décrites.',
  'shows-it-worked': 'Après chaque étape, donner la commande ou le signe qui montre qu’elle a réussi.',
  'right-or-wrong-sign':
    'Pour chaque étape qui peut rater, dire à quoi l’on voit qu’elle est réussie et à quoi ressemble un échec.',
  'one-worked-example': 'Suivre un même petit exemple concret tout au long de l’explication.',
  'common-wrong-picture': 'Citer l’explication fausse la plus répandue et dire pourquoi elle ne tient pas.',
  'law-over-clause': 'Distinguer ce que dit la clause de ce que la loi lui permet de dire.',
  'law-or-shop-policy': 'Distinguer ce que la loi accorde de ce qui n’est que la politique du vendeur.',
  'contract-or-law': 'Dire ce qu’un contrat peut modifier et ce que la loi fixe quoi qu’il dise.',
  'sent-away-for':
    'Citer ce qui fait le plus souvent repartir bredouille, comme un papier manquant ou l’absence de rendez-vous.',
  'wrongly-ruled-out':
    'Citer ce que les gens croient à tort les exclure, et à partir de quel jour une demande compte.',
  'until-when-stoppable':
    'Donner la suite des conséquences avec leurs délais, et jusqu’à quand chacune peut encore être arrêtée.',
  'what-holds-it-up': 'Dire de quel jour court le délai et ce qui le retarde le plus souvent.',
  'how-it-ends': 'Dire ce que le signataire ne peut plus refuser, et comment l’engagement prend fin.',
  'outside-the-cover': 'Dire qui paie, qui est protégé et ce qui n’est pas couvert.',
  'who-enforces': 'Dire qui le fait respecter et ce qu’entraîne en pratique une infraction.',
  'weight-by-ingredient':
    'Convertir les tasses d’ingrédients secs selon le poids de chacun, pas avec un facteur unique.',
  'scales-badly':
    'Dire ce qui ne change pas en proportion, comme la taille du moule, le temps, le sel et la levure.',
  'what-sets-it': 'Citer ce qui fixerait la saleté ou abîmerait la matière, comme la chaleur ou la javel.',
  'decides-not-minutes': 'Donner la température à cœur ou le signe qui décide, et pas seulement les minutes.',
  'oven-and-shelf':
    'Dire si le four est à chaleur tournante ou traditionnelle, et à quelle hauteur enfourner.',
  'sign-not-month':
    'Lier le moment à un signe au jardin, comme la chaleur du sol ou les bourgeons, pas seulement à un mois.',
  'quotes-leave-out':
    'Dire ce qui fait le plus varier le prix et ce que les premiers devis omettent d’ordinaire.',
  'cut-not-sum':
    'Compter des pièces entières d’après un plan de coupe, pas d’après la longueur ou la surface totale.',
  'loss-and-packs':
    'Tenir compte des pertes, des ouvertures et des couches suivantes s’il y en a, et arrondir aux conditionnements vendus.',
  'runs-out-first': 'Dire ce qui manque en premier : la surface, la hauteur ou le poids.',
  'shares-add-up': 'Faire tomber la somme des parts sur le total exact et dire qui supporte l’arrondi.',
  'where-it-limps': 'Dire à quel endroit la comparaison cesse d’être vraie.',
  'listener-misreads':
    'Citer la conclusion fausse que cet auditeur risque le plus de tirer, et les mots qui l’évitent.',
  'who-objects':
    'Dire quels lecteurs ou guides de style y trouveraient encore à redire, et donner une formule qui ne gêne personne.',
  'who-may-say-it': 'Dire qui l’emploie, et comment cela sonnerait dans la bouche d’un autre.',
  'harmless-reading':
    'Donner, à côté de la lecture la plus probable, la plus anodine que les mots permettent.',
  'contemporary-record':
    'Dire ce que rapportent les sources de l’époque, et ce qui a été ajouté plus tard à l’histoire.',
  'lost-for-good': 'Dire d’abord ce qui est perdu pour de bon et comment le sauvegarder.',
  'breaks-on-new-rows':
    'Dire quand cela ne marche plus ou n’est plus à jour, par exemple avec des vides, des nombres en texte ou de nouvelles lignes.',
  'rate-and-fee': 'Dire de quel jour est le taux et ce que prélève la carte ou le bureau de change.',
  'weeks-to-avoid': 'Citer les semaines à éviter, comme les vacances locales ou les fermetures.',
  'fan-or-conventional':
    'Dire si les températures du four valent pour la chaleur tournante ou pour la chaleur traditionnelle.',
  'one-test': 'Donner la question ou le test qui tranche entre les deux.',
} as const satisfies Partial<Record<LineId, string>>
