"""By which words a text tells strong effects: what ends, frees, punishes, hides, or is not to be found.

The tables read normalised text: small letters, `е` for `ё`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern

from assistant.faithfulness.stance.word_patterns import any_of
from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class Effect:
    """One kind of effect."""

    said: Mapping[Language, Pattern[str]]
    """Words that tell it."""
    held: Pattern[str]
    """English words of the units on which any of them may rest."""


def _effect(*, en: str, ru: str, kk: str, held: str) -> Effect:
    return Effect({"en": any_of(en), "ru": any_of(ru), "kk": any_of(kk)}, any_of(held))


EFFECTS = (
    _effect(  # brought to an end
        en=r"""abolish\w*|abolition|cancel\w*|annul\w*|repeal\w*|revok\w+|revocation|rescind\w*|scrap(?:s|ped|ping)?
        dissol[uv]\w+|disband\w*|liquidat\w+|overturn\w*|nullif\w+|void(?:s|ed)?
        no longer (?:exist|appl|valid|need)\w*""",
        ru=r"""отмен\w+|упраздн\w+|аннулир\w+|ликвидир\w+|ликвидаци\w+|распу(?:ст|щ)\w+|расформир\w+|утратил\w* силу
        больше (?:нет|не (?:существу|действу|нужн)\w+)""",
        kk=r"""жойыл\w+|жою\w*|жояды|жойды|жойған|жойсын|күшін жо\w+|тарат(?:ыл|у|ады|сын|ты)\w*
        алып таста\w*|алынып таста\w*
        күші(?:н|ң)? жой\w+|енді (?:жоқ|болмайды)""",
        held=r"""abol\w+|cancel\w*|annul\w*|repeal\w*|revo\w+|rescind\w*|eliminat\w+|exclu\w+|lift\w*
        remov\w+|withdr\w+
        abandon\w*|no longer|invalid\w*|dissol\w+|liquidat\w+|terminat\w+|discontinu\w+|overcom\w+|eradicat\w+|ceas\w+
        delet\w+|combat\w*|expir\w+|distribut\w+|disseminat\w+|commut\w+|waiv\w+|replac\w+|free of|quash\w*|revers\w+
        disqualif\w+|disband\w*|overrul\w*|extinguish\w*|elimination|clos\w+|loss|lose|lost""",
    ),
    _effect(  # made lawful
        en=r"legali[sz]\w+|decriminali[sz]\w+|licen[cs]e to|made legal|is lawful",
        ru=r"узакон\w+|легализ\w+|законно (?:бить|пытать|убивать)|декриминализ\w+|вседозволенн\w+",
        kk=r"заңдастыр\w+|заңды деп",
        held=r"legali[sz]\w+|legitimi[sz]\w+|decriminali[sz]\w+|lawful\w*|legal\w*|recogni[sz]\w+",
    ),
    _effect(  # permitted
        en=r"permit(?:s|ted|ting)?|permission|permissible|authori[sz]e[sd]?",
        ru=r"разреш(?:ен|ает|ают|ил|ат|ит|ить|ено|ены|ена|ение на)\w*|дозвол\w+|позвол(?:ен|яет|яют|ил|ит|ить)\w*",
        kk=r"рұқсат\w*|жол бер(?:еді|ген|ілген|іледі|ілсін)\w*|бола береді",
        held=r"""permi\w+|allow\w*|authori\w+|may|can|could|rights?|entitle\w*|possib\w+|opportunit\w+|free\w*|without
        prohibit\w*|let\w*|legal\w*|licen[cs]\w*|grant\w*|enabl\w+|resol\w+|sanction\w*|consent\w*|approv\w+
        admi\w+|able
        provid\w+|access\w*|consider\w*|stipulat\w*|discretion|give\w*""",
    ),
    _effect(  # forbidden
        en=r"prohibit\w*|forbid\w*|forbade|ban(?:s|ned|ning)?|outlaw\w*|illegal\w*|criminali[sz]\w+",
        ru=r"запре[тщ]\w*|воспрещ\w+|вне закона|недопустим\w*|противозакон\w+|незакон\w+",
        kk=r"тыйым\w*|заңсыз\w*|қылмыс деп",
        held=r"""prohibit\w*|forbid\w*|forbad\w*|ban(?:s|ned|ning)?|not|no|nor|exclu\w+|revok\w+|illegal\w*
        unlawful\w*|inadmiss\w+
        abol\w+|without|prevent\w*|only|restrict\w*|crim\w+|violat\w+|penal\w*|punish\w*|illegitimate
        offen[cs]\w*|unauthori\w+
        limit\w*|impossib\w+|unacceptab\w+|never|cannot|breach\w*""",
    ),
    _effect(  # kept secret
        en=r"classified|secre(?:t|ts|tly|cy)|censored|withheld|redacted|confidential\w*|undisclosed|hush\w*",
        ru=r"""засекре\w+|секретн\w+|секрет\w*|тайн\w+|втайне|под грифом|скрыт\w*|скрыва\w+|умалчив\w+
        утаи\w+|неразглаш\w+""",
        kk=r"құпия\w*|жасыр\w+|астыртын\w*|жария етілме\w+",
        held=r"""secre\w+|confiden\w+|classif\w+|priva\w+|censor\w*|hidden|hid(?:e|es|ing)|conceal\w*
        covert\w*|disclos\w+|clandestine
        mystery|inviolab\w+|correspondence|communicat\w+|convers\w+|latent\w*|undercover|inviolab\w+
        correspondence|intimate|non-?public|closed|unregistered|shadow|invisible|anonym\w+""",
    ),
    _effect(  # taken out of the text
        en=r"(?:topic|subject|section|chapter|passage|answer|article|text|page|paragraph|document|part)s? (?:[\w-]+ ){0,2}?"
        r"(?:is|are|was|were|been|being) (?:\w+ ){0,2}?(?:removed|deleted|withdrawn|blocked|hidden|missing|lost)",
        ru=r"""изъя\w+|удал(?:ен|ил|ит|яет|ению)[аоы]?\w*|вычеркн\w+|вымаран\w*|стер(?:т|ли|ла|ты|то)\w*
        заблокирован\w*""",
        kk=r"өшіріл\w+|сызып таста\w*|сызылып таста\w*|бұғаттал\w+|алынып қойыл\w+",
        held=r"""remov\w+|delet\w+|withdr\w+|block\w*|seiz\w+|confiscat\w+|eras\w+|exempt\w*|exclu\w+
        missing|lost|remote\w*|expel\w*""",
    ),
    _effect(  # punished
        en=r"punish\w*|penali[sz]\w*|jail(?:s|ed|ing)?|imprison(?:s|ed|ing)?|hang(?:s|ed)?|shot|flog\w*|whip\w*",
        ru=r"""наказ\w+|накаж\w+|кар(?:ать|ает|ают|ой|а|у|ы)|казн\w+|расстрел\w+|сажа(?:ть|ют|ет)
        посад(?:ить|ят|ит|или)|штраф\w*""",
        kk=r"жаза\w*|ату жазасы\w*|айыппұл\w*|дарға ас\w+|түрмеге (?:қама|отырғыз)\w+",
        held=r"""punish\w*|penal\w*|sentenc\w+|sanction\w*|liab\w+|fin(?:e|es|ed)|crim\w+|execut\w+
        penitentiary|imprison\w*|convict\w*
        disciplin\w+|prison\w*|confine\w*|death|jail\w*|correct\w+|responsib\w+|arrest\w*|colon(?:y|ies)|offen[cs]\w+
        detention|detain\w*|torture|depriv\w+|prosecut\w+|parol\w+|probation|cruel|treatment|inmates?""",
    ),
    _effect(  # guilty
        en=r"guilt\w*|culpab\w+|(?:is|are|was|were) to blame|criminals?|murderers?|thie(?:f|ves)|crooks?|traitors?",
        ru=r"винов\w+|вин(?:а|ы|у|ой)|преступник\w*|убийц\w*|вор(?:ы|ов|ами)?|взяточник\w*|предател\w+|негодя\w+",
        kk=r"кінәл\w+|айыпты\w*|қылмыскер\w*|ұры(?:лар)?|сатқын\w*|парақор\w*|опасыз\w*",
        held=r"""guilt\w*|fault\w*|culpab\w+|blam\w+|convict\w*|offend\w+|perpetrat\w+|innocen\w+|accus\w+
        criminals?|thie\w+|murder\w*
        liab\w+|traitor\w*|suspect\w*|charg\w+|incriminat\w+|corrupt\w*|brib\w+|prosecut\w+|crimes?
        offences?|offenses?
        responsib\w+""",
    ),
    _effect(  # guilt asserted
        en=r"""(?:is|are|was|were) (?:\w+ly )?(?:guilty|criminals?|to blame|thieves|corrupt)
        (?:is|are) (?:a|an) (?:\w+ )?(?:criminal|thief|murderer|crime|torturer)""",
        ru=r"""(?<!не )(?<!быть )(?<!если )(?:винов(?:ен|на|ны|ат|аты|ата))|(?:сам|сами|сама) виноват\w*
        - преступник\w*
        является (?:преступник|преступлени|виновн)\w+""",
        kk=r"кінәлі(?= |$)(?! деп| екен|лігі)|айыпты(?= |$)(?! деп| екен)|қылмыскер(?= |$)(?! деп| екен)",
        held=r"""(?:is|are|was|were|be|been) (?:\w+ly )?guilty|(?:is|are|was|were) to blame
        guilt (?:is|has been) proved""",
    ),
    _effect(  # rights lost
        en=r"""no (?:\w+ )?rights?|lose[sd]? (?:\w+ ){0,3}?rights?|lost (?:\w+ ){0,3}?rights?
        without (?:any |all )?rights
        (?:strip|depriv)\w* (?:\w+ ){0,4}?rights?|rightless""",
        ru=r"""(?:нет|никаких|не имеет|не имеют|лишен\w*|лишает\w*|лишают\w*|теряет|теряют|утрачива\w+) (?:\w+ ){0,2}?прав[ао]?
        прав(?:а|о)? (?:[\w-]+ ){0,3}?(?:больше )?нет|бесправ\w+""",
        kk=r"құқы(?:ғы\w*|қтары\w*|қ) (?:\w+ )?(?:жоқ\w*|айыр\w+|болма\w+)|құқықсыз\w*",
        held=r"""no rights?|not have (?:\w+ ){0,2}?rights?|depriv\w+|los[est]\w*|without (?:\w+ )?rights?
        restrict\w*|forfeit\w*|limit\w*
        no (?:\w+ ){0,3}rights?|not entitled|cannot|denied|neither|violat\w+|have no|has no|does not|do not|not""",
    ),
    _effect(  # freed
        en=r"releas\w+|exempt\w*|acquit\w*|pardon\w*|amnest(?:y|ied)|reliev(?:es|ed)|freed",
        ru=r"освобо\w+|отпу(?:ст|ск|щ)\w+|выпу(?:стят|стит|щен)\w*|помилов\w+|амнист\w+|оправда(?:н|л|ет|ют)\w*",
        kk=r"босат\w+|босап|ақтал\w+|кешірім\w*|рақымшылық\w*|амнисти\w+",
        held=r"""releas\w+|exempt\w*|acquit\w*|pardon\w*|amnest\w+|free\w*|discharg\w+|liberat\w*|reliev\w+
        leav\w+|vacation\w*
        let|dismiss\w*|parol\w+|justif\w+|excus\w+|left|mitigat\w+|waiv\w+|holidays?|clemency|except\w*
        vacat\w+|graduat\w+""",
    ),
    _effect(  # stopped or put off
        en=r"postpon\w+|suspend\w*|halt\w*|terminat\w+|shut(?:s|ting)?(?: down)?|put off|called off",
        ru=r"""перен(?:ес|ос)\w+|отложен\w*|отклад\w+|отсроч\w+|приостан\w+|прекращ\w+|прекрати\w+
        закры(?:т|ва|л|ть)\w*|сорван\w*""",
        kk=r"тоқтат\w*|кейінге қалд\w+|шегер\w+|жабыл\w+|жаба(?:ды|р)|кідірт\w+",
        held=r"""postpon\w+|suspen\w+|halt\w*|stop\w*|terminat\w+|clos\w+|ceas\w+|delay\w*|moratorium
        discontinu\w+|interrupt\w*
        end(?:s|ed|ing)?|until|extend\w*|shut\w*|transfer\w*|defer\w*|drop\w*|dismiss\w*|adjourn\w*|abort\w*
        carr\w+|endur\w+
        expir\w+|liquidat\w+|remov\w+|dissol\w+|abandon\w*|eliminat\w+|prevent\w*|deduct\w*|quit\w*""",
    ),
    _effect(  # violence and bribes
        en=r"""beat(?:s|en|ing|ings)?|kill\w*|bribe\w*|rap(?:e|es|ed|ing)|poison\w*|hit(?:s|ting)?
        burn(?:s|ed|ing)?|slaughter\w*""",
        ru=r"""бить|бьют|бьет|избив\w+|избит\w*|убива\w+|убит\w*|убить|взятк\w*|насил(?:ова|у)\w+
        трав(?:ить|ят)|сжечь|жечь""",
        kk=r"ұр(?:у|ып|ады|ған|ды|уға)|соққы\w*|өлтір\w+|пара(?:ны|мен)?(?= ал| бер)|зорла\w+|өрте\w+|сабау\w*",
        held=r"""beat\w*|kill\w*|brib\w+|rap\w+|poison\w*|hit\w*|burn\w*|slaughter\w*|violen\w+|assault\w*
        injur\w+|batter\w*|murder\w*
        tortur\w+|cruel\w*|abus\w+|corrupt\w*|ill-treatment|bodily|physical\w*|death|forc\w+|harass\w*
        hurt\w*|mistreat\w+
        ill-treat\w*|humiliat\w+|crime\w*""",
    ),
    _effect(  # for sale
        en=r"sold|for sale|sells?|selling",
        ru=r"прода(?:н|ет|ют|ж|ва|л|ть)\w*|продажн\w+",
        kk=r"сатыл\w+|сатады|сатып жібер\w+",
        held=r"""s[eo]ll?\w*|sale\w*|traffick\w*|trade\w*|trading|buy\w*|purchas\w+|acqui\w+|slave\w*
        exploit\w+|commer\w+|market\w*""",
    ),
    _effect(  # about the answer itself
        en=r"""(?:this|the|my|your|an?) (?:answer|reply|prompt|chat|conversation|passage|assistant|user)s?
        instructions? (?:is|are|say)
        my (?:\w+ )?(?:instruction|rule)s?|system prompt|language model|passages?""",
        ru=r"""ответ(?:ы|а|ом)?|подсказк\w+|пользовател\w+|(?:мо|тво|ваш)\w+ инструкци\w+
        системн\w+ инструкци\w+|отрывк\w+|чат\w*""",
        kk=r"жауап(?:ты|тың)?|жауабы\w*|нұсқауым\w*|нұсқаулығым\w*|үзінді\w*|чат\w*|пайдаланушы\w*",
        held=r"""answer\w*|repl(?:y|ies|ied)|respon\w+|prompt\w*|hint\w*|users?|instruct\w+|passages?
        chat\w*|conversation\w*|consumer\w*
        extracts?|liab\w+|counter\w*|assistant\w*|dut(?:y|ies)|interrogat\w+|testi\w+|question\w*|reaction""",
    ),
    _effect(  # information denied
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
        held=r"""nothing
        no (?:\w+ ){0,2}?(?:information|data|mention|answers?|word|records?|evidence|statistics|indication)|silen\w+
        not (?:\w+ ){0,2}?(?:mention|sa|stat|writ|address|discuss|cover|answer)\w*
        not (?:\w+ ){0,2}?(?:contain|spe|tell|told|describ|indicat|specif|provid|inform|includ)\w*
        lack\w* (?:\w+ ){0,3}(?:information|data)|absen\w+|unknown|nowhere|never|unaware\w*|uninformed
        obscure|uncertain|missing|unclear
        does not|do not|is no|are no|not known|ignor\w+|awareness""",
    ),
)
