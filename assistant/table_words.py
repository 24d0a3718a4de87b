"""How people ask for the table of measures, in three languages: the wordings that tell it, and words that say no more."""

from functools import lru_cache

from assistant.worded import worded
from corpus.glossary import read_glossary
from corpus.languages import Language
from index.kazakh import fold_kazakh, stem_kazakh
from index.text import document_terms, query_terms
from index.words import STOP_WORDS

MEASURES = worded(
    en=r"(?:actions?|measures?|recommendations?|tasks?|activities)\b",
    ru=r"(?:мер(?:а|ы|у|ам|ами|ах)?|действи[яей]|мероприяти\w*|рекомендаци[яией]|(?:за)?планирова\w+|намечен\w*)\b",
    kk=r"(?:шара\w*|ис-шара\w*|усыныс\w*|усыным\w*|жоспарлан\w+)\b",
)
ALL = worded(
    en=r"(?:all|every|each|list|show|how many|number of|count|which|what)\b",
    ru=r"(?:все|всех|кажд\w+|полный|список|перечисл\w+|покаж\w+|сколько|какие|каких|что)\b",
    kk=r"(?:барлы\w*|бари\w*|тизим\w*|канша|неше|кандай|не|корсет\w*)\b",
)
COUNTED = worded(
    en=r"(?:list|enumerate|how many|number of|count)\b|(?:all|every|each)\s+(?:\w+\s+){0,2}(?:measures?|actions?|recommend)",
    ru=r"""(?:список|переч\w+|сколько|количество|число)\b
        (?:все|всех)\s+(?:\w+\s+){0,2}(?:мер|рекоменд|мероприят)""",
    kk=r"(?:тизим\w*|тизип|канша|неше|саны)\b|барлык\s+(?:\w+\s+){0,2}(?:шара|усын)|(?:шара|усын)\w*\s+(?:барин|барлыгын)",
)
"""What asks for a whole table rather than for something to read."""
LISTING = worded(
    en=r"(?:list|enumerate)\b",
    ru=r"(?:список|переч\w+)\b",
    kk=r"(?:тизим\w*|тизип|тизиниз\w*)\b",
)
EVERYTHING = worded(
    en=r"(?:list|enumerate)\s+(?:me\s+)?(?:everything|all that|what)\b(?!.*\brights?\b)",
    ru=r"переч\w+\s+(?:мне\s+)?(?:все|всё),?\s+(?!\w*\s*прав)",
    kk=r"(?:барин|барлыгын)\s+тиз(?!.*\bкукык)",
)
"""A list asked for without a word for what stands in it: of the Plan, which lists measures."""
DUE = worded(
    en=r"(?:due|planned|scheduled|deadlines?)\b",
    ru=r"(?:за)?планир\w+|намечен\w*|срок\w*",
    kk=r"мерзим\w*|жоспарлан\w*",
)
PROPOSES = worded(
    en=r"(?:propos|recommend|suggest)\w*", ru=r"(?:предлага|рекоменд|предложен)\w*", kk=r"усын\w*"
)
TO_BE_DONE = worded(
    en=r"""(?:adopt|pass|enact|prepar|develop|draft|introduc|amend|plan|schedul|propos|recommend|organi[sz]|conduct
        carr|implement|creat|publish)\w*|(?:hold|held|done|due|to do|in the plan)\b""",
    ru=r"""(?:приня|прове[дс]|пров[оа]д|разраб|разрабат|подготов|(?:за)?планир|предлага|рекоменд|предлож|предусм
        намеч|внес|внест|измен|организ|созда|издать|издан|осуществ|выполн|сдела)\w*|предстоит\b|в плане\b""",
    kk=r"""(?:кабылда|азирле|дайында|жоспарла|усын|откиз|енгиз|козде|жургиз|уйымдастыр|орында|шыгар|курыл|иске)\w*
        жоспарда\b""",
)
"""What is said of work that is to be done."""
BEFORE_NOW = worded(
    en=r"(?:did|have been|has(?! to\b)|were|was|already|existing|in force|currently|today)\b",
    ru=r"(?:был[аио]?|прин(?:яли|ял|яла)|(?<![ьт] )(?<!должны )(?<!нужно )принят[аоы]?|уже|действу\w+|сейчас|сегодня)\b",
    kk=r"(?:кабылданган|кабылданды|кабылдады|колданыста\w*|казир|бугин\w*)\b",
)
"""What is said of what there is already, which no table of measures tells."""
RATIFY = worded(
    en=r"(?:ratif\w+|conventions?|protocols?|treat(?:y|ies))\b",
    ru=r"(?:ратифи\w+|конвенци\w+|протокол\w*|договор\w*)\b",
    kk=r"(?:халыкаралык шарт\w*|ратификация\w*|конвенция\w*|хаттама\w*)\b",
)
TO_RATIFY = worded(
    en=r"conventions?\b.*\bratif|ratif\w+\b.*\bconventions\b",
    ru=r"конвенци\w+.*ратифи|ратифи\w+.*конвенци",
    kk=r"конвенция\w*.*ратифи",
)
RATIFIED = worded(en=r"ratif\w+", ru=r"ратифи\w+", kk=r"ратифи\w+")
RESPONSIBLE = worded(
    en=r"(?:what|which)\b.*\b(?:responsible|in charge|assigned)\b",
    ru=r"(?:чем|за что|что)\b.*\b(?:ответственн\w+|отвеча\w+|поручен\w+)\b",
    kk=r"(?:не|неге)\b.*\bжауапты\w*",
)
MUST = worded(
    en=r"(?:must|should|ha(?:s|ve) to|supposed to|tasks?)\b|what\b.*\bdo\b",
    ru=r"(?:должн\w+|должен|обязан\w*|сделать|делает|поруч(?:ен[оаы]?|ает|ают)|предстоит)\b",
    kk=r"(?:тиис\w*|истеу\w*|истей\w*|керек|жуктел\w*|тапсырыл\w*)\b",
)
ASKS_WHEN = worded(
    en=r"(?:when|(?:which|what) (?:years?|quarters?|dates?)|by what)\b",
    ru=r"(?:когда|в каком (?:году|квартале)|(?:в|на) какие годы|к какому|в какой срок|до какого)\b",
    kk=r"(?:кашан|кай (?:жыл|токсан)\w*|кандай мерзим\w*)\b",
)
"""One date is asked for, no list."""
WHY = worded(en=r"why\b", ru=r"(?:почему|зачем)\b", kk=r"(?:неге|не ушин)\b(?!.*\bжауапты)")
PERSONAL = worded(
    en=r"(?:my|our|mine)\b|(?:should|can|must|could|do) i\b(?! (?:see|get|find|read))",
    ru=r"(?:мо(?:й|я|и|его|ей|их|ему|им|ими|е|ю)|наш\w*|меня|нас|мной)\b|мне\s+\w+ть\b",
    kk=r"(?:менин|мени|менде|биздин|бизди|бизде|баламды|балам)\b",
)
"""Words of a person with a matter of their own, who needs no table."""
COMMANDS = worded(
    en=r"(?:please )?(?:add|insert|delete|remove|erase)\b.*\b(?:list|plan|chapter|table)\b",
    ru=r"(?:добавь|впиши|допиши|внеси|вычеркни|удали|убери|сотри)(?:те)?\b",
    kk=r"(?:косып|жазып|енгизип|оширип) (?:кой|таста)\w*",
)
"""What would change the Plan, and asks nothing."""
NOT = worded(en=r"(?:not|except|apart from|other than)\b", ru=r"кроме\b", kk=r"(?:емес|баска)\b")
"""What cannot be told by a filter."""
JOINED = worded(
    en=r"(?<!\d )(?:and|or)\b(?! \d)",
    ru=r"(?<!\d )(?:и|или)\b(?! \d)",
    kk=r"(?<!\d )(?<!жыл )(?:жане|немесе|мен|пен|бен)\b(?! \d)",
)
"""What joins two matters, unless these are years."""
PER_AGREEMENT = worded(en=r"per agreement\b", ru=r"по согласованию\b", kk=r"келисим бойынша\b")

