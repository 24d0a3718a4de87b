"""Words of strong claims: what is secret, who is guilty, who has no rights, what is wholly done, what is not told."""

from assistant.faithfulness.stance.effect_words import make_effect

_SILENCE = r"""
    (?:plan|document|it) (?:\w+ ){0,2}?(?:says?|said|tells?|told|knows?|states?|contains?|mentions?) nothing
    (?:plan|document) (?:\w+ )?(?:does not|did not|doesn't|never)(?: \w+)? (?:mention|sa[iy]|address|discuss|cover|contain)\w*
    (?:plan|document) (?:\w+ )?(?:does not|did not|doesn't|never)(?: \w+)? (?:speak|answer|tell|describe|deal|treat|touch)\w*
    (?:plan|document) (?:is|stays|remains) silent|(?:nothing|nowhere) (?:\w+ ){0,2}?in the (?:plan|document)
    no (?:\w+ ){1,3}?in the (?:plan|document)|in the (?:plan|document),? (?:there is (?:no|nothing)|nothing)
    not (?:\w+ )?(?:mentioned|found|covered|described|addressed|treated|discussed) (?:in|by) the (?:plan|document)
"""

CLAIMS = (
    make_effect(  # kept secret
        en=r"""classified|secre(?:t|ts|tly|cy)|censored|withheld|redacted|confidential\w*|undisclosed|hush\w*
        cover(?:s|ed|ing)? up""",
        ru=r"""засекре\w+|секретн\w+|секрет\w*|тайн\w+|втайне|под грифом|скрыт\w*|скрыва\w+|скры(?:л|ть)\w*|умалчив\w+
        утаи\w+|неразглаш\w+|замалчив\w+""",
        kk=r"құпия\w*|жасыр\w+|астыртын\w*|жария етілме\w+",
        held=r"""secre\w+|confiden(?:tial)\w*|classif\w+|privacy|censor\w*|hidden|hid(?:e|es|ing)|conceal\w*|covert\w*
        disclos\w+|clandestine|mystery|inviolab\w+|correspondence|latent\w*|undercover|non-?public|closed|shadow
        invisible|anonym\w+""",
    ),
    make_effect(  # taken out of the text
        en=r"(?:topic|subject|section|chapter|passage|answer|article|text|page|paragraph|document|part)s? (?:[\w-]+ ){0,2}?"
        r"(?:is|are|was|were|been|being) (?:\w+ ){0,2}?(?:removed|deleted|withdrawn|blocked|hidden|missing|lost)",
        ru=r"""изъя\w+|удал(?:ен|ил|ит|яет|ению)[аоы]?\w*|вычеркн\w+|вымаран\w*|стер(?:т|ли|ла|ты|то)\w*
        заблокирован\w*""",
        kk=r"өшіріл\w+|сызып таста\w*|сызылып таста\w*|бұғаттал\w+|алынып қойыл\w+",
        held=r"""remov\w+|delet\w+|withdr\w+|block\w*|seiz\w+|confiscat\w+|eras\w+|exempt\w*|exclu\w+|missing|remote\w*
        expel\w*""",
    ),
    make_effect(  # guilty
        en=r"""guilt\w*|culpab\w+|(?:is|are|was|were) to blame|criminals|murderers?|thie(?:f|ves)|crooks?|traitors?
        (?:is|are|was|were) (?:\w+ly )?(?:corrupt|criminal(?= ?(?:[.,;:]|$)))
        (?:is|are) (?:a|an) (?:\w+ )?(?:criminal|torturer)""",
        ru=r"""винов\w+|вин(?:а|ы|у|ой)|преступник\w*|убийц\w*|вор(?:ы|ов|ами)?|взяточник\w*|предател\w+|негодя\w+""",
        kk=r"кінәл\w+|айыпты\w*|қылмыскер\w*|ұры(?:лар)?|сатқын\w*|парақор\w*|опасыз\w*",
        held=r"""guilt\w*|at fault|faults?|culpab\w+|blam\w+|convict(?:ed|s|ion)?|offenders?|perpetrat\w+|innocen\w+|criminals
        thie\w+|murder\w*|traitor\w*|incriminat\w+|brib\w+|those responsible|responsible (?:persons|officials)
        persons? (?:\w+ ){0,2}?responsible|commit(?:ted|ting)""",
    ),
    make_effect(  # guilt asserted
        en=r"""(?:is|are|was|were) (?:\w+ly )?(?:guilty|criminals|to blame|thieves)
        (?:is|are) (?:a|an) (?:\w+ )?(?:thief|murderer|crime)""",
        ru=r"""(?<!не )(?<!быть )(?<!если )(?:винов(?:ен|на|ны|ат|аты|ата))|(?:сам|сами|сама) виноват\w*
        - преступник\w*|является (?:преступник|преступлени|виновн)\w+""",
        kk=r"кінәлі(?= |$|[.,;:])(?! деп| екен|лігі)|айыпты(?= |$|[.,;:])(?! деп| екен)|қылмыскер(?= |$|[.,;:])(?! деп| екен)",
        held=r"(?:is|are|was|were|be|been) (?:\w+ly )?guilty|(?:is|are|was|were) to blame|guilt (?:is|has been) proved",
    ),
    make_effect(  # a right lost
        en=r"""no (?:\w+ )?rights?|lose[sd]? (?:\w+ ){0,3}?rights?|lost (?:\w+ ){0,3}?rights?
        (?:strip|depriv)\w* (?:\w+ ){0,4}?rights?""",
        ru=r"""(?:нет|не имеет|не имеют|лишен\w*|лишает\w*|лишают\w*|теряет|теряют|утрачива\w+) (?:\w+ ){0,2}?прав[ао]?
        прав(?:а|о)? (?:[\w-]+ ){0,3}?(?:больше )?нет""",
        kk=r"құқы(?:ғы\w*|қтары\w*|қ) (?:\w+ )?(?:жоқ\w*|айыр\w+|болма\w+)",
        held=r"""no (?:\w+ ){0,3}?rights?|not have (?:\w+ ){0,2}?rights?|depriv\w+|los[est]\w*|without (?:\w+ )?rights?
        restrict\w*|forfeit\w*|limit\w*|not (?:be )?entitled|cannot|denied|may not|neither
        ha(?:s|ve|d) no|(?:do|does|did|are|is) not""",
    ),
    make_effect(  # all rights lost
        en=r"""(?:ha(?:s|ve|d)|with|keeps?|enjoys?) no (?:\w+ )?rights(?! (?:to|of|under|in|over))|rightless
        without (?:any |all )?rights(?! (?:to|of))
        (?:loses?|lost|depriv\w+ of|stripped of) (?:all|every) (?:\w+ ){0,2}?rights?""",
        ru=r"""бесправ\w+|никаких (?:\w+ )?прав(?! на)|(?:не имеют|не имеет) прав(?! на)
        (?:лишен\w*|лиша\w+|теря\w+|утра\w+) (?:всех|любых|всяких) (?:\w+ )?прав""",
        kk=r"""құқықсыз\w*|ешқандай (?:\w+ )?құқы\w+|(?:барлық|бүкіл) (?:\w+ )?құқы\w+ айыр\w+
        \w+(?:ның|нің|дың|дің|тың|тің) құқы(?:ғы|қтары) (?:жоқ|болма)\w*""",
        held=r"""without rights|rightless|depriv\w+ of (?:\w+ ){0,2}?rights|all (?:\w+ )?rights
        los\w+ (?:\w+ ){0,3}?rights|ha(?:s|ve|d) no rights(?! (?:to|of))""",
    ),
    make_effect(  # wholly done
        en=r"(?:all|each|every one) (?:of )?(?:the |its |these |those )?\d+|wholly|completely|in full",
        ru=r"все(?:х|м|ми)? \d+|полностью|целиком",
        kk=r"барлық \d+|\d+[\w-]* (?:бәрі\w*|түгел\w*)|толығымен|түгелдей",
        held=r"""all|every\w*|each|full\w*|complet\w*|whol\w+|entire\w*|total\w*|any|absolute\w*|altogether|comprehensive\w*
        thorough\w*|exhaustive\w*""",
    ),
    make_effect(  # only so
        en=r"(?<!not )only|solely|exclusively",
        ru=r"(?<!не )только|(?<!не )лишь|исключительно",
        kk=r"тек|ғана(?! емес)",
        held=r"only|sole(?:ly)?|exclusive\w*|just|merely|except\w*|unless|alone|nothing but|not (?:more|later|less) than",
    ),
    make_effect(  # without something
        en=r"without(?! (?:delay|exception))",
        ru=r"без(?! (?:промедления|задержки|исключения))",
        kk=r"(?:шешім|рұқсат|келісім|ескерту|адвокат|тіркеу|құжат|санкция|бақылау|шектеу)(?:і|ы)?н?(?:сыз|сіз)",
        held=r"""without|absen\w+|lack\w*|no|not|nor|free (?:of|from)|\w+less|impunity|illegal\w*|independent\w*
        un(?:law|author|regist|just|found|hinder|limit|announc|restrict|condition|docu|employ|paid)\w*""",
    ),
    make_effect(  # about the answer itself
        en=r"""(?:this|the|my|your|an?) (?:answer|reply|prompt|chat|conversation|passage|assistant|user)s?
        instructions? (?:is|are|say)
        my (?:\w+ )?(?:instruction|rule)s?|system prompt|language model|passages?""",
        ru=r"""ответ(?:ы|а|ом)?|подсказк\w+|пользовател\w+|(?:мо|тво|ваш)\w+ инструкци\w+
        системн\w+ инструкци\w+|отрывк\w+|чат\w*""",
        kk=r"жауап(?:ты|тың)?|жауабы\w*|нұсқауым\w*|нұсқаулығым\w*|үзінді\w*|чат\w*|пайдаланушы\w*",
        held=r"""answer\w*|repl(?:y|ies|ied)|respon\w+|prompt\w*|users?|instruct\w+|passages?|conversation\w*|consumer\w*
        liab\w+|assistant\w*|dut(?:y|ies)|interrogat\w+|testi\w+|question\w*|reaction""",
    ),
    make_effect(  # information denied
        en=r"""nothing (?:\w+ ){0,3}?(?:said|written|known|mentioned|stated|found|about)
        (?:says?|said|tells?|knows?) nothing
        no (?:\w+ )?(?:information|data|mention|answers?|word|passages?|records?|evidence|mentions?|statement)
        not (?:\w+ )?(?:mention(?:s|ed)?|said|stated|written|addressed|discussed|covered)
        not (?:\w+ )?(?:answered|contained|spoken|told|described)
        not (?:mention|say|address|discuss|cover|contain|speak|answer|tell|describe|deal)|silent|silence on
        never (?:mention|sa|address|discuss|spe)\w+|nowhere|cannot be (?:found|answered|said|told)
        nobody (?:\w+ )?know\w*
        (?:un|not )known|impossible to (?:say|tell|answer|know)""",
        ru=r"""(?:ничего|ни слова|нигде)
        не (?:говорит\w*|сказан\w*|сообща\w+|упоминает\w*|упомян\w+|содерж\w+|написан\w*|указан\w*|описан\w*)
        не (?:затрагива|рассматрива|касает|отвеча|освеща)\w+|неизвестн\w*|молч(?:ит|ат)|умалчива\w+
        нет (?:\w+ ){0,2}?(?:сведени|данн|информаци|ответ|упоминани|указани|слов)\w*
        (?:сведени|данн|информаци|упоминани)\w+ (?:\w+ ){0,4}?(?:нет|отсутств\w+)
        отсутству\w+ (?:\w+ ){0,2}?(?:сведени|данн|информаци|упоминани)\w+""",
        kk=r"""(?:мәлімет|ақпарат|дерек|жауап|сөз|нұсқау)\w* (?:\w+ ){0,2}?(?:жоқ\w*|болма\w+|берілме\w+)
        (?:мәлімет|ақпарат|дерек|жауап|сөз|нұсқау)\w* (?:\w+ ){0,2}?(?:келтірілме\w+|айтылма\w+|табылма\w+)
        ештеңе\w*|ештеме\w*|ешнәрсе\w*|ешқайда\w*
        (?:айтыл|жазыл|көрсетіл|аталып|атал|келтіріл|қамтыл|сипаттал)(?:ма|ме)(?:ған|ген|йды|йді)\w*
        белгісіз\w*|үндемейді|айтпайды|айтпаған|жазбаған""",
        held=r"""nothing|no (?:\w+ ){0,2}?(?:information|data|mention|answers?|word|records?|evidence|statistics|indication)
        silen\w+|not (?:\w+ ){0,2}?(?:mention|sa|stat|writ|address|discuss|cover|answer|correspond|meet|respond)\w*
        not (?:\w+ ){0,2}?(?:contain|spe|tell|told|describ|indicat|provid|inform|includ|regulat|stipulat|compl)\w*
        lack\w* (?:\w+ ){0,3}?(?:information|data)|absen\w+|unknown|nowhere|unaware\w*|uninformed|obscure
        uncertain|missing|unclear|is no|are no|not known""",
    ),
    make_effect(  # the Plan told as silent: none of its units says that of the Plan
        en=_SILENCE,
        ru=r"""план(?:е|ом)? (?:[\w-]+ ){0,4}?(?:ничего|ни слова|молчит|умалчивает)
        план (?:\w+ )?не (?:говорит|сообщает|упоминает|содержит|описывает|затрагивает|рассматривает|касается|отвечает|освещает)
        в плане (?:[\w-]+ ){0,4}?не (?:говорится|сказано|сообщается|упом\w+|содержится|написано|описан\w*|освещ\w+)
        в плане (?:[\w-]+ ){0,3}?(?:нет|отсутств\w+) (?:\w+ ){0,2}?(?:сведени|данн|информаци|ответ|упоминани|указани|слов)\w*
        не (?:говорится|сказано|сообщается|упом\w+|содержится|написано|освещ\w+) в плане""",
        kk=r"""жоспар(?:да|дың)? (?:[\w-]+ ){0,5}?(?:ештеңе|ештеме|ешнәрсе|үндемейді|айтпайды|айтпаған)
        жоспарда (?:[\w-]+ ){0,5}?(?:айтыл|жазыл|келтіріл|қамтыл|сипаттал)(?:ма|ме)(?:ған|ген|йды|йді)(?! д[еі])
        жоспарда (?:[\w-]+ ){0,5}?(?:мәлімет|ақпарат|дерек|сөз) жоқ(?! д[еі])""",
        held=_SILENCE,
    ),
)
"""Strong claims."""
