// The lines on code to be written, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const codeLines = {
  'wrong-code': 'Si le code paraît faux quelque part, le signaler au lieu d’écrire un test qui l’entérine.',
  edges: 'Couvrir les cas limites et les échecs autant que le cas normal.',
  differences: 'Signaler où les deux se comportent différemment pour une même entrée.',
  'nothing-else': 'Ne modifier que ce qui est nécessaire et laisser le reste du code tel quel.',
  'near-misses':
    'Indiquer si la chaîne entière doit correspondre ou si une partie suffit, et donner quelques chaînes proches qui sont rejetées.',
  'state-first':
    'Modifier l’état avant tout appel externe, pour qu’aucune fonction ne puisse être réentrée en cours de route.',
  'owner-power':
    'Indiquer ce que l’owner ou toute autre partie seule peut encore faire avec les fonds d’autrui.',
  'blank-cells': 'Veiller à ce que les cellules vides ne soient ni signalées ni comptées.',
  'empty-fields': 'La formule doit tenir aussi quand une date est vide.',
  version: 'Indiquer quelle version d’Excel il faut pour cette formule.',
  'nothing-twice': 'Une deuxième exécution ne doit rien copier, enregistrer ni envoyer en double.',
  'where-it-goes': 'Indiquer où coller le code, comment le lancer et quelle autorisation il demandera.',
  'live-migration':
    'Le changement doit être sûr sur une table en production déjà remplie ; donner aussi le retour en arrière.',
  'snapshot-values':
    'Indiquer quelles valeurs, comme le prix, restent figées à leur date et lesquelles suivent l’enregistrement actuel.',
  'format-not-enforced':
    'Indiquer quelles règles les validateurs n’appliquent pas par défaut, comme `format`.',
  'null-safe':
    'Éviter NOT IN sur des colonnes qui peuvent être NULL et indiquer ce que deviennent les lignes dont la clé manque.',
  joins:
    'Vérifier qu’une jointure ne multiplie pas les lignes avant une somme ou un comptage et n’en perd pas en silence.',
  ties: 'Indiquer quelles lignes sont gardées en cas d’égalité.',
  'day-time-zone': 'Indiquer quel fuseau horaire décide du début d’une journée.',
  'whole-last-day': 'Prendre en compte la totalité du dernier jour.',
  'changed-rows': 'Donner aussi le SELECT qui montre quelles lignes seraient modifiées.',
  'empty-periods': 'Indiquer si les périodes vides apparaissent à zéro ou sont omises.',
  cycles: 'La requête doit se terminer même si la hiérarchie contient un cycle.',
  'merged-rows': 'Indiquer ce que deviennent les lignes orphelines et les clés présentes deux fois.',
  restorable:
    'Interrompre l’exécution avec un message d’erreur si la sauvegarde est vide ou incomplète, et indiquer comment en restaurer une.',
  'missed-run': 'Indiquer ce qui se passe si la machine était éteinte à l’heure prévue.',
  'either-day':
    'Tenir compte du fait que cron se lance dès que le jour du mois ou celui de la semaine correspond, pas seulement quand les deux correspondent.',
  'overlapping-runs': 'Empêcher une exécution de démarrer tant que la précédente n’est pas finie.',
  'check-first': 'Donner la commande qui permet de vérifier la configuration avant de l’activer.',
  redirects:
    'Rediriger en un seul saut et préciser que le certificat doit aussi couvrir le nom d’hôte redirigé.',
  'real-client':
    'Transmettre l’adresse réelle du client et le protocole, et ne laisser que le proxy les définir.',
  'locked-out': 'Indiquer comment l’appliquer en gardant mon accès SSH.',
  'password-in-state':
    'Garder le mot de passe de la base hors du code et, si possible, hors du fichier d’état.',
  replaced: 'Protéger ce qui contient des données contre une destruction par un changement ultérieur.',
  'staged-content': 'Examiner ce qui est dans l’index, pas les fichiers du répertoire de travail.',
  'job-rights': 'Ne donner au token du job que les droits dont il a besoin.',
  'fork-pull-requests':
    'Indiquer ce qui se passe pour les pull requests venant de forks, qui ne reçoivent aucun secret.',
  'ready-before-use':
    'Ne démarrer un service que lorsque ce dont il dépend est prêt, et pas seulement lancé.',
  'probe-and-shutdown': 'Préciser la readiness probe et prévoir un arrêt propre sur SIGTERM.',
  'non-root': 'Exécuter l’application avec un utilisateur sans droits root.',
  'small-context':
    'Ordonner les couches pour qu’une modification du code source ne réinstalle pas les dépendances.',
  'posting-time-zone': 'Indiquer quel fuseau horaire suit l’heure de publication.',
  'token-outside': 'Garder le token hors du code.',
  'layout-changes':
    'S’arrêter avec un message clair quand un élément attendu manque, au lieu d’écrire des valeurs vides.',
  'html-or-script': 'Indiquer comment vérifier si les données sont dans le HTML ou chargées par un script.',
  'no-blocking': 'Éviter les delay() bloquants, pour que chaque appui sur un bouton soit détecté.',
  reconnect: 'Prévoir une reconnexion automatique quand le Wi-Fi ou le serveur tombe.',
  'unavailable-readings': 'Ignorer les mesures inconnues ou indisponibles.',
  wiring:
    'Indiquer les broches, la tension d’alimentation et les résistances de pull-up ou drivers dont chaque élément a besoin.',
  leakage:
    'Séparer les données avant tout ajustement, toute mise à l’échelle ou tout rééchantillonnage, pour que rien ne fuite dans le jeu de test.',
  baseline:
    'Comparer le modèle à une baseline triviale, avec une métrique adaptée à l’équilibre des classes.',
  'every-ending':
    'Refuser les coups interdits et détecter toutes les fins de partie possibles, match nul compris.',
  'same-speed':
    'Rendre le mouvement et le lissage indépendants du nombre d’images par seconde, sans facteur de lerp fixe par image.',
  'quick-turns':
    'Deux appuis rapides au cours d’un même pas ne doivent pas retourner le serpent sur lui-même.',
  'distance-overflow':
    'Exclure tout dépassement lors de l’addition des distances et indiquer ce que reçoivent les nœuds inaccessibles.',
  'cyclic-graph': 'Indiquer ce qui se passe quand le graphe contient un cycle.',
  'touching-and-racing':
    'Indiquer si des réservations peuvent se toucher et empêcher que deux personnes prennent le même créneau en même temps.',
  'core-that-runs': 'Fournir un noyau qui fonctionne de bout en bout et lister ce qui est laissé de côté.',
  'own-records': 'Vérifier à chaque requête que cet utilisateur a droit à cet enregistrement.',
  'no-made-up-facts':
    'N’inventer ni témoignages, ni chiffres, ni prix ; marquer clairement ce qu’il me reste à fournir.',
  'narrow-screens': 'La page doit tenir sur un écran de téléphone étroit et avec de vrais textes plus longs.',
  'late-answers': 'Ignorer les réponses qui arrivent en retard pour une saisie antérieure.',
  keyboard: 'Le rendre utilisable au clavier et avec un lecteur d’écran.',
  states: 'Couvrir les états chargement, vide et erreur.',
  'reset-tokens': 'Rendre chaque lien à usage unique et de courte durée, et ne stocker qu’un hash du token.',
  'no-account-hints': 'Faire en sorte que les messages ne révèlent pas si un compte existe.',
  'jwt-checks':
    'N’accepter que l’algorithme de signature attendu, et vérifier expiration, émetteur et audience.',
  'secure-random':
    'Utiliser une source d’aléa cryptographiquement sûre et tirer les caractères sans biais de modulo.',
  'not-covered': 'Indiquer contre quelles attaques cela ne protège pas.',
  webhook:
    'Vérifier la signature sur le corps brut, et faire qu’une livraison reçue deux fois n’ait pas d’effet double.',
  uploads:
    'Limiter la taille, juger le type d’après le contenu et ne pas utiliser le nom envoyé par le client.',
  paging:
    'Garder les pages stables quand des lignes s’ajoutent entre-temps ou partagent la même valeur de tri.',
  'look-first': 'Donner aussi un dry run qui liste ce qui serait touché.',
  'odd-names': 'La commande doit rester sûre pour les noms de fichiers avec espaces ou tiret initial.',
  'gnu-bsd': 'Quand Linux et macOS demandent des options différentes, donner les deux formes.',
  touching:
    'Indiquer comment sont traités les intervalles qui se touchent, les entrées non triées et les entrées vides.',
  'both-days': 'Indiquer si le premier et le dernier jour comptent tous les deux.',
  'same-weekday': 'Indiquer ce qui est renvoyé quand la date donnée tombe déjà ce jour de la semaine.',
  'leap-birthdays': 'Indiquer comment est traitée une personne née un 29 février.',
  'month-ends': 'Indiquer ce que donne un mois après le 31 janvier.',
  zones: 'Indiquer quel fuseau horaire s’applique et ce qui se passe au changement d’heure.',
  'exact-money':
    'Calculer les montants en décimaux ou en centimes entiers, pas en virgule flottante binaire.',
  remainder: 'Indiquer où l’on arrondit et où vont les centimes restants.',
  'safe-to-repeat':
    'Ne réessayer que pour des erreurs passagères et des appels répétables en toute sécurité.',
  'missed-at-once':
    'Indiquer ce qui se passe quand deux appelants manquent le cache au même instant et quand le chargement échoue.',
  'limit-scope': 'Indiquer si la limite vaut pour plusieurs processus et ce que reçoit un appelant refusé.',
  'leading-trailing': 'Indiquer si le premier et le dernier appel d’une rafale sont exécutés.',
  'full-and-shutdown':
    'Indiquer ce qui se passe quand elle est pleine et ce que devient à l’arrêt le travail en attente.',
  'repeat-safe':
    'Rendre une deuxième exécution inoffensive et ne jamais écraser ni supprimer un fichier sans le dire.',
  'send-once': 'Empêcher une deuxième exécution d’envoyer quoi que ce soit en double.',
  malformed: 'Indiquer ce qui compte comme entrée invalide et ce qui se passe alors.',
  'iban-length': 'Vérifier la longueur propre à chaque pays en plus de la clé de contrôle.',
  'csv-quoting':
    'Gérer les champs entre guillemets qui contiennent des séparateurs ou des retours à la ligne.',
  'brush-offs':
    'Donner mot pour mot la réponse aux trois refus les plus probables, et une façon de bien finir l’appel.',
  'no-match-or-several':
    'Indiquer ce qui s’affiche sans correspondance et quelle ligne compte quand il y en a plusieurs.',
  'percent-of-nothing': 'Indiquer ce qui s’affiche quand la valeur de départ est nulle, vide ou négative.',
  'three-word-names': 'Montrer le résultat pour les noms sans espace et pour ceux qui en ont plusieurs.',
  'columns-by-name':
    'Associer les colonnes par leur nom, garder le fichier source sur chaque ligne et signaler ce qui ne correspondait pas.',
  'revoke-first':
    'Mettre en premier la révocation du secret ; le retirer de l’historique ne suffit pas à le rendre sûr.',
  'late-logon-stamp':
    'Tenir compte du retard de lastLogonTimestamp, jusqu’à deux semaines, et des comptes jamais connectés ; ne rien modifier.',
  'drafts-first':
    'Faire ouvrir d’abord les mails comme brouillons, pour que rien ne parte sans avoir été vu.',
  'top-by-what': 'Indiquer selon quelle mesure et sur quelle période se fait le classement.',
  'few-hosts-at-a-time':
    'Traiter quelques machines à la fois, s’arrêter si l’une ne revient pas et ne redémarrer que là où il le faut.',
  'own-changes': 'Empêcher que ses propres modifications le déclenchent à nouveau.',
  'wiring-part-or-code':
    'Avant de toucher au code, donner les vérifications qui départagent câblage, composant et code.',
  'silent-sensor':
    'Déclencher l’alarme aussi quand les mesures n’arrivent plus, et une fois par événement plutôt qu’à chaque mesure.',
  'alert-on-change':
    'Alerter une fois quand l’état change plutôt qu’à chaque exécution, et prévenir quand la vérification elle-même échoue.',
  'limiter-store-down':
    'Compter et fixer l’expiration en une seule opération atomique, et dire si les appels passent ou sont refusés quand Redis est en panne.',
  'cache-invalidation':
    'Indiquer ce qui rend chaque entrée périmée, et empêcher que la réponse d’un utilisateur parvienne à un autre.',
  'lost-messages':
    'Indiquer ce que deviennent les messages envoyés pendant qu’un client est déconnecté, et n’en afficher aucun deux fois.',
  'key-on-server':
    'Garder la clé d’API hors de ce que reçoit le navigateur et tronquer l’historique avant qu’il ne dépasse le contexte.',
  'price-on-server':
    'Prendre les prix côté serveur et tenir une commande pour payée au webhook confirmé, pas à la page de retour.',
  'clock-not-ticks':
    'Calculer le temps restant d’après l’horloge plutôt qu’en comptant des ticks, qui ralentissent dans les onglets en arrière-plan.',
  'no-flash':
    'Appliquer le choix enregistré avant le premier affichage, pour que la page n’apparaisse pas un instant dans le mauvais thème.',
  'calculator-sums':
    'Calculer sans eval, afficher 0.3 pour 0.1 + 0.2 et indiquer ce qu’affiche une division par zéro.',
  'form-sent-once': 'Garder la saisie quand l’envoi échoue, et empêcher un double clic d’envoyer deux fois.',
  'sort-by-value':
    'Trier nombres et dates selon leur valeur et non comme du texte, et mettre les cellules vides à la fin.',
  'same-content':
    'Comparer le contenu plutôt que le nom, et lister les copies avec celle qui reste avant toute suppression.',
  'sideways-photos':
    'Appliquer la rotation enregistrée dans le fichier avant de redimensionner, pour que les photos de téléphone ne sortent pas couchées.',
  'pages-without-text':
    'Signaler les pages qui ne donnent aucun texte, comme les scans, au lieu de les sauter.',
  'doubtful-pairs':
    'Lister les paires douteuses avec leur score pour que quelqu’un tranche, au lieu de les fusionner.',
  'opened-in-excel':
    'Garder les zéros initiaux et empêcher les cellules commençant par un signe égal de s’exécuter à l’ouverture.',
  'records-agree':
    'Faire concorder les enregistrements : dates dans l’ordre, totaux justes, références existantes.',
  'valid-but-unusual':
    'Accepter les adresses avec +, les sous-domaines et les extensions longues, et préciser que seul un message envoyé prouve que l’adresse existe.',
  'photos-without-date':
    'Indiquer ce que deviennent les photos sans date de prise de vue et celles prises à la même seconde.',
} as const satisfies Partial<Record<LineId, string>>