_SAYS_NO_MORE = """
    action actions measure measures recommendation recommendations task tasks activity list show many number count
    concern concerns concerning relate related mention mentioned contain contained propose proposed provide provided
    plan national human right rights kazakhstan due deadline year quarter end begin planned scheduled carry out
    implement take must need finish finished complete completed involve involves involving done address addressed
    adopt implemented carried wants want going say says government
    быть должно должны выполняться выполнены выполнено выполняются реализовать осуществить проводиться проводятся поручить
    договор договоры рекомендовать рекомендуют предлагать предлагают предлагает намечено ежегодно год
    орындалатын орындалады орындалуы орындалу дейін жылға жылғы шарт шартты ұсынылады ұсынылған жоспарланған
    көзделген жүктелген сайын got everything anything scheduled yearly annually fall falls
    сделать делать делает істейді істеуі істеу
    завершить завершены закончить закончены касаются участвует участвуют адресованы адресованные
    аяқталуы аяқталатын бітуі қатысатын арналған
    must need ratify ratified ratification convention conventions protocol treaty international
    deal deals dealing concern concerns relate relates related relating cover covers touch touches
    касающиеся относятся относящиеся затрагивают посвящены байланысты
    responsible charge assigned executor agreement per chapter every each total there give name complete full
    вопрос проблема мәселе question issue issues matter
    мера меры действие мероприятие рекомендация список перечислить показать сколько число касаться относиться план
    национальный человек право права казахстан срок год квартал конец выполнить принять должен ратифицировать
    ратификация конвенция протокол международный ответственный поручить поручено поручены исполнитель согласование
    глава каждый всего предусмотреть предусмотрено содержать включить посвятить посвящено нужно надо следует
    первый второй третий четвертый first second third fourth against about regarding aimed dedicated field sphere
    everything anything против надо собираются собирается намерены касается области сфере қарсы саласында
    шара шаралар іс-шара ұсыныс тізім көрсету қанша неше қатысты жоспар ұлттық адам құқық құқықтары қазақстан
    мерзім жыл тоқсан орындау тиіс ратификациялау конвенция хаттама халықаралық жауапты орындаушы келісім тарау
    барлық бәрі саны бірінші екінші үшінші төртінші
    quote cite display print output describe explain summarise enumerate please read tell write send bring
    процитировать процитируй процитируйте цитировать цитируй показать покажи покажите привести приведи приведите вывести
    выведи выведите озвучить озвучь назвать назови назовите написать напиши напишите рассказать расскажи расскажите
    перечисли перечислите объясни объясните опиши опишите зачитай пришли пришлите дать дай дайте пожалуйста
    көрсет көрсетші көрсетіңіз көрсетіңізші келтір келтіріңіз келтірші айт айтшы айтыңыз айтып беріңіз бер берші тізіп
    жаз жазыңыз шығар оқып дәйексөз цитата
    келтіріңізші айтыңызшы жазыңызшы тізіңізші сана атап сипатта түсіндір түсіндіріңіз жібер жіберіңіз
    supposed between ii iii iv amend amended
    half halves h1 h2 q1 q2 q3 q4 later earlier than since starting before after until till last latest prior
    поручает поручают истекает концу конца отношение отношении
    полугодие половина начиная начало позже позднее раньше ранее после конец последний окончание
    жартыжылдық жарты жартысы кейін бастап бұрын соңы соңына аяғы аяғына дейін соңғы
    adopted passed pass prepare prepared develop developed draft drafted introduce introduced enact enacted hold held
    conduct conducted organise organised create created publish published intend intended foresee foreseen envisage
    person persons people group groups kind kinds state body bodies executor executors
    принять приняты принятие принимать провести проводить проведение проведены разработать разработаны разработка
    подготовить подготовлены планирует планируется планируются запланировано запланированы запланированных
    намечены намеченных предлагаются предложены внести организовать создать издать осуществляет осуществлять
    выполняет выполнять исполнять исполняет исполнить предстоит есть имеется люди лица группа орган органы власть
    населения дело делам сроки сроком плановый поручен отвечает
    қабылдау қабылданады қабылдануы қабылданатын әзірлеу әзірленеді дайындау дайындалады өткізу өткізіледі өткізілуі
    енгізу енгізіледі көздейді көзделеді жүргізу жүргізіледі ұйымдастыру құрылады шығарылады жоспарланып отыр
    жоспарланады жүктеледі тапсырылған тапсырылады адамдар топ орган органдар керек бар туралы үшін істер боиынша
    ради нужны между перечень предложение предложения адресован рассчитаны общий
    кому кем кого чей кто кімге кімдер кім қай қайда арналған белгіленген айтылған жөнінде
    өтетін өтеді жандар беріңізші шығарып шығарыңыз шығаршы атқаруы атқарады істейді іске асыру асырылады
"""
"""The lines that begin with "quote" are verbs of asking, which never say what a measure is about."""

