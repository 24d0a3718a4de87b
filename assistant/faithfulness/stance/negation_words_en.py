"""By which words English denies."""

import re

from assistant.faithfulness.stance.negation_words import NegationWords, make_idioms, make_opposites
from assistant.word_patterns import word_of

ENGLISH = NegationWords(
    backward=False,
    idioms=make_idioms(
        (r"non-?governmental|non-?profit|non-?commercial|non-?state", "independent-of-state"),
        (r"stateless|without citizenship", "non-citizenship"),
        (r"not (?:only|just|merely|simply)", "notonly"),
        (r"not to mention|whether or not|no doubt|without (?:delay|fail)|no\. ?\d+", " "),
        (r"(?:no|not) (?:more|greater|higher) than|not exceeding|at most|not over", "atmost"),
        (r"(?:no|not) (?:less|fewer|lower) than", "atleast"),
        (r"(?:no|not) (?:later|longer|earlier|sooner) than|at least", " "),
        (r"no matter (?:how many|how|what|which|who|where|whether)", "regardless"),
        (r"(?:it is |is )?(?:not true|untrue|false|not the case|wrong|incorrect) that", "cannot say"),
        (r"(?:and |but )?not (?=(?:to|for|from|by|through) )", "instead "),
        (
            r"(?:protect(?:ion|ed|s|ing)?|shield(?:ed|s|ing)?) (?:from|against)|free(?:dom)? from|free of(?! charge)|rid of",
            "freefrom",
        ),
        (r"free of charge", "free"),
        (r"(?:no|any) longer", "not"),
        (r"without (?:prior |previous |any )?(?:warning|notice)|unexpectedly|unannounced", "unwarning"),
        (r"(?:did|does|do|is|are|was|were|has|have|had|should|would|could|must|need)n't", "not"),
        (r"(?:can|won|shan)'t", "not"),
        (r"not having", "without"),
        (r"(?:is |are |was |were )?far from(?: being)?", "not"),
        (r"(recommend|advis|suggest)(?:es|s|ed) against", "not recommends"),
        (r"rul(?:e[sd]?|ing) out", "exclude"),
        (r"do(?:es|ing|ne)? away with", "abolish"),
    ),
    negators=word_of(
        "not no never none nobody hardly barely scarcely nothing nowhere neither nor cannot without"
    ),
    refusals=word_of(
        r"""
        lack(?:s|ed|ing)? absence fail(?:s|ed|ing|ure|ures)? unable inability freefrom prohibit\w* forbid\w* ban bans
        banned banning
        """
    ),
    echoes=word_of(""),
    close=word_of("without nobody none"),
    verbs=word_of(""),
    prefixed=re.compile(
        r"(?:un(?!der|ion|it|iver|iq|if|til|less|like|esco|hcr|icef|cover|doubt|fortun)"
        r"|il(?=leg|lic)|im(?=poss|perf|partial|prop|mov)|ir(?=reg|rel|resp)"
        r"|dis(?=agre|trust|satisf|proportion|honest)"
        r"|in(?=adm|adeq|aliena|approp|capab|compat|complet|consist|correct|depend|direct|effect|effici|equal|formal"
        r"|humane?\b|suffic|toler|valid|accur|activ|access|secur|voluntar|justice)|non-?(?=\w{4}))(\w{4,})"
    ),
    opposites=make_opposites(
        (
            r"allow\w* permit\w* authori[sz]\w+ lets?",
            r"prohibit\w* forbid\w* ban banned bans banning outlaw\w* disallow\w*",
        ),
        (
            r"introduc\w+ creat\w+ establish\w* restor\w+ retain\w* preserv\w+ maintain\w* keeping",
            r"abol\w+ repeal\w* revo[ck]\w+ cancel\w* scrap\w* annul\w* dissol\w+",
        ),
        (
            r"increas\w+ rais\w+ expan\w+ exten[ds]\w* widen\w* wider broaden\w* grow\w* rise rises rising more",
            r"""
            reduc\w+ decreas\w+ lower\w* cut cuts cutting narrow\w* shrink\w* shorten\w* declin\w+ fall falls fell less
            fewer limit limits limited limiting restrict\w*
            """,
        ),
        (
            r"strengthen\w* improv\w+ enhanc\w+ reinforc\w+ better tighten\w* tougher stricter",
            r"weaken\w* worsen\w* deteriorat\w+ undermin\w+ worse relax\w* soften\w* loosen\w*",
        ),
        (r"sufficien\w+ enough adequate\w*", r"insufficien\w+ inadequa\w+"),
        (r"lawful\w* legal legally legitima\w+", r"unlawful\w* illegal\w* illegitima\w+"),
        (r"compulsory mandatory obligatory", r"voluntar\w+ optional"),
        (r"guilt\w*", r"innocen\w+"),
        (r"opens? opened opening openly openness", r"clos(?:ed|es|ing) secret secretly"),
        (r"free", r"paid"),
        (r"before prior", r"after"),
        (r"includes? included", r"exclud\w+"),
        (
            r"accept\w* grant\w* approv\w+ recogni[sz]\w+ admi(?:ts?|tted)",
            r"reject\w* refus\w+ den(?:y|ied|ies|ying|ial)",
        ),
        (r"supports? supported", r"oppos(?:e|es|ed|ing)"),
        (
            r"compl(?:y|ies|ied|ying|iance) observ\w+ respect respects respected uphold\w* fulfil\w* protect\w*",
            r"violat\w+ breach\w* infring\w+ disregard\w* neglect\w* ignor\w+",
        ),
        (r"releas\w+ freed", r"detain detains detaining"),
        (
            r"continu\w+ begin\w* began start\w* resum\w+ launch\w*",
            r"stop\w* end ends ended ending ceas\w+ terminat\w+ halt\w* suspend\w* discontinu\w+",
        ),
        (r"acquit\w*", r"convict\w*"),
        (
            r"positive\w* good well satisfactory favou?rabl\w+",
            r"negative\w* poor poorly bad badly unsatisfactory unfavou?rabl\w+",
        ),
        (r"high higher highest large larger maximum", r"low lowest small smaller minimum"),
        (r"most majority many numerous", r"few minority"),
        (r"keeps? retains? kept", r"los(?:e|es|ing|t)"),
        (r"early earlier", r"late later"),
        (r"quick\w* fast\w* prompt\w* swift\w*", r"slow\w*"),
        (r"presence availability", r"absence"),
        (r"fully full complete\w* entire\w*", r"part(?:ly|ial|ially)"),
        (r"strong\w*", r"weak weaker"),
        (r"rich", r"poor"),
        (r"advantage\w*", r"disadvantage\w*"),
        (r"above", r"below"),
        (r"often frequently always regularly", r"rarely seldom"),
        (r"same", r"different"),
        (r"simpl\w+ eas(?:e|y|ier|ily)", r"complicat\w+ difficult hard harder"),
        (r"decriminali[sz]\w+", r"criminali[sz]\w+"),
        (r"permanent\w*", r"temporar\w+"),
        (r"ratif\w+ acced\w+ join\w*", r"denounc\w+ withdraw\w* leav(?:e|es|ing)"),
        (r"safe\w*", r"dangerous\w*"),
        (r"succe(?:ed|eds|eded|ss|ssful|ssfully)", r"fail\w*"),
        (r"reinstat\w+ hir(?:e|es|ed|ing)", r"dismiss\w*"),
        (r"appear\w*", r"disappear\w*"),
        (r"atleast", r"atmost"),
        (r"notonly", r"only merely solely exclusively"),
        (r"trust", r"distrust"),
        (r"encourag\w+ promot\w+ help\w*", r"discourag\w+ hinder\w* imped\w+"),
    ),
    doubts=word_of(
        r"""
        only solely exclusively except\w* unless until prevent\w* exclu\w+ exempt\w* abol\w+ repeal\w* revo[ck]\w+
        cancel\w* end ends ended ending stop\w* ceas\w+ eliminat\w+ eradicat\w+ remov\w+ against avoid\w* reject\w*
        den(?:y|ied|ies|ying|ial) refus\w+ depriv\w+ limit\w* restrict\w* violat\w+ breach\w* infring\w+ rather
        instead hardly barely rare\w* seldom little few fewer less least despite regardless irrespective beyond
        outside other invalid\w* void inadmissib\w+ impossib\w+ difficult\w* poor\w* weak\w* bad badly insufficien\w+
        inadequa\w+ shortage\w* gaps? missing miss neglect\w* ignor\w+ protect\w* combat\w* fight\w* counter\w* reduc\w+
        minimi\w+ short shortcomings? unlawful\w* illegal\w* withdraw\w* deficien\w+ yet still hinder\w* impede\w* needs?
        needed out obstacle\w* insolven\w+ scrap\w* too atmost atleast distrust\w* disregard\w* unregulated
        """
    ),
    conditions=word_of("if whether unless"),
    turns=frozenset("but however yet although though whereas while".split()),
    links=frozenset(
        """
        that which who whom whose if because when where so since than until unless though although while it them this
        """.split()
    ),
    telling=word_of(
        r"""
        recommend(?:s|ed|ing)? propos(?:es|ed|ing) suggest(?:s|ed|ing)? report(?:s|ed|ing) not(?:es|ed|ing) says? said
        """
    ),
    light=word_of("subject(?:ed|s)? be been being any one person persons people individual individuals"),
    lending=frozenset(),
    general=frozenset(
        """
        plan recommends proposes proposal says notes reports finds states law laws right rights kazakhstan article
        constitution code according citizens state also
        """.split()
    ),
)
