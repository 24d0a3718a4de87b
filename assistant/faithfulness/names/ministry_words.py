"""Ministries, agencies and committees, those of 2009 and others that a sentence may put in their place."""

MINISTRIES = """
min_culture > ministry
    | ministry/minister of culture [and information]; culture [and information] ministry/minister; MCI
    | министерство/министр культуры [и информации]; минкультуры; минкульт; МКИ
    | мәдениет [және ақпарат] министрлігі/министрі; МАМ
min_defense > ministry | ministry/minister of defense; defense ministry/minister
    | министерство/министр обороны; минобороны | қорғаныс министрлігі/министрі
min_education > ministry
    | ministry/minister of education [and science]; education [and science] ministry/minister; MES
    | министерство/министр образования [и науки]; минобразования; минобр; МОН
    | білім [және ғылым] министрлігі/министрі; БҒМ
min_finance > ministry | ministry/minister of finance; finance ministry/minister
    | министерство/министр финансов; минфин | қаржы министрлігі/министрі
min_foreign > ministry
    | ministry/minister of/for foreign affairs; foreign [affairs] ministry/minister; MFA; MFFA
    | министерство/министр иностранных дел; МИД
    | сыртқы істер министрлігі/министрі; СІМ
min_health > ministry
    | ministry/minister of health [protection]; health [protection] ministry/minister; ministry of healthcare
    ; ministry of health care
    | министерство/министр здравоохранения; минздрав; МЗ РК
    | денсаулық сақтау министрлігі/министрі; ДСМ
min_justice > ministry =justice_bodies | ministry/minister of justice; justice ministry/minister; MOJ; MoJ; MJ
    | министерство/министр юстиции; минюст; МЮ | әділет министрлігі/министрі
min_labor > ministry
    | ministry/minister of labor [and social protection [of population]]
    ; labor [and social protection] ministry/minister; ministry of social protection; MLSP
    | министерство/министр труда [и социальной защиты [населения]]; минтруда; МТСЗН
    ; министерство/министр социальной защиты [населения]
    | еңбек [және [халықты] әлеуметтік қорғау] министрлігі/министрі; халықты әлеуметтік қорғау министрлігі
    ; ЕХӘҚМ
min_interior > ministry law_enforcement =internal_affairs
    | ministry/minister of interior/internal [affairs]; interior/internal [affairs] ministry/minister; MIA; MI
    | министерство/министр внутренних дел; МВД; минвнутдел
    | ішкі істер министрлігі/министрі; ІІМ
min_agriculture > ministry | ministry/minister of agriculture; agriculture ministry/minister
    | министерство/министр сельского хозяйства; минсельхоз; МСХ | ауыл шаруашылығы министрлігі/министрі; АШМ
min_emergency > ministry
    | ministry/minister of/for emergency [situations/situation]; ministry/minister for emergencies
    ; emergency [situations] ministry/minister; emergencies ministry
    | министерство/министр по чрезвычайным ситуациям; министерство чрезвычайных ситуаций; МЧС
    | төтенше жағдайлар министрлігі/министрі; ТЖМ
min_digital > ministry | ministry/minister of digital [development]; digital [development] ministry/minister
    | министерство/министр цифрового развития; минцифры; МЦРИАП | цифрлық даму министрлігі/министрі
min_information > ministry
    | ministry/minister of information; information ministry/minister; ministry of communications
    ; ministry of information and communications/communication
    | министерство/министр информации; министерство связи; министерство информации и коммуникаций
    | ақпарат министрлігі/министрі; байланыс министрлігі; ақпарат және коммуникациялар министрлігі
min_social_development > ministry
    | ministry of social development; ministry of information and social development
    | министерство [информации и] общественного развития; МИОР
    | [ақпарат және] қоғамдық даму министрлігі
min_economy > ministry
    | ministry/minister of [national] economy; economy ministry/minister
    ; ministry of economy and budget planning; ministry of economic development
    | министерство/министр [национальной] экономики; министерство экономического развития; минэкономики; МНЭ
    ; министерство экономики и бюджетного планирования
    | [ұлттық] экономика министрлігі/министрі; экономика және бюджеттік жоспарлау министрлігі
min_energy > ministry | ministry/minister of energy; energy ministry/minister
    | министерство/министр энергетики; минэнерго | энергетика министрлігі/министрі
min_ecology > ministry
    | ministry/minister of ecology; ministry of environment; ministry of environmental protection
    ; ecology ministry; environment ministry
    | министерство/министр экологии; министерство охраны окружающей среды; минэкологии
    | экология министрлігі/министрі; қоршаған ортаны қорғау министрлігі
min_industry > ministry
    | ministry/minister of industry; industry ministry; ministry of industry and trade
    ; ministry of industry and infrastructure development
    | министерство/министр индустрии; министерство промышленности; министерство индустрии и торговли
    | индустрия министрлігі/министрі; өнеркәсіп министрлігі; индустрия және сауда министрлігі
min_trade > ministry | ministry/minister of trade; trade ministry
    | министерство/министр торговли | сауда министрлігі/министрі
min_transport > ministry | ministry/minister of transport; transport ministry
    | министерство/министр транспорта; минтранс | көлік министрлігі/министрі
min_science > ministry | ministry/minister of science; ministry of science and higher education
    | министерство/министр науки [и высшего образования]; миннауки
    | ғылым [және жоғары білім] министрлігі/министрі
min_enlightenment > ministry | ministry/minister of enlightenment
    | министерство/министр просвещения; минпросвещения | оқу ағарту министрлігі/министрі
min_tourism > ministry
    | ministry/minister of tourism [and sport/sports]; ministry of culture and sport/sports
    ; ministry of sport/sports
    | министерство/министр туризма [и спорта]; министерство культуры и спорта; министерство спорта
    | туризм [және спорт] министрлігі/министрі; мәдениет және спорт министрлігі; спорт министрлігі
min_water > ministry | ministry of water resources; water ministry
    | министерство водных ресурсов | су ресурстары министрлігі
min_regional > ministry | ministry of regional development
    | министерство регионального развития | өңірлік даму министрлігі
min_religion > ministry | ministry of/for religious affairs; ministry of religious affairs and civil society
    | министерство по делам религий [и гражданского общества] | дін істері [және азаматтық қоғам] министрлігі
"""
"""Ministries; each also stands for its minister."""