_GENERIC = """
    freedom freedoms liberty protect protects protection improve improvement improving situation
    свобода свободы свободе защита защиты защите защитить защищать улучшение улучшить положение поддержка поддержки
    бостандық бостандығы еркіндік қорғау қорғайтын жақсарту жағдай қолдау
"""

TELLING = 4
"""Letters of a stem that tell a word; shorter ones are those of other words too: `кан` of `қанша` and of `кандасам`."""

_CYRILLIC: tuple[Language, ...] = ("ru", "kk")


def says_no_more(stems: frozenset[str]) -> bool:
    """Whether a word, given as its possible stems, asks for the table and says nothing of its matter.

    A word that the glossary gives is not passed over for a short stem that it has when read in the other language.
    """
    passed = stems & table_terms()
    if not passed or any(len(stem) >= TELLING for stem in passed):
        return bool(passed)
    others = [stem for stem in stems - passed if len(stem) >= TELLING]
    return not others or _glossary_terms().isdisjoint(others)


@lru_cache(maxsize=1)
def _glossary_terms() -> frozenset[str]:
    """What the glossary gives in one Russian or Kazakh word, each as the stem of its own language."""
    found: set[str] = set()
    for language in _CYRILLIC:
        texts = (
            text for term in read_glossary() for text in (term.names[language], *term.synonyms[language])
        )
        # As one text, so that Kazakh words without a Kazakh letter are read as Kazakh, too.
        found.update(document_terms("\n".join(text for text in texts if " " not in text)))
    return frozenset(found)


@lru_cache(maxsize=1)
def table_terms() -> frozenset[str]:
    """Words that ask for the table and say nothing of its matter."""
    # Not everybody who types Russian in Latin letters writes the soft sign.
    told = query_terms(f"{_SAYS_NO_MORE} {_SAYS_NO_MORE.replace('ь', '')}")
    # Nor has every keyboard the Kazakh letters, with which the words to be passed over are known. They are Kazakh all
    # the same: read as Russian, "how" (қалай) has the stem of "city" (қала).
    passed_over = (stem_kazakh(word) for word in STOP_WORDS if fold_kazakh(word) != word)
    return frozenset((*told, *passed_over))


@lru_cache(maxsize=1)
def generic_matters() -> frozenset[str]:
    """Words that add nothing to a subject once it is told: the freedom of speech, the protection of children."""
    return frozenset(query_terms(_GENERIC))
