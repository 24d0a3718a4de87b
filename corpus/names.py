"""Names of chapters and bodies in Russian and Kazakh, and the short forms people use.

Prepared by the project: the Plan itself gives the English names only.
"""

from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the two languages the Plan's English text does not give."""

    ru: str
    kk: str
    aliases: tuple[str, ...] = ()
    """Other ways people write it, in any of the three languages."""

    def told_in(self, language: Language, english: str) -> str:
        """The name in a language; in English it is the one given."""
        return {"en": english, "ru": self.ru, "kk": self.kk}[language]


CHAPTER_TITLES: dict[int, Name] = {
    0: Name("Предисловие, вступительное слово и введение", "Алғысөз, кіріспе сөз және кіріспе"),
    1: Name("Право на жизнь", "Өмір сүру құқығы"),
    2: Name(
        "Право на неприкосновенность частной жизни и защиту личной информации",
        "Жеке өмірге қол сұғылмау және жеке ақпаратты қорғау құқығы",
    ),
    3: Name(
        "Право на свободу передвижения и выбор места жительства",
        "Еркін жүріп-тұру және тұрғылықты жерді таңдау құқығы",
    ),
    4: Name("Право на свободу объединений", "Бірлесу бостандығы құқығы"),
    5: Name(
        "Право на свободу мысли, совести и вероисповедания",
        "Ой, ар-ождан және діни сенім бостандығы құқығы",
    ),
    6: Name("Право на свободу мирных собраний", "Бейбіт жиналыстар бостандығы құқығы"),
    7: Name("Право на свободу слова и получение информации", "Сөз бостандығы және ақпарат алу құқығы"),
    8: Name(
        "Право на участие в управлении государством (свободные и справедливые выборы)",
        "Мемлекетті басқаруға қатысу құқығы (еркін және әділ сайлау)",
    ),
    9: Name(
        "Права человека в сфере трудовых отношений – право на социальное обеспечение",
        "Еңбек қатынастары саласындағы адам құқықтары – әлеуметтік қамсыздандыру құқығы",
    ),
    10: Name(
        "Право на охрану здоровья и медицинскую помощь", "Денсаулық сақтау және медициналық көмек алу құқығы"
    ),
    11: Name("Права лиц с инвалидностью", "Мүгедектігі бар адамдардың құқықтары"),
    12: Name("Права оралманов (репатриантов в Республику Казахстан)", "Оралмандардың құқықтары"),
    13: Name("Права ребёнка", "Баланың құқықтары"),
    14: Name("Права женщин", "Әйелдердің құқықтары"),
    15: Name("Права национальных меньшинств", "Ұлттық азшылықтардың құқықтары"),
    16: Name("Правовое просвещение населения", "Халықты құқықтық ағарту"),
    17: Name(
        "Права социально защищаемых слоёв населения на бесплатную квалифицированную юридическую помощь",
        "Халықтың әлеуметтік қорғалатын топтарының тегін білікті заң көмегін алу құқығы",
    ),
    18: Name(
        "Права человека на стадии предварительного следствия и дознания",
        "Алдын ала тергеу және анықтау сатысындағы адам құқықтары",
    ),
    19: Name(
        "Право на свободу от пыток и других жестоких или унижающих достоинство видов обращения и наказания",
        "Азаптаудан және басқа да қатыгез немесе қадір-қасиетті қорлайтын қарым-қатынас пен "
        "жазадан азат болу құқығы",
    ),
    20: Name("Право на справедливое судебное разбирательство", "Әділ сот талқылауы құқығы"),
    21: Name(
        "Права человека при исполнении судебных решений", "Сот шешімдерін орындау кезіндегі адам құқықтары"
    ),
    22: Name("Права осуждённых", "Сотталғандардың құқықтары"),
    23: Name("Заключение", "Қорытынды"),
}