COMMITTEES = """
penal_committee > committee penal_system
    | committee of/for/on [execution of] criminal [and] executive system; penal [correction] system committee
    ; CCES; ACCES; CES committee; penal committee; prison committee; committee of penal [correction] system
    ; committee of criminal [and] executive/correctional/penal system; penitentiary committee
    ; administration of committee of criminal and executive system; committee of CES
    | комитет уголовно исполнительной системы; КУИС
    | қылмыстық атқару жүйесі комитеті; ҚАЖК; ҚАЖ комитеті
penal_system
    | criminal [and] executive/correctional system; penal [correction/executive] system; penitentiary system
    ; CES
    | уголовно исполнительная система; УИС; пенитенциарная система; ~уголовно исполнительный
    | қылмыстық атқару жүйесі; ҚАЖ; пенитенциарлық жүйе; ~қылмыстық атқару
migration_committee > committee migration_service | migration committee; committee for/on/of migration
    | комитет по миграции; миграционный комитет | көші қон комитеті; көші қон жөніндегі комитет
migration_agency > agency migration_service
    | agency of/for/on migration and demography; agency for/on migration
    | агентство [рк] по миграции [и демографии]
    | көші қон және/мен демография [жөніндегі] агенттігі; көші қон [жөніндегі] агенттігі
child_committee > committee
    | committee for/on/of protection of [rights of] child/children/=children's [rights]
    ; committee on/for children's rights [protection]; children's rights protection committee
    ; child/children rights [protection] committee
    | комитет по охране/защите прав детей/ребенка; комитет по правам детей
    | балалардың құқықтарын қорғау [жөніндегі] комитет; бала құқықтарын қорғау [жөніндегі] комитет
    ; балалар құқықтарын қорғау [жөніндегі] комитет
child_department
    | department/departments for/of/on protection of [rights of] child/children/=children's [rights]
    | департамент по охране/защите прав детей
    | балалардың құқықтарын қорғау департаменті
acts_committee > committee executive_procedure
    | committee for/on/of [execution/enforcement of] judicial acts/act/order/decision
    ; committee for/on/of execution/enforcement of judicial/court acts/act/order/decision
    ; judicial acts enforcement committee
    | комитет по исполнению судебных актов; КИСА
    | сот актілерін орындау [жөніндегі] комитет
religion_committee > committee
    | committee for/on/of religious affairs; committee on/for religion; religious affairs committee
    ; agency for religious affairs
    | комитет/агентство по делам религий; комитет религий
    | дін істері [жөніндегі] комитеті/агенттігі; дін істері жөніндегі комитет
registration_committee > committee | committee of/for/on registration service; registration service committee
    | комитет регистрационной службы | тіркеу қызметі [және] комитеті; тіркеу қызметі
statistics_agency > agency
    | ^statistical ^agency; statistics agency; agency of/for/on statistics; statistics bureau
    ; bureau of national statistics
    | агентство [рк] по статистике; бюро национальной статистики; статистическое агентство
    ; агентство статистики
    | статистика [жөніндегі] агенттігі; ұлттық статистика бюросы
civil_service_agency > agency
    | agency of/for/on [rk] [affairs of] civil/public/government/governmental/state service [affairs]
    ; civil/public service [affairs] agency
    | агентство [рк] по делам государственной службы
    | мемлекеттік қызмет істері [жөніндегі] агенттігі; мемлекеттік қызмет істері агенттігі
competition_agency > agency
    | agency of/for/on [rk] regulation of natural monopolies; agency for/on protection of competition
    ; agency of republic of kazakhstan on regulation of natural; natural monopolies agency
    ; antimonopoly agency/body
    | агентство [рк] по [регулированию] естественных/естественным монополий/монополиям
    ; агентство по защите [и развитию] конкуренции; антимонопольный орган; антимонопольное ведомство/агентство
    | табиғи монополияларды реттеу [жөніндегі] агенттігі; табиғи монополиялар [мен/және] [бәсеке*] агенттігі
    ; бәсекелестікті қорғау агенттігі; монополияға қарсы орган
agency > state_body | ^agency; ~agency | агентство | агенттік
national_bank | national bank; central bank
    | национальный банк; нацбанк; центральный банк | ұлттық банк; орталық банк
accounts_committee > committee | accounts committee; supreme audit chamber; audit chamber
    | счетный комитет; высшая аудиторская палата; счетная палата | есеп комитеті; жоғары аудиторлық палата
youth_committee > committee | youth [affairs] committee; committee for/on youth [affairs]
    | комитет по делам молодежи; комитет молодежи | жастар [істері] [жөніндегі] комитеті
labor_committee > committee | committee for/of/on labor; labor committee
    | комитет труда; комитет по труду | еңбек комитеті
investigative_committee > committee investigation | investigative/investigation committee
    | следственный комитет | тергеу комитеті
language_committee > committee | committee of/for/on languages
    | комитет по языкам; комитет языков | тіл комитеті
emergency_committee > committee | committee for/on emergency situations
    | комитет по чрезвычайным ситуациям | төтенше жағдайлар комитеті
proper_security > police
    | office/service/department for/of [proper/internal/own] security; internal security service
    | служба/управление собственной безопасности
    | өз қауіпсіздігі қызметі; меншікті қауіпсіздік қызметі; өзіндік қауіпсіздік қызметі
    ; меншікті қауіпсіздік басқармасы
social_insurance_fund | [state] social insurance fund; state fund of social insurance
    | [государственный] фонд социального страхования; ГФСС; фонд соцстраха
    | [мемлекеттік] әлеуметтік сақтандыру қоры; МӘСҚ
medical_holding | national medical holding | [национальный] медицинский холдинг | [ұлттық] медициналық холдинг
library | national academic library; NAL; national library
    | национальная академическая библиотека; НАБ; национальная библиотека
    | ұлттық академиялық кітапхана; ұлттық кітапхана
yenbek | republican state enterprise yenbek; yenbek; RSE
    | республиканское государственное предприятие [еңбек/енбек]; РГП; ргп еңбек; енбек
    | еңбек республикалық мемлекеттік кәсіпорны; еңбек РМК; РМК
"""
"""Committees, agencies and public enterprises."""
