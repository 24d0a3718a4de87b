"""The words of force in English."""

import re

from assistant.faithfulness.stance.force_words import ForceWords
from assistant.word_patterns import alternatives, any_of

_LAW_SAYS = r"""(?:requires?|obliges?|prohibits?|forbids?|bans?|guarantees?|provides?|allows?|permits?|says?|states?
    establish(?:es)?|gives?|grants?|entitles?|protects?|ensures?|stipulates?|demands?|lays?|sets?|lets?|makes?
    punish(?:es)?|excludes?|limits?)"""
_OWN = r"(?:the |its |this |that |current |existing )?(?:kazakh |kazakhstan's |national |\w+ procedure )?"
_VERBS = r"""adopt|creat|establish|introduc|amend|ratif|abolish|approv|develop|draft|drawn|set up|pass|enact|sign|launch
    open|built|increas|rais|reduc|improv|strengthen|expand|extend|publish|held|conduct|complet|implement|carried|prepar
    train|organi[sz]|provid|grant|oblig|bann|prohibit|guarante|simplif|chang|revis|replac|transferr|appoint|elect
    allocat|financ|fund|distribut|translat|submitt|ended|remov|cancell?|repeal|regulat|includ|exempt|brought|made|put
    reform|lift|set|fulfil|achiev|start|begun|join|acced|legali[sz]|studied|discuss|examin|obtain|given|form|solv|settl"""

