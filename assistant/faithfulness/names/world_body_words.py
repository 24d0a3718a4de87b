"""International bodies and those of other countries."""

WORLD = """
un > international_organization | UN; united nations [organization/organisation]; =N and OSCE
    | ООН; организация объединенных наций; объединенные нации; ~оон | БҰҰ; біріккен ұлттар ұйымы; ~бұұ
cat_committee > committee un
    | [UN] committee against torture; [UN] anti torture committee; CAT committee; UNCAT
    ; committee against tortures
    | комитет [оон] против пыток [оон]; КПП оон
    | [бұұ] азаптауға қарсы комитет; [бұұ] азаптаулар* қарсы комитет
spt > un | subcommittee on prevention of torture; SPT
    | подкомитет по предупреждению пыток; подкомитет [оон] по предупреждению
    | азаптаудың алдын алу жөніндегі кіші комитет; [азаптаудың алдын алу] кіші комитет
hr_committee > committee un | [UN] human rights committee; committee on/for human rights; UNHRC
    | комитет [оон] по правам человека | [бұұ] адам құқықтары [жөніндегі] комитет
crc_committee > committee un
    | [UN] committee on/for rights of child/children
    ; UN committee on [child/children/=children's] rights [of child]; [UN] child rights committee
    | комитет [оон] по правам ребенка/детей
    | [бұұ] бала/балалар құқықтары жөніндегі комитет
cedaw_committee > committee un
    | [UN] committee on/for elimination of [all] [forms] [of] discrimination against women; CEDAW committee
    ; [UN] committee on/against discrimination against women
    | комитет [оон] по ликвидации [всех] [форм] дискриминации в отношении женщин
    ; комитет [оон] по [ликвидации] дискриминации женщин
    | [бұұ] әйелдерге қатысты кемсітушілікті жою жөніндегі комитет
    ; [бұұ] әйелдерге қатысты кемсітушіліктің [барлық] [түрлерін] [нысандарын] жою жөніндегі комитет
    ; [бұұ] әйелдерді кемсітуді/кемсітушілікті жою жөніндегі комитет
    ; әйелдерге қатысты кемсіту* [барлық] [түрін] жою жөніндегі комитет
cerd_committee > committee un
    | [UN] committee on/for elimination of [all] [forms] [of] racial discrimination; CERD committee
    ; [UN] committee on/against racial discrimination
    | комитет [оон] по ликвидации [всех] [форм] расовой дискриминации
    | [бұұ] нәсілдік кемсітушілікті жою жөніндегі комитет
    ; [бұұ] нәсілдік кемсіту* [барлық] [түрлерін] [нысандарын] жою жөніндегі комитет
cescr_committee > committee un | [UN] committee on economic ,social and cultural rights
    | комитет [оон] по экономическим ,социальным и культурным правам
    | [бұұ] экономикалық ,әлеуметтік және мәдени құқықтар жөніндегі комитет
crpd_committee > committee un | [UN] committee on rights of person/people with disabilities
    | комитет [оон] по правам инвалидов; комитет [оон] по правам лиц с инвалидностью
    | [бұұ] мүгедектердің құқықтары жөніндегі комитет
cmw_committee > committee un | [UN] committee on migrant workers
    | комитет [оон] по [защите прав] [трудящимся] мигрантам | [бұұ] еңбекші мигранттар жөніндегі комитет
hr_council > council un | [UN] human rights council; [UN] council on/for human rights
    | совет [оон] по правам человека | [бұұ] адам құқықтары жөніндегі кеңес
un_hr_commission > un commission | UN human rights commission; UN commission on human rights
    | комиссия оон по правам человека | бұұ адам құқықтары жөніндегі комиссиясы
un_security_council > council un | UN security council; security council of UN
    | совет безопасности оон; совбез оон | бұұ қауіпсіздік кеңесі
general_assembly > un | [UN] general assembly [of UN]; [UN] general assembly
    | генеральная ассамблея [оон] | [бұұ] бас ассамблея
un_congress > un | UN congress | конгресс оон | бұұ конгресі
un_secretary > un | [UN] secretary general | генеральный секретарь [оон]; генсек | [бұұ] бас хатшы
under_secretary > un | [UN] under secretary general
    | заместитель генерального секретаря; [оон] замгенсек | [бұұ] бас хатшы* орынбасары
hchr > un ohchr
    | [UN] high commissioner for human rights; UN human rights high commissioner
    ; high commissioner of UN for human rights
    | верховный комиссар [оон] по правам человека
    | [бұұ] адам құқықтары жөніндегі жоғарғы/жоғары комиссар; [бұұ] жоғарғы комиссар
ohchr > hchr un central_asia
    | office of [UN] high commissioner for human rights [in central asia]
    ; office of UN human rights high commissioner; OHCHR
    ; [regional] office of UN human rights high commissioner in central asia
    | управление/бюро верховного комиссара [оон] по правам человека; УВКПЧ
    | [бұұ] адам құқықтары жөніндегі жоғарғы/жоғары комиссар* [орталық азиядағы] басқармасы/бюросы
hcr > un unhcr | [UN] high commissioner for refugees; UN high commission for refugees
    | верховный комиссар [оон] по делам беженцев
    | [бұұ] босқындар [істері/ісі] жөніндегі жоғарғы/жоғары комиссар
unhcr > un hcr
    | UNHCR; office of UN high commissioner for refugees; UN refugee agency; high commission for refugees
    | УВКБ [оон]; управление верховного комиссара [оон] по делам беженцев
    | [бұұ] босқындар [істері] жөніндегі жоғарғы/жоғары комиссар* басқармасы; БҰҰ БЖКБ; БЖКБ
undp > un | UNDP; UN/=united [nations] development program/programme
    | ПРООН; программа развития оон | БҰҰДБ; бұұ даму бағдарламасы; бұұ* даму бағдарламасы
resident_coordinator > un | [UN] resident coordinator
    | постоянный координатор оон; координатор оон; резидент координатор [оон]
    | бұұ тұрақты үйлестіруші; бұұ* үйлестіруші; тұрақты үйлестіруші
unesco | UNESCO | ЮНЕСКО | ЮНЕСКО
unesco_almaty > unesco almaty | UNESCO cluster office [in almaty]; cluster office
    | кластерное бюро юнеско [в] [алматы]; кластерное бюро
    | юнеско* [алматыдағы] кластерлік бюро; кластерлік бюро
unicef > un | UNICEF; [UN] =children's fund | ЮНИСЕФ; детский фонд оон | ЮНИСЕФ; бұұ балалар қоры
unfpa > un | UNFPA; UN population fund | ЮНФПА; фонд оон в области народонаселения | ЮНФПА; бұұ халық қоры
un_women > un | UN women; UNIFEM | оон женщины; ЮНИФЕМ; структура оон женщины | ЮНИФЕМ; бұұ әйелдер
unodc > un | UNODC; UN office on drugs and crime
    | УНП ООН; управление оон по наркотикам и преступности | бұұ есірткі және қылмыс
unaids > un | UNAIDS | ЮНЭЙДС | ЮНЭЙДС
who > international_organization | WHO; world health organization/organisation
    | ВОЗ; всемирная организация здравоохранения
    | ДДСҰ; ДДҰ; дүниежүзілік денсаулық сақтау ұйымы; дүниежүзілік денсаулық ұйымы
ilo > international_organization | ILO; international labor organization/organisation
    | МОТ; международная организация труда | ХЕҰ; халықаралық еңбек ұйымы
iom > international_organization | IOM; international organization/organisation for migration
    | МОМ; международная организация по миграции | ХКҰ; халықаралық көші қон ұйымы; халықаралық миграция ұйымы
osce > international_organization
    | OSCE; OCSE; organization/organisation for security and co operation in europe
    ; organization/organisation for security and cooperation in europe
    | ОБСЕ; организация по безопасности и сотрудничеству в европе
    | ЕҚЫҰ; еуропадағы қауіпсіздік және ынтымақтастық ұйымы
odihr > osce
    | [OSCE] ODIHR [OSCE]; [OSCE] office for democratic institutions/institutes and human rights [of OSCE]
    | БДИПЧ [ОБСЕ]; бюро [обсе] по демократическим институтам [и правам человека]
    | [ЕҚЫҰ] ДИАҚБ; [еқыұ] демократиялық институттар және адам құқықтары [жөніндегі] бюросы
osce_center > osce astana | OSCE/OCSE center/centre [of] [in astana]; OSCE in astana; center of OSCE
    | центр обсе [в] [астане] | еқыұ* [астанадағы] орталығы; ЕҚЫҰ Астанадағы орталығы
osce_kazakhstan > osce | OSCE in kazakhstan | обсе в казахстане | еқыұ қазақстанда; еқыұ* қазақстандағы
osce_mission > osce
    | OSCE mission; [OSCE] ODIHR [OSCE] mission; OSCE [election] observation mission; observation mission
    | миссия обсе; наблюдательная миссия [обсе/бдипч]
    | еқыұ* миссиясы; еқыұ миссиясы; байқау/бақылау миссиясы
osce_minorities > osce
    | OSCE high commissioner [on national minorities]; high commissioner on national minorities
    ; OSCE office of high commissioner on national minorities
    ; high commissioner of parliament assembly of OSCE
    | верховный комиссар обсе [по делам национальных меньшинств]
    ; верховный комиссар по делам национальных меньшинств; ВКНМ
    ; верховный комиссар [парламентской ассамблеи обсе]
    | [еқыұ] аз ұлттар/ұлттық азшылықтар [істері] жөніндегі жоғарғы/жоғары комиссар
    ; еқыұ жоғары/жоғарғы комиссары; еқыұ* аз ұлттар [істері] жөніндегі жоғарғы/жоғары комиссар
osce_media > osce | OSCE representative on freedom of media; representative on freedom of media
    | представитель обсе по [вопросам] свободе/свободы сми
    | еқыұ* бұқаралық ақпарат құралдары бостандығы жөніндегі өкілі
osce_assembly > osce | [OSCE] parliamentary/parliament assembly [of OSCE]
    | парламентская ассамблея [обсе] | [еқыұ] парламенттік ассамблея
council_of_europe
    | council of europe; european council of ministers; committee of ministers of council of europe; PACE
    | совет европы; европейский совет министров; совет министров европы; ПАСЕ
    | еуропа кеңесі; еуропалық министрлер кеңесі; еуропа министрлер кеңесі
european_union | EU; european union
    | ЕС; евросоюз; европейский союз | ЕО; еуропалық одақ; еуроодақ; еуропа одағы
european_commission | european commission
    | европейская комиссия; еврокомиссия | еуропалық комиссия; еурокомиссия
european_parliament | european parliament
    | европейский парламент; европарламент | еуропалық парламент; еуропарламент
european_court > court | european court [of human rights]; ECHR; ECtHR; strasbourg court
    | европейский суд [по правам человека]; ЕСПЧ; страсбургский суд
    | еуропалық [адам құқықтары жөніндегі] сот; [адам құқықтары жөніндегі] еуропалық/еуропа сот; АҚЕС
venice_commission | venice commission | венецианская комиссия | венеция комиссиясы
icc > court | international criminal court; ICC | международный уголовный суд; МУС | халықаралық қылмыстық сот
icj > court | international court of justice | международный суд [оон] | халықаралық сот
international_organization | international organization/organisation/institution
    | международная организация | халықаралық ұйым
cis | CIS; commonwealth of independent states
    | СНГ; содружество независимых государств | ТМД; тәуелсіз мемлекеттер достастығы
eaeu | EAEU; eurasian [economic] union; eurasian economic commission
    | ЕАЭС; евразийский экономический союз; ЕврАзЭС; евразийская экономическая комиссия
    | ЕАЭО; еуразиялық экономикалық одақ; ЕурАзЭҚ
sco | SCO; shanghai cooperation organization/organisation
    | ШОС; шанхайская организация сотрудничества | ШЫҰ; шанхай ынтымақтастық ұйымы
csto | CSTO; collective security treaty organization/organisation
    | ОДКБ; организация договора о коллективной безопасности | ҰҚШҰ
nato | NATO | НАТО | НАТО
world_bank | world bank | всемирный банк; мировой банк | дүниежүзілік банк; әлемдік банк
imf | IMF; international monetary fund | МВФ; международный валютный фонд | ХВҚ; халықаралық валюта қоры
interpol | interpol; europol | интерпол; европол | интерпол; еуропол
red_cross | red cross; ICRC | красный крест; МККК | қызыл крест
hrw | human rights watch; HRW | хьюман райтс вотч; human rights watch | хьюман райтс вотч
amnesty | amnesty international; amnesty =international
    | международная амнистия; эмнести интернешнл; amnesty international
    | халықаралық амнистия; amnesty international
freedom_house | freedom house | фридом хаус | фридом хаус
pri | penal reform international; PRI | международная тюремная реформа | халықаралық түрме реформасы
soros | soros [foundation]; open society foundation/institute | фонд сороса; сорос | сорос қоры; сорос
icps | international center/centre for prison studies; ICPS
    | международный центр тюремных исследований; МЦТИ
    | халықаралық түрме/түрмелерді зерттеу/зерттеулері/зерттеулер орталығы
    ; түрмелерді зерттеу халықаралық орталығы
embassy | embassy | посольство | елшілік
unions_of_civilizations | alliance of civilizations/civilisations; group of wise
    | альянс цивилизаций; группа мудрецов | өркениеттер альянсы; даналар тобы; өркениеттер одағы
federal_migration_service > migration_service | federal migration/migrational service; FMS
    | федеральная миграционная служба; ФМС | федералдық көші қон қызметі
moscow_university | moscow state university; informational and analytical center
    | МГУ; московский государственный университет | мәскеу мемлекеттік университеті; ММУ
world_religions_congress
    | congress of [leaders of] world [and traditional] religions; congress of world and traditional
    | съезд [лидеров] мировых [и традиционных] религий
    | әлемдік [және дәстүрлі] діндер [көшбасшыларының/басшыларының/лидерлерінің] съезі/конгресі
    ; әлемдік діндер съезі/конгресі
"""
"""Bodies beyond Kazakhstan. The Plan names some; a sentence may put any in their place."""
