"""Courts, prosecutors, police and other bodies with force, in three languages."""

ORDER = """
court > state_body
    | court; judiciary; judge; ~judicial; ~trial; access to justice; administration of justice
    ; ~justice system; ~courtroom; ~court recording/fee/hearing
    | суд; судья/судьи/судей/судье/судьей/судьям/судьями/судьях; ~судебный; ~судейский
    | сот; судья; төреші; ~соттық; ~сот төрелігі
supreme_court > court | supreme court | верховный суд | жоғарғы сот
constitutional_council > council state_body | constitutional council
    | конституционный совет; КС | конституциялық кеңес
constitutional_court > court | constitutional court | конституционный суд | конституциялық сот
supreme_judicial_council > council state_body
    | supreme/high/higher judicial council; supreme council of justice
    | высший судебный совет; ВСС
    | жоғары сот кеңесі; ЖСК
judicial_administration > committee court
    | committee for/on judicial administration; judicial administration committee
    | комитет по судебному администрированию
    | сот әкімшілігін жүргізу [жөніндегі] комитет; сот әкімшілендіру [жөніндегі] комитет
    ; сот әкімшілігі [жөніндегі] комитеті
jury | jury; juror | присяжные; присяжные заседатели; коллегия присяжных | алқабилер; алқаби
jury_court > court jury | court of jurors/jury; jury court/trial
    | суд присяжных; суд с участием присяжных
    | алқабилер соты; алқабилер қатысатын сот; алқабилердің қатысуымен сот
juvenile_court > court | juvenile court | ювенальный суд | ювеналдық сот; ювеналды сот
military_court > court | military court | военный суд | әскери сот
economic_court > court | economic/arbitration court; inter-district economic court
    | экономический/арбитражный суд | экономикалық сот; төрелік сот
disciplinary_board | republican disciplinary board; disciplinary board
    | дисциплинарная коллегия; республиканская дисциплинарная коллегия; судебное жюри
    | тәртіптік алқа; республикалық тәртіптік алқа; сот жюриі
congress_of_judges | congress of judges | съезд судей | судьялар съезі
prosecution_agency > state_body | prosecution/prosecuting office/body/agency/authority |  |
prosecutor > state_body prosecution_agency
    | prosecutor; procurator; prosecutor's/procurator's office; ~prosecutorial; procuracy; ~prosecution
    | прокурор; прокуратура; ~прокурорский; орган прокуратуры
    | прокурор; прокуратура; ~прокурорлық
prosecutor_general > prosecutor
    | prosecutor/procurator general [office]; general prosecutor [office]; office of prosecutor general
    ; general procuracy
    | генеральный прокурор; генеральная прокуратура; генпрокурор; генпрокуратура
    | бас прокурор; бас прокуратура
military_prosecutor > prosecutor | military prosecutor [office]
    | военный прокурор; военная прокуратура | әскери прокурор; әскери прокуратура
law_enforcement > state_body
    | law enforcement body/agency/authority/officer/official/organ/organization/employee/staff/service/structure/system
    ; law/order protection body/agency; law enforcer; ~law enforcement
    | правоохранительный орган/служба/структура/система; ~правоохранительный; правоохранитель; силовик
    ; силовые структуры
    | құқық қорғау орган; құқық қорғау қызмет*; құқық қорғау жүйесі; құқық тәртібі орган; тәртіп сақшы*
internal_affairs > law_enforcement police law_internal_affairs
    | internal/interior affairs/affair body/agency/authority/organ/department/division/unit/officer/employee
    ; body/agency/authority/organ/division/department/unit of internal/interior [affairs]
    ; agencies/authorities/bodies/associations of interior/internal [affairs]; interior authority/agency/body
    | орган внутренних дел; ОВД; отдел/управление/департамент/подразделение внутренних дел; РОВД; УВД
    | ішкі істер орган; ІІО; ішкі істер бөлім*/басқарма/департамент; ішкі істер бөлімшесі
police > internal_affairs law_enforcement | police; policeman; policemen; policewoman; militia; policing
    | полиция; полицейский; милиция; милиционер | полиция; полицей; полицейлік; ~полициялық; милиция
school_police > police | school police/policeman/policemen/inspector
    | школьный полицейский; школьная полиция; школьный инспектор [полиции]
    | мектеп полицейі; мектеп полициясы; мектеп инспекторы; мектеп полициясының инспекторы
migration_police > police | migration/migrational police | миграционная полиция | көші қон полициясы
migration_service | migration/migrational service; migration body/authority/agency
    | миграционная служба; миграционный орган; орган по миграции | көші қон қызметі; көші қон орган
tax_police > law_enforcement | tax police | налоговая полиция | салық полициясы
military_police > law_enforcement | military police | военная полиция | әскери полиция
financial_police > law_enforcement
    | financial police
    ; [agency of rk] agency for/on/of combat/combating/fight/fighting against/with/economic economic/and
    ; agency for/on/of combat/combating/fight/fighting [against/with] economic
    ; agency of rk for combat against economic
    | финансовая полиция; финпол; агентство [рк] по борьбе с экономической; АБЭКП
    | қаржы полициясы; экономикалық және сыбайлас жемқорлық қылмыс* қарсы күрес агенттігі
    ; экономикалық қылмыс* және сыбайлас жемқорлық* қарсы күрес агенттігі
anticorruption > law_enforcement
    | anti corruption/anticorruption agency/service/bureau/body/authority
    ; anticorruption agency/service/bureau/body
    | антикоррупционная служба; антикор; агентство по противодействию коррупции
    ; бюро по противодействию коррупции; антикоррупционное агентство/бюро
    | сыбайлас жемқорлық* қарсы [іс қимыл/күрес] агенттігі/қызметі/бюросы; антикор
    ; сыбайлас жемқорлыққа қарсы [іс қимыл/күрес] агенттігі/қызметі
financial_monitoring > state_body | financial monitoring agency/committee; agency for financial monitoring
    | агентство/комитет [по] финансового/финансовому мониторинга/мониторингу
    | қаржы мониторинг* агенттігі/комитеті
national_security > state_body law_enforcement law_national_security
    | national security body/agency/authority/organ/service; body/agency/organ of national security
    ; state security body/agency; ~national security
    | орган национальной безопасности; орган нацбезопасности; спецслужба; орган госбезопасности
    | ұлттық қауіпсіздік орган; ~ұлттық қауіпсіздік
knb > national_security committee
    | national security committee; committee for/of/on national security; NSC; KNB
    | комитет национальной безопасности; КНБ
    | ұлттық қауіпсіздік комитеті; ҰҚК
state_guard | state guard/protection service; state security service; presidential guard; national guard
    | служба государственной охраны; СГО; национальная гвардия; внутренние войска
    | мемлекеттік күзет қызметі; ұлттық ұлан; ішкі әскер
border_service > state_body | border service/guard/control/troops
    | пограничная служба/войска/контроль; пограничник; погранслужба | шекара қызметі/бақылауы/әскері; шекарашы
foreign_intelligence | foreign intelligence
    | внешняя разведка; служба внешней разведки; сырбар | сыртқы барлау; сырбар
investigation > law_enforcement state_body
    | investigator
    ; investigative/investigating/investigation body/agency/authority/organ/officer/service/department
    ; body of [preliminary] investigation; ~investigation; ~investigative; ~interrogator
    | следователь; следственный орган/управление/отдел/департамент; орган [предварительного] следствия
    ; ~следствие; ~следственный; ~расследование
    | тергеуші; тергеу орган; алдын ала тергеу орган; ~тергеу
inquiry > law_enforcement state_body
    | inquiry/inquest body/agency/officer/organ/authority; interrogating officer; ~inquest; ~inquiry
    ; body/agency of inquest/inquiry
    | дознаватель; орган дознания; ~дознание
    | анықтаушы; анықтау орган; ~анықтау; ~анықтама
criminal_prosecution > law_enforcement state_body prosecution_agency
    | criminal prosecution/persecution/procedure body/agency/authority/organ
    ; body of criminal prosecution/persecution; body/agency/authority carrying on/out criminal
    ; body/authority conducting criminal; ~criminal prosecution/persecution; authorities carrying on criminal
    | орган уголовного преследования; орган ,ведущий/ведущие уголовный процесс
    ; орган* ,ведущ* уголовный процесс
    | қылмыстық қудалау орган; қылмыстық процесті жүргізетін/жүргізуші орган
detaining_bodies > law_enforcement state_body
    | authorities involved in inquest; body/authority carrying out inquest
    ; other authorities involved in inquest
    | орган* ,осуществляющ* дознание [,следствие] [и задержание]
    | анықтауды ,тергеуді және ұстауды жүзеге асыратын орган
guardianship > state_body
    | guardianship/guardian/tutorship/tutorial body/agency/authority/institution
    ; guardianship/guardian and custody/trusteeship/tutorship/tutorial/care body/agency/authority/institution
    ; body/agency/authority of guardianship [and custody/trusteeship/tutorship]
    | орган опеки [и попечительства]
    | қорғаншылық [және қамқоршылық] орган; қамқоршылық орган
justice_bodies > state_body
    | justice body/agency/authority/organ/department; body/agency/department of justice
    | орган юстиции; департамент юстиции; управление юстиции
    | әділет орган; әділет департаменті; әділет басқармасы
executive_procedure > state_body law_executors
    | executive/enforcement procedure/proceeding/proceedings/production body/agency/authority
    ; body/agency of executive/enforcement procedure/proceedings/production; enforcement body/agency
    | орган исполнительного производства
    | атқарушылық іс жүргізу орган; атқарушылық өндіріс орган; атқару орган
judicial_executor > executive_procedure law_executors
    | judicial/court executor/enforcement/officer; bailiff; executor of court; ~executor
    | судебный исполнитель; судоисполнитель; судебный пристав; ~исполнитель
    | сот орындаушы; сот приставы; ~орындаушы
private_executor > judicial_executor | private [judicial/court] executor/bailiff
    | частный [судебный] исполнитель | жеке [сот] орындаушы
labor_inspector > state_body
    | [state/public/government/governmental] labor/labour inspector/inspectorate/inspection
    ; public inspector for labor; inspector for/of labor/labour; labor protection inspector
    | трудовая инспекция; инспекция труда; инспектор труда; инспектор по охране труда
    ; общественный инспектор по охране труда
    | [мемлекеттік/қоғамдық] еңбек [қорғау] инспекторы/инспекциясы
    ; еңбекті қорғау жөніндегі қоғамдық инспектор
tax_body > state_body | tax body/agency/authority/office/inspectorate/service/department/committee
    | налоговый орган/комитет/служба/инспекция | салық орган/комитеті/қызметі/инспекциясы
customs > state_body
    | customs [control] committee; committee of/for customs control; customs [body/authority/agency/service]
    | комитет таможенного контроля; таможенный комитет/орган/служба; таможня; таможенник
    | кедендік бақылау комитеті; кеден; кеден комитеті/орган/қызметі; кедендік орган
"""
"""Courts, prosecutors, police and others with force."""