ENGLISH = ForceWords(
    backward=False,
    plan=any_of(
        r"""
        (?:the|this|kazakhstan's) (?:national )?(?:human rights )?(?:action )?plan(?! (?:to|on|of (?!20|action))\b)|plan's
        (?:the|this) (?:document|foreword|introduction|conclusion|chapter|text|authors?(?: of the plan)?)
        (?:the|this|a|one|another|these|such) measures?
        it (?:also )?(?:says|adds|notes|calls|explains|points|recalls|finds|reports|sees|holds|regrets|lists|names|cites)
        it (?:also )?(?:concludes|quotes|states|recommends|proposes|suggests|asks|wants)
        """
    ),
    recommends=any_of(
        r"""
        recommend(?:s|ing)?|recommended(?! by)|propos(?:es?|ing)|proposed(?! by)|suggest(?:s|ed|ing)?|advis(?:es?|ed|ing)
        urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:for|on|upon)|envisag\w+|fores(?:ees|een|aw|eeing)|demand(?:s|ed)
        provid(?:es?|ed|ing) (?:for|that)|plans? to|planned|intend(?:s|ed|ing)?|ask(?:s|ed|ing)|want(?:s|ed)?|seeks?
        aim(?:s|ed)? (?:to|at)|sets? out to|wish(?:es)?|favou?rs
        considers? (?:it )?(?:\w+ )?(?:necessary|advisable|important|useful)
        """
    ),
    urges=any_of(
        r"""
        recommend(?:s|ed|ing)?|propos(?:es?|ed|ing)|suggest(?:s|ed)?|urg(?:es|ed)|advis(?:es|ed)
        call(?:s|ed)? (?:for|on|upon)
        """
    ),
    agentless=any_of(
        r"""
        (?:it|they|this|he) (?:also |further |then )?(?:recommend|propos|suggest|ask|want|call|provid|urg|envisag|aim)\w*
        (?:is|are|was|were|been) (?:also |further )?(?:recommended|proposed|suggested|planned|envisaged|intended|advised)
        (?:recommended|proposed|planned|suggested)(?= (?:that|to|by the plan))
        """
    ),
    advice=any_of("recommendations?|proposals?|suggestions?|initiatives?"),
    asks=any_of(
        r"""
        should|ought to|need(?:s|ed)?|necess(?:ary|ity)|must|ha(?:s|ve) to|(?:is|are) to|would|important|advisable
        expedient|desirable|urgent(?:ly)?|essential|requir(?:es?|ed)
        """
    ),
    musts=any_of("must|ha(?:s|ve) to|requir(?:es?|ed)"),
    reports=any_of(
        r"""
        says?|said|not(?:es?|ed|ing)|report(?:s|ed|ing)?|stat(?:es|ed|ing)|recall(?:s|ed)?|point(?:s|ed)? (?:out|to)
        finds?|found|conclud(?:es|ed)|describ(?:es|ed)|explain(?:s|ed)|mention(?:s|ed)|according to|add(?:s|ed)|list(?:s|ed)
        quot(?:es|ed)|cit(?:es|ed)|sees?|links|believes?|regrets?|call(?:s|ed)|nam(?:es|ed)|speaks?|stress(?:es|ed)
        writ(?:es|ten)|gives|observes|holds|considers|thinks|in the (?:plan's )?view
        """
    ),
    facts=any_of(
        r"(?:the|this|that|its) (?:measures?|executors?|deadlines?|addressees?)(?! (?:must|should|shall))",
        r"measures? (?:of|in) the plan|plan's measures?",
    ),
    bodies=any_of(
        r"""
        un|united nations|undp|unicef|ohchr|unhcr|committee|council|rapporteur|osce|odihr|ngos?|experts?|commission|ministry
        ministries|minister|government|parliament|majilis|president|courts?|prosecutors?|ombudsman|commissioner|laws?
        constitution|legislation|code|state|kazakhstan|authorities|agenc(?:y|ies)|akimats?|police|we|i|lawyers?
        sociologists|scholars|convention|covenant|specialists|organi[sz]ations?|activists?|everyone|people|federation
        """
    ),
    decrees=any_of(
        r"""
        plan (?:also |already |thus |therefore )?(?:guarantees?|requires?|obliges?|prohibits?|forbids?|bans?|abolishe[sd])
        plan (?:also |already |thus |therefore )?(?:introduces?|establishe[sd]|creates?|ensures?|orders?|decides?|decrees?)
        plan (?:also |already |thus |therefore )?(?:mandates?|commands?|compels?|enforces?|legali[sz]es|grants?|entitles)
        plan (?:also |already |thus |therefore )?(?:permits?|allows?|imposes?|secures?|lays down|ratifie[sd]|adopts|ends)
        plan (?:also |already |thus |therefore )?(?:guaranteed|required|obliged|prohibited|banned|introduced|created|granted)
        plan (?:also |already )?makes it (?:mandatory|compulsory|illegal)|plan gives (?:\w+ ){0,3}the (?:right|power)
        """
    ),
    law=any_of(
        r"""
        (?:by|under|within|according to|in accordance with|pursuant to|in line with) {own}(?:laws?|constitution|legislation)
        legally (?:required|obliged|entitled|guaranteed|bound|binding|must)|(?:has|have) the force of law|binding
        (?:required|guaranteed|prohibited|protected|obliged|provided|allowed|forbidden|established|set) by (?:the )?law
        """.replace("{own}", _OWN),
        rf"laws? (?:now |already |also |of kazakhstan )?(?:{alternatives(_LAW_SAYS)})",
        rf"laws? on (?:\w+ ){{1,6}}?(?:{alternatives(_LAW_SAYS)})",
        rf"(?:constitution|legislation|code) (?:\w+ ){{0,3}}?(?:{alternatives(_LAW_SAYS)})",
    ),
    legal=any_of(
        r"""
        laws?|legal\w*|legislat\w+|lawful\w*|codes?|acts?|constitution\w*|bylaws?|norms?|provisions?|rules?|amend\w*|articles?
        """
    ),
    sources=any_of(
        r"""
        constitution\w*|covenants?|conventions?|codes?|declarations?|articles?|standards?|principles|treat(?:y|ies)|charter
        protocols?|(?:the|this|that|these|those|a|kazakh|kazakhstan's|national|both|two) (?:\w+ ){0,2}?laws?
        laws? (?:on|of|["'])|legislation|committee|act|rules|decree|order|resolution|instruction|iccpr|icescr|un|osce|ilo
        """
    ),
    claims=(
        (
            any_of("must|shall|oblige[sd]?|obligation|obligatory|mandatory|compulsory|binding|duty|required"),
            any_of(
                r"""
                must|shall|oblig\w+|mandatory|compulsory|binding|dut(?:y|ies)|requir\w+|necess\w+|should|responsib\w+|liab\w+
                ha(?:s|ve) to|need\w*|(?:is|are) to
                """
            ),
        ),
        (
            any_of(
                r"""
                (?:ha(?:s|ve|d|ving)|(?:is|are) given|gives?|enjoys?|grants?) (?:\w+ ){0,2}?(?:the|an?|full|equal|no) rights?
                ha(?:s|ve) rights?|entitle[sd]?|entitling
                """
            ),
            any_of(r"rights?|entitle\w*|opportunit\w+|access|empower\w*|authori\w+|possib\w+"),
        ),
        (
            any_of("guarantee[sd]?|guaranteeing"),
            any_of(r"guarant\w+|ensur\w+|secur\w+|provid\w+|protect\w+|make sure"),
        ),
        (
            any_of("prohibit(?:s|ed|ing|ion)?|forbid(?:s|den|ding)?|ban(?:s|ned|ning)?|may not|illegal"),
            any_of(
                r"""
                prohibit\w*|forbid\w*|ban(?:s|ned|ning)?|not|no|exclu\w+|revok\w+|illegal\w*|unlawful\w*|inadmiss\w+|abol\w+
                without|prevent\w*|only|restrict\w*
                """
            ),
        ),
    ),
    rights=any_of(
        r"""
        must|shall|(?:is|are|be) obliged|(?:ha(?:s|ve)|enjoys?) (?:(?:the|a|an|full|equal|every|no) )*rights?
        (?:is|are|be) entitled|guarantee[sd]?|(?:is|are) (?:\w+ )?(?:prohibited|forbidden|banned|guaranteed)|may not be
        """
    ),
    today=any_of(
        r"""
        now|today|today's|nowadays|currently|at present|presently|at the moment|these days|as of now|to this day
        """
    ),
    valid=any_of(
        r"""
        current (?:\w+ )?(?:laws?|legislation|rules?|codes?|system|procedures?|practice|constitution|acts?|norms?)
        (?:laws?|acts?|codes?|legislation|rules?|norms?|guarantees?|ban|rights?) (?:[\w']+ ){0,4}?(?<!into )in (?:force|effect)
        """
    ),
    standing=any_of(
        "existing|current(?:ly)?|in force|present(?:ly)?|until now|now|today|already|so far|effective"
    ),
    future=any_of("will|shall|going to|soon|is about to"),
    done=re.compile(
        r"(?<!\w)(?:has|have|had|was|were) (?:(?:\w+ly|already|also|since|now|then|thus|been|not|being) )*"
        rf"({alternatives(_VERBS)})\w*"
        r"|(?<!\w)(?:kazakhstan|government|parliament|ministry|state|country|president|court|authorities|republic|agencies"
        rf"|akimats) (?:(?:then|also|already|later) )?({alternatives(_VERBS)})(?:ed|d|ied|ned)(?!\w)"
    ),
    participle=r"(?<!be )(?<!\w){verb}(?:\w*(?:ed|en|t|d))? (?:in|by|at|on|under|after|as|from|with)(?!\w)",
    own=any_of("adopt|approv|develop|draft|prepar|publish|launch|sign|drawn"),
    supposed=any_of(
        r"""
        if|when|once|until|unless|whether|who|which|whose|where|after|before|that (?:was|were|has|have|had)|as soon as|in case
        because|those|people|persons?
        """
    ),
    reader=re.compile(
        r"(?<!\w)(?:you|your|yours|yourself|yourselves|you're|you've|you'll)(?!\w)"
        r"|^(?:contact|call|file|demand|ask|insist|complain|remember|go|do not|don't|never|always|tell|write|keep|seek|request"
        r"|report|appeal|apply|use|make sure|be sure|note|get|find|consult|refuse|sign|wait|stay)"
        r" (?:the|a|an|for|to|on|your|that|sure|sign|answer|from|with|not|any|if|help|them|him|it|in)(?!\w)"
    ),
)
