"""Words of strong acts: what ends, is allowed or forbidden, punishes, frees, hurts, is sold, rises or falls.

`held` is narrow on purpose: each of its words was needed by a unit of which the editors tell the effect in
another language, or is another word for the same.
"""

from assistant.faithfulness.stance.effect_words import make_effect

ACTS = (
    make_effect(  # brought to an end
        en=r"""abolish\w*|abolition|cancel\w*|annul\w*|repeal\w*|revok\w+|revocation|rescind\w*|scrap(?:s|ped|ping)?
        liquidat\w+|overturn\w*|nullif\w+|void(?:s|ed)?|no longer (?:exist|appl|valid|need)\w*""",
        ru=r"""отмен(?!н)\w+|упраздн\w+|аннулир\w+|ликвидир\w+|ликвидаци\w+
        утратил\w* силу|больше (?:нет|не (?:существу|действу|нужн)\w+)""",
        kk=r"""жойыл\w+|жою\w*|жояды|жоятын\w*|жойды|жойған\w*|жойсын|күшін жо\w+
        алып таста\w*|алынып таста\w*|күші(?:н|ң)? жой\w+|енді (?:жоқ|болмайды)""",
        held=r"""abol\w+|cancel\w*|annul\w*|repeal\w*|revo[ck]\w+|rescind\w*|eliminat\w+|exclu\w+|lift\w*|remov\w+
        withdr\w+|abandon\w*|no longer|invalid\w*|void|dissol\w+|liquidat\w+|terminat\w+|discontinu\w+|overcom\w+
        eradicat\w+|ceas\w+|delet\w+|do(?:es|ing)? away|combat\w*|expir\w+
        commut\w+|waiv\w+|replac\w+|free of|quash\w*|revers\w+|disqualif\w+|disband\w*|overrul\w*|extinguish\w*""",
    ),
    make_effect(  # dissolved; the Kazakh word also means spread
        en=r"dissol[uv]\w+|disband\w*",
        ru=r"распу(?:ст|щ)\w+|расформир\w+",
        kk=r"тарат(?:ыл|у|ады|сын|ты)\w*",
        held=r"dissol\w+|liquidat\w+|disband\w*|clos\w+|distribut\w+|disseminat\w+|spread\w*|terminat\w+",
    ),
    make_effect(  # made lawful
        en=r"legali[sz]\w+|decriminali[sz]\w+|licen[cs]e to|made legal|is lawful",
        ru=r"узакон\w+|легализ\w+|законно (?:бить|пытать|убивать)|декриминализ\w+|вседозволенн\w+",
        kk=r"заңдастыр\w+|заңды деп",
        held=r"""legali[sz]\w+|legitimi[sz]\w+|decriminali[sz]\w+|lawful\w*|legally|made legal|recogni[sz]\w+
        legal status""",
    ),
    make_effect(  # permitted
        en=r"permit(?:s|ted|ting)?|allow(?:s|ed)|permission|permissible|authori[sz]e[sd]?",
        ru=r"(?<!без )разреш(?:ен|ает|ают|ил|ат|ит|ить)\w*|дозвол\w+|позвол(?:ен|яет|яют|ил|ит|ить)\w*",
        kk=r"рұқсат(?!сыз)\w*|жол бер(?:еді|ген|ілген|іледі|ілсін)\w*|бола береді",
        held=r"""permi\w+|allow\w*|authori[sz]\w+|may|can|cannot|could|rights? (?:to|of)|entitle\w*|possib\w+
        opportunit\w+|lets?|letting|licen[cs]\w*|grant\w*|enabl\w+|sanction\w*|consent\w*|approv\w+|able|empower\w*
        without (?:\w+ ){0,2}?(?:notice|warning)""",
    ),
    make_effect(  # forbidden
        en=r"prohibit\w*|forbid\w*|forbade|ban(?:s|ned|ning)?|outlaw\w*|criminali[sz]\w+",
        ru=r"запре[тщ]\w*|воспрещ\w+|вне закона|недопустим\w*",
        kk=r"тыйым\w*|қылмыс деп",
        held=r"""prohibit\w*|forbid\w*|forbad\w*|ban(?:s|ned|ning)?|exclu\w+|revo[ck]\w+|inadmiss\w+|cannot
        (?:may|shall|must|can|could|should|is|are) not|not (?:\w+ )?(?:allow|permit|subject|admi|be)\w*
        no (?:one|person)|nobody|without|only|restrict\w*|limit\w*|impossib\w+|unacceptab\w+|never|outlaw\w*
        prevent\w*|illegal\w*|unlawful\w*|criminali[sz]\w*|abol\w+|not|nor""",
    ),
    make_effect(  # against the law
        en=r"illegal\w*|unlawful\w*",
        ru=r"противозакон\w+|незакон\w+",
        kk=r"заңсыз\w*",
        held=r"""illegal\w*|unlawful\w*|illegitimate|unauthori\w+|violat\w+|breach\w*|prohibit\w*|forbid\w*|ban(?:s|ned)?
        contra\w+|arbitrar\w+|wrongful\w*|ungrounded|unfounded|crimes?|criminali[sz]\w*|offen[cs]\w*
        not (?:\w+ )?(?:legal|lawful)\w*|without (?:\w+ ){0,3}?(?:registration|permission|license|documents)""",
    ),
    make_effect(  # punished
        en=r"punish\w*|penali[sz]\w*|flog\w*|whip\w*",
        ru=r"наказ(?!ани\w+ (?:план|избирател))\w+|накаж\w+|кар(?:ать|ает|ают|ой|а|у|ы)",
        kk=r"жаза(?:сы\w*|лар\w*|лау\w*|лан\w*|лай\w*|лап|лады|ға|ны|ның|мен|дан|да)?",
        held=r"""punish\w*|penalt\w+|penali[sz]\w*|penal (?:\w+ )?(?:measure|sanction|correct|execut)\w*
        sentenc\w+|sanction\w*|liab\w+|fin(?:e|es|ed)|disciplin\w+|convict(?:ed|s|ion)?|imprison\w*
        (?:criminal|administrative|disciplinary) (?:\w+ )?(?:responsib|prosecut|measure|offen)\w*|death penalty""",
    ),
    make_effect(  # put to death
        en=r"hang(?:s|ed)?|shot|executed",
        ru=r"казн\w+|расстрел\w*",
        kk=r"ату жазас\w*|дарға ас\w+|өлім жазас\w*",
        held=r"death|capital punishment|execut(?:ed|ing)|execution of (?:the )?sentences?|kill\w*|hang\w*|shot",
    ),
    make_effect(  # fined
        en=r"fined|fine of|a fine|fines",
        ru=r"штраф\w*",
        kk=r"айыппұл\w*",
        held=r"fin(?:e|es|ed)|penalt\w+|monthly|sanction\w*|liab\w+|astrent\w*|forfeit\w*",
    ),
    make_effect(  # locked up
        en=r"jail(?:ed|ing)|imprison(?:s|ed|ing)?|behind bars|locked up",
        ru=r"сажа(?:ть|ют|ет)|посад(?:ить|ят|ит|или)|за решетк\w+",
        kk=r"түрмеге (?:қама|отырғыз|жап|жаб)\w+",
        held=r"""jailed|imprison\w*|prison\w*|sentenc\w+|depriv\w+ of (?:\w+ )?(?:freedom|liberty)|confine\w*|custody
        arrest\w*|detain\w*|detention|colon(?:y|ies)|behind bars|planted|years? (?:of|in)""",
    ),
    make_effect(  # freed
        en=r"releas\w+|exempt\w*|acquit\w*|pardon\w*|amnest(?:y|ied)|reliev(?:es|ed)|freed",
        ru=r"освобо\w+|отпу(?:ст|ск|щ)\w+|выпу(?:стят|стит|щен)\w*|помилов\w+|амнист\w+|оправда(?:н|л|ет|ют)\w*",
        kk=r"босат\w+|босап|ақтал\w+|кешірім\w*|рақымшылық\w*|амнисти\w+",
        held=r"""releas\w+|exempt\w*|acquit\w*|pardon\w*|amnest\w+|freed|freeing|frees|free (?:from|of)|set free
        liberat\w*|discharg\w+|reliev\w+|leav(?:e|es)|vacation\w*|holidays?|dismiss\w*|parol\w+|justif\w+|excus\w+
        let (?:go|out)|waiv\w+|mitigat\w+|clemency|vacat\w+|early (?:release|liberation)|condition\w+""",
    ),
    make_effect(  # stopped or put off
        en=r"postpon\w+|suspend\w*|halt\w*|terminat\w+|shut(?:s|ting)?(?: down)?|put off|called off",
        ru=r"""перен(?:ес|ос)\w+|отложен\w*|отклад\w+|отсроч\w+|приостан\w+|прекращ\w+|прекрати\w+
        закры(?:т|ва|л|ть)\w*|сорван\w*""",
        kk=r"тоқтат\w*|кейінге қалд\w+|шегер\w+|жабыл\w+|жаба(?:ды|р)|кідірт\w+",
        held=r"""postpon\w+|suspen\w+|halt\w*|stop\w*|terminat\w+|clos\w+|ceas\w+|delay\w*|moratorium|discontinu\w+
        interrupt\w*|end(?:s|ed|ing)?|extend\w*|shut\w*|transfer\w*|defer\w*|dropp\w+|dismiss\w*|adjourn\w*|abort\w*
        expir\w+|liquidat\w+|dissol\w+|abandon\w*|deduct\w*|mov(?:e|ed|ing)|portable|prolong\w*""",
    ),
    make_effect(  # violence and bribes
        en=r"""beat(?:s|en|ing|ings)?|kill\w*|bribe\w*|rap(?:e|es|ed|ing)|poison\w*|hit(?:s|ting)?
        burn(?:s|ed|ing)?|slaughter\w*""",
        ru=r"""бить|бьют|бьет|избив\w+|избит\w*|убива\w+|убит\w*|убить|взятк\w*|насил(?:ова|у)\w+
        трав(?:ить|ят)|сжечь|жечь""",
        kk=r"ұр(?:у|ып|ады|ған|ды|уға)|соққы\w*|өлтір\w+|пара(?:ны|мен)?(?= ал| бер)|зорла\w+|өрте\w+|сабау\w*",
        held=r"""beat\w*|kill\w*|brib\w+|rap(?:e|es|ed|ing|ists?)|poison\w*|hit|burn\w*|slaughter\w*|violen(?:ce|t)
        assault\w*|injur\w+|batter\w*|murder\w*|abus\w+|corrupt\w*|ill-?treat\w*|bodily|physical\w*|hurt\w*
        mistreat\w+|depriv\w+ of life|human lives|cruel\w*|use of (?:\w+ )?force|harass\w*""",
    ),
    make_effect(  # for sale
        en=r"sold|for sale|sells?|selling",
        ru=r"прода(?:н|ет|ют|ж|ва|л|ть)\w*|продажн\w+",
        kk=r"сатыл\w+|сатады|сатып жібер\w+",
        held=r"sell\w*|sold|sales?|traffick\w*|slave\w*|trading|buy\w*|purchas\w+|acqui\w+|commer\w+|market\w*",
    ),
    make_effect(  # for money
        en=r"for (?:a fee|money|payment)|bail",
        ru=r"за (?:плату|деньги|выкуп)|под залог\w*|платн\w+",
        kk=r"ақшаға|ақы(?:лы|ға)|төлем(?:ге|мен)|кепілақы\w*",
        held=r"pa(?:y|ys|id|ying|yments?)|fees?|money|costs?|charg\w+|free|expens\w+|bail|tariffs?|salar\w+|wages?",
    ),
    make_effect(  # rises
        en=r"ris(?:es|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?|increas\w+|doubl(?:e|ed|es)",
        ru=r"(?:вы|воз)рос\w*|вырас(?:т|тет|тут)\w*|раст(?:ет|ут)|увелич\w+|повы(?:сил|шает|сит|сят|шени)\w*",
        kk=r"өс(?:ті|кен|еді)|арт(?:ты|қан|ады)|көбей\w+|ұлғай\w+|жоғарылады",
        held=r"""ris(?:e|es|en|ing)|rose|gr[eo]w\w*|increas\w+|higher|rais\w+|expan\w+|enlarg\w+|doubl\w+|improv\w+
        enhanc\w+|qualif\w+|larger|exceed\w*""",
    ),
    make_effect(  # falls
        en=r"fell|falls|fallen|decreas\w+|declin\w+|dropped|lower(?:s|ed|ing)|reduc\w+|diminish\w*|shr[aiu]nk\w*",
        ru=r"сни[жз]\w+|сокра(?:т|щ)\w+|уменьш\w+|упал[аои]?|паден\w+|пони[жз]\w+",
        kk=r"азай\w+|төменде\w+|кемі(?:ді|ген|йді|ту\w*|тіл\w+)|қысқар\w+",
        held=r"""fell|fall\w*|decreas\w+|declin\w+|drop\w*|low\w*|reduc\w+|diminish\w*|short\w*|less\w*|few\w*|cut\w*
        minimi\w+|mitigat\w+|loss\w*|narrow\w*|optimi\w+|abridg\w+|down|eas(?:e|ing)|deduct\w*|disappear\w*""",
    ),
)
"""Strong acts."""
