// Words that point at a text standing in the prompt: "this code", "the text below", "here's my reply".

/** Names of texts, code and data that people hand over, singular; a pattern for the folded text. */
export const TEXT_NOUN =
  '(?:text|paragraph|passage|article|essay|e-?mail|mail|message|letter|note|memo|code|function|method|class|component|hook|script|program|quer(?:y|ie)|snippet|loop|line|block|regex|formula|macro|config|configuration|file|header|dockerfile|makefile|yaml|json|sql|css|html|xml|csv|diff|commit|error|exception|stack ?trace|traceback|trace|log|warning|output|report|document|doc|contract|clause|lease|agreement|polic(?:y|ie)|manual|leaflet|label|notice|bylaw|regulation|statute|handbook|circular|brochure|programme|program|schedule|timetable|syllabus|form|table|data|dataset|data set|spreadsheet|list|item|number|figure|reading|result|survey|transcript|thread|chat|conversation|exchange|dialogue|interview|meeting|minutes|protocol|poem|story|scene|speech|lyrics|song|draft|review|comment|feedback|abstract|paper|excerpt|extract|quote|quotation|statement|claim|argument|proof|sentence|word|phrase|headline|title|caption|tweet|post|ad|advert|listing|announcement|description|bio|blurb|summary|intro|introduction|conclusion|cv|resume|cover letter|recipe|menu|ticket|case|question|exercise|problem|puzzle|equation|expression|translation|slogan|subtitle|slide|invoice|receipt|order|screenshot|image|picture|photo|chart|graph|diagram|pdf|attachment|handout|manuscript|mess|reply|answer|prompt|pseudo-?code|schema|docstring|mission statement|release note)'

/** The names of these that are not common words for other things: with "the" or "my" only they point. */
const DOCUMENT =
  '(?:text|paragraph|passage|article|essay|e-?mail|mail|message|letter|memo|snippet|excerpt|extract|transcript|thread|statement|abstract|draft|review|poem|speech|lyrics|minutes|contract|lease|clause|leaflet|bylaws|handbook|circular|brochure|notice|regulations|statutes|syllabus|announcement|ad|listing|recipe|survey text|cover letter|bio|blurb|reply|notes|quotation|handout|manuscript|docstring|pseudo-?code|conversation)'
const GOES_ON = `(?=\\s*(?:$|[.,;:!?)"'“«\\n]| (?:below|above|here|underneath|pasted|quoted|in|into|to|for|as|is|are|and|says?|ever|does|did|was|were|so|please|pls|i|we|she|he|they|that|which|provided|given|supplied|attached)\\b))`

/** Points at a text right here, whatever else the sentence says. */
export const POINTS_HERE = new RegExp(
  [
    `\\b(?:this|these)(?=\\s*(?:$|[.,;:!?)"'“«\\n]|(?:one|in|into|to|for|as|please|pls|plz|up|down|so|and|but|with|like|without|say|says|mean|means|sound|sounds|look|looks|follow|true|ok|okay|correct|right|safe|spam|phishing|thread safe)\\b))`,
    `\\b(?:this|these|the following|here's (?:the|my|a|an|our)|here is (?:the|my|a|an|our)|here are (?:the|my|our|some)) (?:[\\p{L}\\p{N}'-]+ ){0,2}?${TEXT_NOUN}(?:s|es)?${GOES_ON}`,
    '\\bfollowing(?=\\s*(?:$|[:\\n]|[\\p{L}-]+ ?[:\\n])| (?:text|code|[\\p{L}]+s)\\b)',
    '\\b(?:which|what|any|one|all|none|some|each|most) of these\\b',
    '\\b(?:below|underneath)(?=[\\s)\\]]*(?:$|[.,;:!?\\n]| (?:is|are|in|and|into|to|for|as)\\b))',
    '\\b(?:above|pasted|copied|quoted)\\b|\\b(?:in|from|mentioned|written|said) here(?=\\s*(?:$|[?.:\\n]))|\\bout of (?:the|this|my)\\b',
    '(?<!\\p{L})(?:diesen?|dieser|dieses|diesem|folgende[nrs]?|unten|daraus|hierin|este (?:texto|correo|mensaje|código|anuncio|párrafo|artículo)|estos|estas|esta (?:frase|carta|función|consulta)|siguientes?|según el (?:texto|correo)|ce (?:texte|message|code|paragraphe|mail|courriel|passage)|cet (?:article|extrait|e-?mail)|cette (?:phrase|lettre|fonction|annonce)|ces (?:phrases|avis|commentaires|mots)|suivante?s?|ci-dessous|abaixo|seguintes?|deste|desta|neste|nesta)(?!\\p{L})',
  ].join('|'),
  'u',
)

/** Points at a text here or names one as known. */
export const POINTS = new RegExp(
  `${POINTS_HERE.source}|\\b(?:the|my|our|from|her|his) (?:(?:given|provided|supplied|attached|pasted|whole|entire|short|reference) )?${DOCUMENT}${GOES_ON}`,
  'u',
)
