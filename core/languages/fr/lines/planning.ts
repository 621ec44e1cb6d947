// The lines on plans, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const planningLines = {
  'numbers-and-washing':
    'Donner un nombre pour chaque type de vêtement et dire combien de lessives cela suppose.',
  'within-reach':
    'Marquer ce qui doit rester à portée de main pendant le trajet, comme papiers, médicaments et chargeurs.',
  'concrete-entries':
    'Donner à chaque entrée une idée assez concrète pour être réalisée, pas une rubrique du genre conseil de la semaine.',
  'figure-that-decides': 'Pour chaque canal, donner le chiffre qui décide de continuer ou d’arrêter.',
  'seen-by-the-end': 'Terminer chaque phase par un résultat précis ou un chiffre vérifiable à cette date.',
  'signed-off-first':
    'Dire ce que la nouvelle personne ne peut faire seule qu’après validation, et qui la donne.',
  'notice-periods': 'Mettre en premier ce qui dépend des autres : préavis, fournisseurs, listes d’attente.',
  'months-shown':
    'Montrer le solde après chaque mois et mettre de côté pour les frais qui tombent une fois par an.',
  'forgotten-costs':
    'Nommer les frais qu’on oublie d’ordinaire, chacun sur sa ligne, et prévoir une réserve.',
  'spaced-recall':
    'Revenir à intervalles croissants sur ce qui a déjà été vu, et s’exercer de mémoire et sur annales plutôt qu’en relisant.',
  'catch-up-slot':
    'Laisser chaque semaine un créneau de rattrapage et dire quoi sauter d’abord si une semaine est perdue.',
  'load-and-stop-signs':
    'Dire comment la charge augmente de semaine en semaine et quels signes imposent de ralentir.',
  'turns-counted':
    'Finir par un décompte des tours ou des heures par personne, comparé aux conditions énoncées.',
  'travel-and-meals': 'Compter trajets, repas et préparatifs comme du temps à part entière.',
  'shown-at-the-end': 'Dire ce que les apprenants sauront faire après chaque partie et comment on le verra.',
  'fewest-sources':
    'Ne citer que des sources dont l’existence est certaine et dire quelle partie utiliser de chacune.',
  'shared-ingredients':
    'Réutiliser les ingrédients frais d’un repas à l’autre pour limiter les restes, et placer au début ce qui se périme.',
  'oven-clock':
    'Remonter à partir de l’heure du service, repos compris, et ne jamais prévoir deux fois le four ou un feu au même moment.',
  'check-and-way-back':
    'Donner à chaque phase un contrôle à réussir avant de continuer, et le retour en arrière en cas d’échec.',
  'what-must-dry':
    'Dire ce qui doit attendre quelle étape et combien de temps, séchage, livraison et autorisations compris.',
  'way-out-each-day':
    'Donner la distance et le dénivelé par jour, et pour chaque jour comment l’écourter par mauvais temps.',
  'legs-and-nights':
    'Donner pour chaque étape le temps de trajet de porte à porte, et dire ce qu’il faut réserver et combien de temps à l’avance.',
  'booked-or-shut-days':
    'Dire ce qu’il faut réserver et combien de temps à l’avance, et quels sites sont fermés quel jour de la semaine.',
  changeovers:
    'Compter installation, transitions et marges comme des points à part, et dire quoi supprimer en cas de retard.',
  'latest-safe-date':
    'Donner pour chaque réservation la dernière date sûre, et la solution de repli si c’est complet.',
  'plan-for-rain': 'Dire ce que coûte le plan en cas de pluie et jusqu’à quel jour il faut en décider.',
  'signs-not-dates': 'Lier chaque tâche à un signe visible, pas seulement à une date.',
  'latest-starts':
    'Donner pour chaque étape la date de début au plus tard, week-ends et jours fériés compris, et signaler où il n’y a aucune marge.',
  'what-must-wait': 'Dire ce qui doit attendre autre chose et ce qui peut avancer en parallèle.',
  'dependencies-and-cuts':
    'Marquer ce qui doit attendre autre chose et dire quoi abandonner d’abord si le temps manque.',
  'permits-first': 'Mettre en premier permis, contrôles et embauches : leurs dates dépendent des autres.',
  'in-order-and-showstoppers':
    'Mettre les points dans l’ordre d’exécution et marquer ceux dont l’oubli arrête tout.',
  'cabin-or-hold':
    'Marquer ce qui ne voyage qu’en cabine, comme les batteries externes, et ce qui y est interdit.',
  'quiet-heard-first':
    'Dire comment entendre les discrets et ceux à distance avant que les plus bavards ne donnent le ton.',
  'decided-by-the-end':
    'Indiquer pour chaque point ce qui doit être décidé ou su à la fin, et qui le présente.',
  'today-beside-target':
    'Mettre la valeur actuelle à côté de chaque cible, entre [crochets] quand elle n’est pas connue.',
  'when-a-step-fails': 'Dire à chaque étape qui peut échouer quoi faire alors, et qui appeler.',
  'gifts-by-size':
    'Répartir la somme en dons selon leur montant, avec le nombre de personnes à solliciter pour chacun.',
  'papers-that-expire':
    'Mettre en premier les papiers les plus longs à obtenir, et dire lesquels se périment, et au bout de combien de mois.',
  'costs-once-a-year':
    'Mettre de côté chaque mois une somme pour les frais qui tombent une ou deux fois par an, et les citer.',
  'lost-if-it-falls-through':
    'Dire à chaque étape ce qui engage dès lors, et quel argent est perdu si l’achat échoue.',
  'sales-a-day':
    'Montrer combien de ventes par jour paient tout, son propre salaire compris, et signaler les chiffres supposés.',
  'what-silence-means':
    'Dire au bout de combien de candidatures sans réponse, ou d’entretiens ratés, il faut changer quelque chose, et quoi.',
  'bed-is-free-in-time':
    'Vérifier pour chaque planche que la culture précédente est finie quand la suivante doit y entrer.',
  'readers-and-rewrite':
    'Donner leurs propres dates à la relecture par d’autres et à la réécriture qui la suit.',
  'who-steps-in': 'Dire qui remplace en cas de maladie, et comment ce tour est rendu.',
  'amounts-as-sold':
    'Donner les quantités dans les conditionnements du commerce, et marquer ce que la plupart des cuisines ont déjà.',
  'amounts-and-holding':
    'Donner pour chaque plat la quantité à acheter et comment le garder chaud ou froid jusqu’au service.',
  'arrivals-and-pick-up':
    'Dire quoi faire pendant que les enfants arrivent un à un, et dans le dernier quart d’heure.',
} as const satisfies Partial<Record<LineId, string>>
