// The lines on code that exists, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const debuggingLines = {
  'exploit-and-fix': 'Pour chaque faille, donner une entrée qui l’exploite et le correctif le plus petit.',
  'failing-scenario': 'Pour chaque problème, donner l’entrée ou l’enchaînement qui le fait apparaître.',
  'cause-and-evidence':
    'Donner d’abord la cause la plus probable, et ce qui, dans le plan d’exécution ou les index, la confirmerait.',
  'same-rows': 'Toute requête réécrite doit renvoyer exactement les mêmes lignes.',
  'what-holds-it': 'Indiquer ce qui empêche la mémoire d’être libérée et quelle mesure le confirmerait.',
  'measure-first': 'Indiquer d’abord comment trouver où passe le temps.',
  'same-results': 'Garder les mêmes résultats et indiquer où ils pourraient différer.',
  pitfalls: 'Signaler tout ce qui fait autre chose que ce qu’il paraît faire.',
  interleaving: 'Montrer un ordre d’événements dans lequel cela échoue.',
  'provoke-failure': 'Indiquer comment provoquer l’échec à volonté, pour pouvoir prouver le correctif.',
  'no-papering-over': 'Corriger la cause au lieu d’ajouter des attentes ou de nouveaux essais.',
  'differences-that-fit':
    'Classer les différences entre les deux environnements selon qu’elles expliquent ce symptôme, avec une vérification pour chacune.',
  'changes-apart':
    'Garder les mêmes résultats ; lister à part les bugs et les changements de comportement, pour que chacun puisse être refusé.',
  'what-each-loses':
    'Avant chaque commande, indiquer si elle peut faire perdre du travail et comment revenir en arrière.',
  'survives-clean-install':
    'Préférer une solution qui survit à une installation propre plutôt que de forcer.',
  'causing-ancestor': 'Indiquer comment trouver l’élément ancêtre qui en est la cause.',
  'how-to-confirm':
    'Donner d’abord la cause la plus probable, avec une petite formule de test qui la confirme.',
  'cause-and-command':
    'Donner d’abord la cause la plus probable et la commande dont la sortie la confirmerait.',
  'live-system': 'Indiquer quelles étapes pourraient interrompre le service ou faire perdre des données.',
  'cause-not-shown':
    'Si la trace ne montre pas la cause, le dire et indiquer quoi journaliser ou capturer ensuite.',
  'root-cause-in-log':
    'Donner la ligne du log qui montre la cause première ; s’il n’y en a pas, le dire et indiquer quoi vérifier ensuite.',
  'no-silencing':
    'Résoudre l’erreur en restreignant ou en corrigeant le type, pas avec `!`, un cast, any ou un commentaire ignore.',
  'minimal-fix': 'Ne pas modifier plus que le correctif ne l’exige.',
  'sample-rows': 'Montrer sur quelques lignes d’exemple d’où viennent celles en trop.',
  'killed-is-not-culprit':
    'Dire par quelle commande trouver ce qui occupait la mémoire, pas forcément ce qui a été tué.',
  'wrongly-taken-and-refused': 'Lister des chaînes acceptées à tort et des chaînes refusées à tort.',
  'rows-that-disagree': 'Donner, s’il y en a, des lignes d’exemple où le résultat s’écarte du but décrit.',
  'where-bytes-go-wrong':
    'Trouver la première étape où les octets sont faux, au lieu de remplacer des caractères après coup.',
  'step-that-shifts':
    'Montrer à quelle étape un fuseau horaire s’y applique, et ce qui est stocké avant et après.',
  'build-or-run-time': 'Dire si la valeur est lue au build ou à l’exécution, et comment le voir.',
  'path-and-case':
    'Vérifier avant tout le chemin de base ainsi que les majuscules et minuscules des noms de fichiers.',
  'preflight-or-request':
    'Dire comment voir si c’est le preflight ou la requête elle-même qui échoue, et où placer la correction.',
  'element-too-wide': 'Dire comment trouver l’élément trop large, au lieu de masquer le débordement.',
  'detail-that-tells':
    'Donner pour chaque cause probable le détail de la requête ou de la réponse qui la distingue des autres.',
} as const satisfies Partial<Record<LineId, string>>
