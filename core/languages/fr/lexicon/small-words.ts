// Articles, pronouns, prepositions, auxiliaries, numbers and times of French, in the English words that the rules know.
export const SMALL_WORDS = `
-: ne, n', se, s', donc, bien sûr, y, t-il, t-elle, t-on, est-ce que, est-ce qu', genre de truc, du coup, ben, hein, quoi stp, voilà
the: le, la, les, l'
a: un, une
some: des, quelques, certains, certaines
a few: quelques-uns, deux trois, deux ou trois
a bit: un peu, un petit peu, légèrement
something: quelque chose, un truc, qqch, qqchose
something like: quelque chose comme, un truc comme, un truc du genre
this: ce, cet, cette, ceci, celui-ci, celle-ci
these: ces, ceux-ci, celles-ci
that: que, qu', cela, ça, celui-là, celle-là
it is: c'est, il s'agit
what is: c'est quoi, qu'est-ce que c'est, qu'est-ce qu'un, qu'est-ce qu'une, quel est, quelle est, c quoi
what does: que fait, que veut dire, qu'est-ce que fait
what does it mean: qu'est-ce que ça veut dire, ça veut dire quoi, ça signifie quoi, que signifie
of: de, d'
of the: du, de la, de l'
to the: au, aux, à la, à l'
to: à, vers, afin de
to my: à mon, à ma, à mes
to our: à notre, à nos
for: pour, afin d'
for the: pour le, pour la, pour les
so that: pour que, pour qu', afin que, afin qu', de sorte que
in: en, dans
in the: dans le, dans la, dans les
at: chez
at home: chez moi, à la maison, chez nous
on: dessus
about: sur, à propos de, à propos du, au sujet de, au sujet du, concernant, environ, à peu près, autour de, portant sur, qui parle de, qui parle d'
on the: sur le, sur la, sur les
with: avec, muni de
without: sans, sans aucun, sans aucune
and: et, ainsi que, puis aussi
or: ou, ou bien
but: mais, cependant, toutefois, pourtant, par contre, en revanche
if: si, s'il, s'ils, au cas où
because: parce que, parce qu', car, puisque, vu que, étant donné que, pcq, parceque
because of: à cause de, à cause du, à cause des, en raison de, suite à, en raison du
although: bien que, même si, malgré
so: alors, ainsi, par conséquent, c'est pourquoi
then: puis, ensuite, après ça, après quoi
also: aussi, également, en plus, de plus, par ailleurs, en outre
only: seulement, uniquement, exclusivement, rien que, seul, seule, juste pour
just: juste, simplement
not: pas, point du tout
not at all: pas du tout
not yet: pas encore
no: pas de, pas d', aucun, aucune, non
no problem: pas de problème, pas de souci, pas de soucis
no idea: aucune idée, pas d'idée, pas la moindre idée
no car: pas de voiture, pas de permis, sans permis, pas d'auto
no kids: pas d'enfants, pas d'enfant
no money: pas d'argent, pas un sou, fauché, fauchée
no time: pas le temps, pas de temps
no experience: pas d'expérience, aucune expérience
no answer: pas de réponse, aucune réponse, sans réponse
no longer: ne plus, n'est plus, n'ai plus, n'a plus, ne sont plus, ne marche plus pas
no more: plus jamais, plus rien
never: jamais
nothing: rien
nobody: personne ne, personne n', personne ne veut
always: toujours, tout le temps, sans cesse
sometimes: parfois, quelquefois, des fois, de temps en temps
often: souvent, fréquemment
already: déjà
still: encore, toujours pas encore
again: à nouveau, de nouveau, encore une fois
almost: presque, quasiment
very: très, super, trop trop, vraiment très, extrêmement, vachement
really: vraiment, réellement, franchement
quite: assez, plutôt, relativement
too: trop
too long: trop long, trop longue, trop longs, trop longues
too short: trop court, trop courte
too expensive: trop cher, trop chère, trop chers
too high: trop élevé, trop élevée, trop haut
more: plus, davantage
more than: plus de, plus d', plus que, plus qu'
more and more: de plus en plus
at the latest: au plus tard
as soon as possible: au plus vite, le plus vite possible, dès que possible, dans les plus brefs délais
more or less: plus ou moins
the most: le plus, la plus, les plus
moreover: qui plus est
less: moins
less than: moins de, moins d', moins que
unless: à moins que, à moins de, sauf si
other: autre, autres
another: un autre, une autre, encore un, encore une
all: tout, toute, tous, toutes, l'ensemble des
all the: tous les, toutes les, tout le, toute la
every day: tous les jours, chaque jour, quotidiennement
every week: toutes les semaines, chaque semaine
every month: tous les mois, chaque mois, mensuellement
each: chaque, chacun, chacune
both: les deux
many: beaucoup, beaucoup de, beaucoup d', plein de, plein d', nombreux, nombreuses, plusieurs
someone: quelqu'un, qqn
people: gens, personnes, monde au bureau
person: personne
per person: par personne, par tête
i: je, j'
i am: je suis, j'suis, chui, chuis
i have: j'ai, jai, j'en ai, j'ai eu
i would like: j'aimerais, je voudrais, j'aurais aimé, j'voudrais
i want: je veux, je souhaite, j'ai envie de, je souhaiterais
i need: j'ai besoin de, j'ai besoin d', j'aurais besoin de, j'aurais besoin d', il me faut, il me faudrait, besoin de, besoin d', j'ai besoin, il nous faut
i am looking for: je cherche, je recherche, on cherche, nous cherchons
looking for: cherche, recherche
me: me, m', moi
my: mon, ma, mes
you: tu, vous, te, t', toi
your: ton, tes, votre, vos, ta
he: il
she: elle
him: lui
we: nous, on
us: nous autres
our: notre, nos
his: son, sa, ses
they: ils, elles
their: leur, leurs
them: eux
who: qui
whose: dont
what: quoi, qu'est-ce que, qu'est-ce qu', qu'est-ce qui
what can i: que puis-je, qu'est-ce que je peux, qu'est-ce que je pourrais
what should i: que dois-je, qu'est-ce que je dois, que devrais-je, qu'est-ce que je devrais
what do you: que penses-tu, qu'en penses-tu, que pensez-vous, tu en penses quoi, ton avis sur
which: quel, quelle, quels, quelles, lequel, laquelle, lesquels, lesquelles
which one: lequel choisir, laquelle choisir
when: quand, lorsque, lorsqu'
where: où est, où sont, où puis-je, d'où, où se trouve, où habite
where can i: où est-ce que je peux, où peut-on, où pouvons-nous, où puis-je trouver
why: pourquoi, pk, pq
how: comment, cmt
how do i: comment je fais, comment je peux, comment faire pour, comment faire une, comment faire un, comment dois-je
how can i: comment puis-je, comment est-ce que je peux, comment pourrais-je
how can we: comment pouvons-nous, comment peut-on, comment on peut, comment on pourrait
how to: comment faire, comment rédiger, comment écrire, comment créer, comment apprendre, comment réussir, comment préparer
how should i: comment m'organiser, comment devrais-je
how does: comment fonctionne, comment marche, comment ça marche, comment fonctionnent, comment se fait
how many: combien de, combien d', combien y a-t-il de
how much: combien
how much does: combien coûte, combien coûtent, combien ça coûte
how long: combien de temps, combien de tps, en combien de temps
how often: à quelle fréquence
how far: à quelle distance
how old: quel âge
is it: est-ce, est-il, est-elle
is: est
is there: y a-t-il, est-ce qu'il y a
there is: il y a, y a
are: sont, êtes, sommes
are you: es-tu, êtes-vous
was: était, étais, fut, a été, ai été
were: étaient
be: être, sois, soyez
been: avons été, été fait
have: avoir, ai, avons, avez
has: as, il a, elle a, m'a, nous a, lui a, y en a
had: avait, avais, avions
will: va, vont, allons, vais
would: serait, seraient, ferait
can: peux, peut, pouvons, peuvent, pouvez, peut-on
can i: puis-je, est-ce que je peux, je peux, j'peux
can you: peux-tu, tu peux, pouvez-vous, est-ce que tu peux, est-ce que vous pouvez, vous pouvez, tu pourrais
could you: pourrais-tu, pourriez-vous, est-ce que tu pourrais, est-ce que vous pourriez, pourrait-tu
could: pourrait, pourrais, pourraient, pourrions
can't: ne peux pas, ne peut pas, n'arrive pas à, n'arrive plus à, ne pouvons pas, peux pas, je n'arrive pas à, j'arrive pas à, impossible de
should: devrait, devrais, devraient, devrions
should i: dois-je, est-ce que je dois, devrais-je, faut-il que je, est-ce que je devrais, je dois ou
should we: faut-il, devons-nous, devrions-nous, doit-on, est-ce qu'on doit, est-ce qu'il faut
must: doit, doivent, il faut, faut, devra
have to: dois, devons, devez
allowed to: le droit de, le droit d', autorisé à, autorisée à
am i allowed to: ai-je le droit de, ai-je le droit d', a-t-on le droit de, a-t-on le droit d', est-ce que j'ai le droit de, j'ai le droit de, est-ce qu'on a le droit de, on a le droit de, est-il permis de, est-ce légal de, peut-on légalement
is my landlord allowed to: mon propriétaire peut-il, mon proprio peut-il, mon bailleur peut-il, le propriétaire peut-il, mon propriétaire a-t-il le droit de, mon proprio a-t-il le droit de, est-ce que mon propriétaire peut
is my employer allowed to: mon employeur peut-il, mon patron peut-il, mon employeur a-t-il le droit de, mon patron a-t-il le droit de
want: veux, veut, veulent, voulons, voudrait, envie, aimerait, voudrais, aimerais, souhaite
need: besoin
go: aller
goes: marche bien
do: faire, fait-on
does: fait, font
please: s'il te plaît, s'il vous plaît, stp, svp, merci de, merci d', s'te plaît, veuillez
thanks: merci, merci beaucoup, merci d'avance
hello: bonjour, salut, bonsoir, coucou, slt, bjr, allo
yes: oui, ouais
yes or no: oui ou non, par oui ou par non, par oui ou non
maybe: peut-être, éventuellement
possible: possible, faisable
best: meilleur, meilleure, meilleurs, meilleures, le mieux
better: mieux
good: bon, bonne, bons, bonnes, bien
bad: mauvais, mauvaise, nul, nulle
new: nouveau, nouvelle, nouveaux, nouvelles, nouvel
old: vieux, vieille, ancien, ancienne
big: grand, grande, grands, grandes, gros, grosse
small: petit, petite, petits, petites, ptit, p'tit
cheap: pas cher, pas chère, bon marché, abordable, pas trop cher
cheaper: moins cher, moins chère
expensive: cher, chère, chers
fast: rapidement
faster: plus rapide, plus vite, plus rapidement
slow: lent, lente, lentement
simple: simple, simples, facile, faciles
simpler: plus simple, plus simples
difficult: difficile, compliqué, dur
important: important*
different: différent*
together: ensemble
alone: tout seul, toute seule, en solo
currently: actuellement, en ce moment, à l'heure actuelle, présentement
now: maintenant
right now: en ce moment même, là maintenant
today: aujourd'hui, ajd, auj
tonight: ce soir, cette nuit
tomorrow: demain
yesterday: hier
last night: hier soir, la nuit dernière
last week: la semaine dernière, la semaine passée
last year: l'année dernière, l'an dernier, l'an passé, l'année passée
next week: la semaine prochaine, semaine prochaine
next month: le mois prochain, mois prochain
next year: l'année prochaine, l'an prochain
this week: cette semaine
this weekend: ce week-end, ce weekend, cette fin de semaine
this year: cette année
this month: ce mois-ci
weekend: week-end, weekend, fin de semaine, week-ends
minutes: minutes, mn
hours: heures
hour: heure
half an hour: demi-heure, une demi-heure
day: jour, journée
days: jours
day in: jour à
week: semaine
weeks: semaines
months: mois
year: an, année
years: ans, années
years old: ans et demi
morning: matin, matinée
evening: soir, soirée à la maison
noon: midi
night: nuit
monday: lundi
tuesday: mardi
wednesday: mercredi
thursday: jeudi
friday: vendredi
saturday: samedi
sunday: dimanche
january: janvier
february: février
march: mars
april: avril
may: mai
june: juin
july: juillet
august: août
september: septembre
october: octobre
november: novembre
december: décembre
spring: printemps
summer: été
autumn: automne
winter: hiver
christmas: noël
easter: pâques
holidays: vacances scolaires
before: avant, d'ici
by: d'ici à, avant le, pour lundi, d'ici le
after: après
during: pendant, durant, au cours de, lors de, lors du
since: depuis, depuis que
until: jusqu'à, jusqu'au, jusqu'en
up to: jusqu'à concurrence de
between: entre
against: contre
from: à partir de, à partir du, à partir d', provenant de, issu de
from the: à partir des, du côté
through: à travers, via
instead of: au lieu de, au lieu d', à la place de, plutôt que, plutôt que de
instead: à la place
except: sauf, excepté, hormis, à part
under: sous
over: au-dessus de
like: comme
like a: comme un, comme une
as a: en tant que, en tant qu'
as if: comme si
for example: par exemple, p ex, ex
here: ici
here is: voici
there: là-dedans, là-bas
one: un seul, une seule
two: deux
three: trois
four: quatre
five: cinq
six: six
seven: sept
eight: huit
nine: neuf
ten: dix, dizaine
twelve: douze, douzaine
fifteen: quinze, quinzaine
twenty: vingt
thirty: trente
forty: quarante
fifty: cinquante
sixty: soixante
hundred: cent, centaine
thousand: mille, milliers
million: million, millions
half: moitié, demi, demie
half a page: demi-page, une demi-page
once: une fois
twice: deux fois
times: fois
first: premier, première, premiers, premières, d'abord, tout d'abord, en premier
second: deuxième, second, seconde
last: dernier, dernière, derniers, dernières
next: prochain, prochaine, prochains
euros: euros, euro, eur
percent: pour cent, pourcent
be: soit, soient
by: par
we have: on a, nous avons
per year: par an, par année
per hour: par heure
are you there: tu es là, t'es là, vous êtes là
says: dit, disent
nothing but: rien que du
ask: te demande, vous demande
same: même, mêmes
after the: après le, après la, après les
by the end of: d'ici la fin de, d'ici fin, avant la fin de
on monday: ce lundi
i know: je sais, je connais
old name: ancien nom
want it: le veux
without the: sans le, sans la, sans les
at the end: à la fin, en fin de
at the beginning: au début
years of: ans de
each one: chacun des
per week: par semaine
per month: par mois
i am alone: je suis seul, je suis seule
who has: qui a
of my: de mon, de ma, de mes
of our: de notre, de nos
of this: de ce, de cet, de cette
of these: de ces
wants that: veut que
i have to: je dois
what are: quels sont, quelles sont
here is my: voici mon, voici ma, voilà mon, voilà ma
here are my: voici mes, voilà mes
here is the: voici le, voici la, voilà le, voilà la
here are the: voici les, voilà les
that means: ça veut dire
which means: ce qui veut dire
to go: à emporter
how do i: comment changer, comment réparer, comment enlever, comment nettoyer, comment calculer, comment obtenir, comment faire des, comment cuire, comment planter, comment supprimer, comment trouver
where to go: où aller, où partir, où partir en
where can i find: où trouver
what can i do: que faire, quoi faire
what should i do: que dois-je faire, qu'est-ce que je dois faire, que devrais-je faire
is he allowed to: a-t-il le droit de, a-t-il le droit d', a-t-il le droit, ont-ils le droit
is she allowed to: a-t-elle le droit de, a-t-elle le droit
stolen: volé, volée
quick: rapide, vite, express
`