BODY_NAMES: dict[str, Name] = {
    "Government of the Republic of Kazakhstan": Name(
        "Правительство Республики Казахстан",
        "Қазақстан Республикасының Үкіметі",
        ("the government", "правительство", "үкімет"),
    ),
    "Parliament of the Republic of Kazakhstan": Name(
        "Парламент Республики Казахстан", "Қазақстан Республикасының Парламенті", ("parliament", "парламент")
    ),
    "Public Chamber under the Majilis of Parliament": Name(
        "Общественная палата при Мажилисе Парламента",
        "Парламент Мәжілісі жанындағы Қоғамдық палата",
        ("public chamber", "общественная палата", "қоғамдық палата"),
    ),
    "Supreme Court": Name("Верховный Суд", "Жоғарғы Сот", ("supreme court",)),
    "Prosecutor General": Name(
        "Генеральный прокурор",
        "Бас прокурор",
        (
            "prosecutor general’s office",
            "general prosecutor",
            "prosecutor’s office",
            "procurator general",
            "генеральная прокуратура",
            "генпрокуратура",
            "генпрокурор",
            "прокуратура",
            "бас прокуратура",
        ),
    ),
    "Central Election Commission": Name(
        "Центральная избирательная комиссия",
        "Орталық сайлау комиссиясы",
        ("cec", "election commission", "центризбирком", "цик", "избирательная комиссия"),
    ),
    "Human Rights Commission": Name(
        "Комиссия по правам человека при Президенте",
        "Президент жанындағы Адам құқықтары жөніндегі комиссия",
        ("human rights commission", "комиссия по правам человека", "адам құқықтары жөніндегі комиссия"),
    ),
    "Human Rights Commissioner (Ombudsman)": Name(
        "Уполномоченный по правам человека (омбудсман)",
        "Адам құқықтары жөніндегі уәкіл (омбудсман)",
        (
            "ombudsman",
            "human rights commissioner",
            "омбудсман",
            "омбудсмен",
            "уполномоченный по правам человека",
            "адам құқықтары жөніндегі уәкіл",
        ),
    ),
    "Ministry of Culture and Information": Name(
        "Министерство культуры и информации",
        "Мәдениет және ақпарат министрлігі",
        ("ministry of culture", "culture ministry", "министерство культуры", "мәдениет министрлігі"),
    ),
    "Ministry of Defense": Name(
        "Министерство обороны",
        "Қорғаныс министрлігі",
        ("ministry of defence", "defense ministry", "defence ministry", "минобороны"),
    ),
    "Ministry of Education and Science": Name(
        "Министерство образования и науки",
        "Білім және ғылым министрлігі",
        (
            "ministry of education",
            "education ministry",
            "министерство образования",
            "минобразования",
            "мон",
            "білім министрлігі",
        ),
    ),
    "Ministry of Finance": Name(
        "Министерство финансов", "Қаржы министрлігі", ("finance ministry", "минфин", "қаржымині")
    ),
    "Ministry of Foreign Affairs": Name(
        "Министерство иностранных дел",
        "Сыртқы істер министрлігі",
        ("mfa", "foreign ministry", "foreign affairs ministry", "мид", "сім"),
    ),
    "Ministry of Health": Name(
        "Министерство здравоохранения",
        "Денсаулық сақтау министрлігі",
        ("health ministry", "moh", "минздрав", "денсаулықмині"),
    ),
    "Ministry of Justice": Name(
        "Министерство юстиции",
        "Әділет министрлігі",
        ("moj", "justice ministry", "минюст", "minjust", "әділетмині"),
    ),
    "Ministry of Labor and Social Protection": Name(
        "Министерство труда и социальной защиты населения",
        "Еңбек және халықты әлеуметтік қорғау министрлігі",
        (
            "ministry of labour",
            "ministry of labor",
            "labour ministry",
            "labor ministry",
            "министерство труда",
            "минтруда",
            "еңбек министрлігі",
        ),
    ),
    "Ministry of the Interior": Name(
        "Министерство внутренних дел",
        "Ішкі істер министрлігі",
        ("mia", "interior ministry", "ministry of internal affairs", "ministry of interior", "мвд", "іім"),
    ),
    "Customs Control Committee": Name(
        "Комитет таможенного контроля",
        "Кедендік бақылау комитеті",
        ("customs committee", "customs", "таможенный комитет", "таможня", "кеден"),
    ),
    "Committee of the Criminal and Executive System": Name(
        "Комитет уголовно-исполнительной системы",
        "Қылмыстық-атқару жүйесі комитеті",
        ("куис", "cces", "prison committee"),
    ),
    "Agency for Combat Against Economic and Corruption Crimes (financial police)": Name(
        "Агентство по борьбе с экономической и коррупционной преступностью (финансовая полиция)",
        "Экономикалық және сыбайлас жемқорлық қылмысқа қарсы күрес агенттігі (қаржы полициясы)",
        ("financial police", "финансовая полиция", "финпол", "қаржы полициясы"),
    ),
    "National Academic Library": Name(
        "Национальная академическая библиотека", "Ұлттық академиялық кітапхана", ("national library",)
    ),
    "Republican State Enterprise “Yenbek”": Name(
        "Республиканское государственное предприятие «Еңбек»",
        "«Еңбек» республикалық мемлекеттік кәсіпорны",
        ("yenbek", "рмк енбек", "рсп енбек", "предприятие енбек"),
    ),
    "Maslikhats of the regions and the cities of Astana and Almaty": Name(
        "Маслихаты областей и городов Астаны и Алматы",
        "Облыстардың, Астана және Алматы қалаларының мәслихаттары",
        ("maslikhats", "maslikhat", "маслихаты", "маслихат", "мәслихаттар", "мәслихат"),
    ),
    "Akimats of the regions and the cities of Astana and Almaty": Name(
        "Акиматы областей и городов Астаны и Алматы",
        "Облыстардың, Астана және Алматы қалаларының әкімдіктері",
    ),
    "Akimats of all regions": Name("Акиматы всех областей", "Барлық облыстардың әкімдіктері"),
    "Akimats of all levels": Name("Акиматы всех уровней", "Барлық деңгейдегі әкімдіктер"),
    "Akimats of the districts and the city of Astana": Name(
        "Акиматы районов и города Астаны", "Аудандардың және Астана қаласының әкімдіктері"
    ),
    "Akimat of the Southern Kazakhstan region": Name(
        "Акимат Южно-Казахстанской области", "Оңтүстік Қазақстан облысының әкімдігі"
    ),
    "Akimat of the Eastern Kazakhstan region": Name(
        "Акимат Восточно-Казахстанской области", "Шығыс Қазақстан облысының әкімдігі"
    ),
    "Akimat of the city of Astana": Name("Акимат города Астаны", "Астана қаласының әкімдігі"),
    "Akimat of the Almaty region": Name("Акимат Алматинской области", "Алматы облысының әкімдігі"),
    "Akimat of the Zhambyl region": Name("Акимат Жамбылской области", "Жамбыл облысының әкімдігі"),
    "Akimat of the Karaganda region": Name("Акимат Карагандинской области", "Қарағанды облысының әкімдігі"),
    "Akimat of the Pavlodar region": Name("Акимат Павлодарской области", "Павлодар облысының әкімдігі"),
    "Akimat of the Northern Kazakhstan region": Name(
        "Акимат Северо-Казахстанской области", "Солтүстік Қазақстан облысының әкімдігі"
    ),
    "Akimat of the Kyzylorda region": Name("Акимат Кызылординской области", "Қызылорда облысының әкімдігі"),
    "Akimat of the Aktyube region": Name("Акимат Актюбинской области", "Ақтөбе облысының әкімдігі"),
    "Akimat of the Akmola region": Name("Акимат Акмолинской области", "Ақмола облысының әкімдігі"),
    "Akimat of the Kostanay region": Name("Акимат Костанайской области", "Қостанай облысының әкімдігі"),
    "Akimat of the Atyrau region": Name("Акимат Атырауской области", "Атырау облысының әкімдігі"),
    "Akimat of the Western Kazakhstan region": Name(
        "Акимат Западно-Казахстанской области", "Батыс Қазақстан облысының әкімдігі"
    ),
    "Akimat of the Mangistau region": Name("Акимат Мангистауской области", "Маңғыстау облысының әкімдігі"),
    "Human rights NGOs": Name(
        "Правозащитные неправительственные организации",
        "Құқық қорғау үкіметтік емес ұйымдары",
        ("human rights ngos", "правозащитные нпо", "правозащитники"),
    ),
    "NGOs": Name("Неправительственные организации", "Үкіметтік емес ұйымдар", ("ngos", "ngo", "нпо", "үеұ")),
    "Religious associations": Name(
        "Религиозные объединения", "Діни бірлестіктер", ("religious associations",)
    ),
    "UN Development Programme": Name(
        "Программа развития ООН (ПРООН)", "БҰҰ Даму бағдарламасы", ("undp", "проон", "un development program")
    ),
    "UNESCO Cluster Office in Almaty": Name(
        "Кластерное бюро ЮНЕСКО в Алматы", "ЮНЕСКО-ның Алматыдағы кластерлік бюросы", ("unesco", "юнеско")
    ),
    "Office of the UN High Commissioner for Human Rights in Central Asia": Name(
        "Управление Верховного комиссара ООН по правам человека в Центральной Азии",
        "БҰҰ Адам құқықтары жөніндегі Жоғарғы комиссарының Орталық Азиядағы басқармасы",
        ("ohchr", "увкпч", "high commissioner for human rights"),
    ),
    "OSCE Center in Astana": Name(
        "Центр ОБСЕ в Астане", "ЕҚЫҰ-ның Астанадағы орталығы", ("osce center", "osce centre", "центр обсе")
    ),
    "OSCE in Kazakhstan": Name("ОБСЕ в Казахстане", "ЕҚЫҰ Қазақстанда"),
    "OSCE ODIHR": Name("БДИПЧ ОБСЕ", "ЕҚЫҰ ДИАҚБ", ("odihr", "бдипч")),
    "Authorities carrying on criminal lawsuits": Name(
        "Органы, ведущие уголовный процесс", "Қылмыстық процесті жүргізетін органдар"
    ),
    "Authorities involved in inquest, investigation and arrest": Name(
        "Органы, осуществляющие дознание, следствие и задержание",
        "Анықтауды, тергеуді және ұстауды жүзеге асыратын органдар",
    ),
    "Authorized governmental agencies": Name(
        "Уполномоченные государственные органы", "Уәкілетті мемлекеттік органдар"
    ),
    "Governmental agencies": Name("Государственные органы", "Мемлекеттік органдар"),
    "Interested state authorities": Name(
        "Заинтересованные государственные органы", "Мүдделі мемлекеттік органдар"
    ),
}


def body_name(canonical: str, language: Language) -> str:
    """The name of a body in a language."""
    return BODY_NAMES[canonical].told_in(language, canonical)


def chapter_title(number: int, title: str, language: Language) -> str:
    """The title of a chapter in a language; in English it is the one printed."""
    return CHAPTER_TITLES[number].told_in(language, title)
