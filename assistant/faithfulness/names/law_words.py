"""Laws of Kazakhstan by their matter, in three languages.

The matter alone supports the law in a source: the Plan names a law once and then speaks of its matter.
"""

LAWS = """
law_religion > law
    | law on [freedom of] religion; law on religious freedom; religion law; ~religion; ~religious
    | закон о свободе вероисповедания/совести/религии; закон о религии; ~вероисповедание; ~религия
    ; ~религиозный
    | [діни сенім/дін] бостандығы туралы заң; дін туралы заң; ~дін; ~діни
law_public_associations > law | law on public associations; ~association; ~associations
    | закон об общественных объединениях; ~объединение | қоғамдық бірлестіктер туралы заң; ~бірлестік
law_associating > law
    | law on [right of citizens to form/freedom of] associations/association; law on right to association
    ; ~form associations
    | закон о праве [граждан] на объединение
    | [азаматтардың] бірігу/бірлесу құқығы туралы заң
law_trade_unions > law | law on trade unions; trade union law
    | закон о профессиональных союзах; закон о профсоюзах; ~профсоюз
    | кәсіптік одақтар туралы заң; кәсіподақтар туралы заң
law_parties > law | law on political parties | закон о политических партиях | саяси партиялар туралы заң
law_noncommercial > law | law on noncommercial organizations
    | закон о некоммерческих организациях | коммерциялық емес ұйымдар туралы заң
law_assemblies > law
    | law on [freedom of] [peaceful] assembly/assemblies; assembly law; ~assembly; ~assemblies; ~meeting
    | закон о [свободе] [мирных] собраний/собраниях; ~собрание
    | [бейбіт] жиналыстар [бостандығы] туралы заң; ~жиналыс
law_media > law | law on [mass] media; law on tools of mass information; media law
    | закон о средствах массовой информации; закон о сми
    | бұқаралық ақпарат құралдары туралы заң; бақ туралы заң
law_information > law | law on access [of citizens] to information; ~access to information
    | закон о доступе [граждан] к информации; ~доступ
    | [азаматтардың] ақпаратқа қол жеткізуі туралы заң; ~ақпарат
law_privacy > law
    | law on [protection of] privacy [and personal information]; privacy law; ~privacy; ~private life
    | закон о [защите] частной жизни; ~частная жизнь
    | жеке өмір [мен дербес ақпаратты] [қорғау] туралы заң; ~жеке өмір
law_migration > law | law on migration [of population]; migration law; ~migration
    | закон о миграции [населения]; ~миграция | [халықтың] көші қон* туралы заң; ~көші қон
law_citizenship > law | law on citizenship; citizenship law; ~citizenship
    | закон о гражданстве; ~гражданство | азаматтық туралы заң; ~азаматтық
law_foreigners > law
    | law on legal position/status/situation of foreign citizens; law on foreigners; ~foreign citizen
    ; ~foreigner
    | закон о правовом положении иностранных граждан/иностранцев; закон об иностранцах; ~иностранец
    ; ~иностранные граждане
    | шетел азаматтарының құқықтық жағдайы туралы заң; шетелдіктер туралы заң; ~шетелдік; ~шетел азамат*
law_refugees > law | law on refugees/refugee [status]; refugee law; ~refugee
    | закон о беженцах; ~беженец/беженцы/беженцев/беженцам | босқындар туралы заң; ~босқын
law_marriage > law
    | law on marriage [and family]; law on marriage matrimony and family; family law; ~marriage; ~family
    | закон о браке [и семье]; закон о браке супружестве и семье; ~брак; ~семья
    | неке [және отбасы] туралы заң; ~неке; ~отбасы
law_child > law | law on rights of child; child rights law; ~child; ~children; ~minor
    | закон о правах ребенка; ~ребенок/ребенка; ~дети/детей/детям; ~несовершеннолетний
    | бала/баланың құқықтары туралы заң; ~бала; ~кәмелетке толмаған
law_housing > law | law on housing [relations]; housing law; ~housing
    | закон о жилищных отношениях; ~жилье; ~жилищный | тұрғын үй қатынастары туралы заң; ~тұрғын үй
law_domestic_violence > law
    | law on domestic/family violence; domestic violence law; ~domestic violence; ~violence
    | закон о бытовом/домашнем/семейном насилии; ~насилие
    | тұрмыстық зорлық зомбылық туралы заң; ~зорлық
law_equal_rights > law | law on equal rights; ~equal rights; ~gender; ~equal opportunities; ~women
    | закон о равных правах; ~равные права; ~равные возможности; ~гендерный; ~женщина
    | тең құқықтары мен тең мүмкіндіктері туралы заң; ~тең құқық; ~гендерлік; ~әйел
law_pensions > law | law on pension security/provision; law on pensions; pension law; ~pension
    | закон о пенсионном обеспечении; закон о пенсиях; ~пенсия; ~пенсионный
    | зейнетақымен қамсыздандыру туралы заң; зейнетақы туралы заң; ~зейнетақы
law_social_services > law | law on special social services; ~special social service
    | закон о специальных социальных услугах; ~социальные услуги
    | арнаулы әлеуметтік қызметтер туралы заң; ~әлеуметтік қызмет
law_disabled > law
    | law on social protection of disabled [individuals/people/persons]
    ; law on social protection of persons/people with; ~disabled; ~disability; ~disabilities
    | закон о социальной защите инвалидов; закон о социальной защите/защищенности лиц/инвалидов; ~инвалид
    ; ~инвалидность
    | мүгедектер* әлеуметтік қорғау/қорғалуы туралы заң; ~мүгедек; ~мүгедектігі
law_health > law | law on health [protection]; health [protection] law; ~health
    | закон об охране здоровья; закон о здравоохранении; ~здоровье; ~здравоохранение
    | денсаулық [сақтау] туралы заң; ~денсаулық
law_education > law | law on education; education law; ~education; ~educational
    | закон об образовании; ~образование | білім [беру] туралы заң; ~білім
law_languages > law | law on languages; language law; ~language
    | закон о языках; ~язык | тіл/тілдер туралы заң; ~тіл
law_service > law
    | law on governmental/civil/state/public service; civil service law; ~governmental service
    ; ~government service
    | закон о государственной службе; ~государственная служба; ~госслужащий; ~госслужба
    | мемлекеттік қызмет туралы заң; ~мемлекеттік қызмет
law_internal_affairs > law
    | law on [agencies/bodies of] internal affairs [agencies/bodies]; law on police
    ; on agencies of interior/internal
    | закон об органах внутренних дел; закон о полиции
    | ішкі істер органдары туралы заң; полиция туралы заң
law_national_security > law | law on national security
    | закон о национальной безопасности | ұлттық қауіпсіздік туралы заң
law_executors > law
    | law on executive/enforcement procedure/proceedings; law on [status of] [judicial] executors
    ; ~executive procedure
    | закон об исполнительном производстве; закон об [судебных] исполнителях; ~исполнительное производство
    | атқарушылық іс жүргізу туралы заң; [сот] орындаушылар туралы заң; ~атқарушылық іс жүргізу
law_legal_aid > law
    | law on provision of free; law on free [qualified] legal aid/assistance; legal aid law; ~legal assistance
    ; ~legal aid
    | закон об оказании бесплатной; закон о бесплатной [квалифицированной] юридической помощи
    ; ~юридическая помощь
    | тегін [білікті] заң көмегі* [көрсету] туралы заң; ~заң көмегі; ~заң көмек
law_custody > law | law on procedure for and conditions of custody; law on custody; ~custody
    | закон о порядке и условиях содержания под стражей; ~под стражей
    | қамауда ұстау тәртібі мен шарттары туралы заң; ~қамау
law_witness_protection > law
    | law on governmental/state protection of individuals/persons/participants; ~protection of individuals
    ; ~criminal procedure
    | закон о государственной защите лиц/участников; ~государственная защита
    | қылмыстық процеске қатысушы* [адамдарды] мемлекеттік қорғау туралы заң; ~мемлекеттік қорғау
law_public_control > law | law on public control; ~public control
    | закон об общественном контроле; ~общественный контроль | қоғамдық бақылау туралы заң; ~қоғамдық бақылау
law_judges > law | law on judicial system [and status of judges]; law on status of judges
    | закон о судебной системе | сот жүйесі [және судьялардың мәртебесі] туралы заң
law_labor > law | law on labor; labor law; ~labor; ~employment
    | закон о труде; ~труд; ~трудовой | еңбек туралы заң; ~еңбек
law_extremism > law | law on counteracting/combating extremism; ~extremism
    | закон о противодействии экстремизму; ~экстремизм | экстремизмге қарсы [іс қимыл] туралы заң; ~экстремизм
law_villages > law | law on children's villages; law on family style; ~children's village
    | закон о детских деревнях; ~детские деревни
    | балалар ауылдары/ауылы [мен/және] [жасөспірімдер үйлері] туралы заң; ~балалар ауылы
law_nations_assembly > law | law on assembly of nations
    | закон об ассамблее народа | қазақстан халқы ассамблеясы туралы заң
law_corruption > law
    | law on combating/counteracting corruption; anti corruption law; law against corruption; ~corruption
    | закон о борьбе с коррупцией; закон о противодействии коррупции; ~коррупция
    | сыбайлас жемқорлыққа қарсы [күрес/іс қимыл] туралы заң; ~жемқорлық
law_consumer > law | law on consumer protection; law on protection of consumer; ~consumer
    | закон о защите прав потребителей; ~потребитель | тұтынушылардың құқықтарын қорғау туралы заң; ~тұтынушы
"""
"""Laws that the Plan speaks of, and two that a sentence may put in their place."""
