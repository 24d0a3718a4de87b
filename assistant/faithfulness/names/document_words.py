"""Treaties, codes, laws and programmes under their names."""

DOCUMENTS = """
plan
    | national human rights action plan [for/of/in] [kazakhstan]; national [human rights] [action] plan
    ; human rights action plan; ^plan; action plan
    | национальный план [действий] [в] [области] [по] [прав/правам] [человека]; ^план; план действий
    | [адам] [құқықтары] [саласындағы/жөніндегі] ұлттық [іс] [қимыл] жоспар; ^жоспар; іс қимыл жоспары
constitution | constitution; ~constitutional
    | конституция; ~конституционный; ^основной ^закон | конституция; ^ата ^заң; ~конституциялық
criminal_code > code | criminal code; CC; penal code | уголовный кодекс; УК | қылмыстық кодекс; ҚК
criminal_code+cpc | criminal and criminal procedure/procedural code; criminal code and criminal procedure code
    | уголовный и уголовно процессуальный кодекс | қылмыстық және қылмыстық іс жүргізу кодексі
cpc+civil_code | code of criminal procedure and civil code; criminal procedure and civil code
    | уголовно процессуальный и гражданский кодекс | қылмыстық іс жүргізу және азаматтық кодекс
civil_code+civil_procedure | civil and civil procedure code
    | гражданский и гражданско процессуальный кодекс | азаматтық және азаматтық іс жүргізу кодексі
cpc > code | code of criminal procedure; criminal procedure/procedural code; CCP; CPC
    | уголовно процессуальный кодекс; УПК
    | қылмыстық іс жүргізу кодексі; қылмыстық процестік кодекс; қылмыстық процесс кодексі; ҚПК; ҚІЖК
penal_code > code
    | criminal [and] executive code; penal executive code; penal enforcement code; criminal correctional code
    ; CE; PEC; CEC RK
    | уголовно исполнительный кодекс; УИК
    | қылмыстық атқару кодексі; ҚАК
civil_code > code | civil code | гражданский кодекс; ГК | азаматтық кодекс; АК
civil_procedure > code | code of civil procedure; civil procedure/procedural code
    | гражданско процессуальный кодекс; ГПК; гражданский процессуальный кодекс
    | азаматтық іс жүргізу кодексі; азаматтық процестік кодекс; АПК; АІЖК
admin_code > code
    | code on/of administrative offense/offences/violation; administrative code; CAO
    ; administrative offense code; administrative offences code
    | кодекс об административных правонарушениях; КоАП; административный кодекс
    | әкімшілік құқық бұзушылық туралы кодекс; ӘҚБК; ӘҚтК; әкімшілік кодекс
    ; әкімшілік құқық бұзушылықтар кодексі
admin_procedure > code
    | administrative procedure/procedural [and process related] code; code of administrative procedure; APC
    | административный процедурный [процессуальный] кодекс; административно процессуальный кодекс; АППК
    ; кодекс об административных процедурах; административный процессуальный кодекс
    | әкімшілік рәсімдік [процестік] кодекс; ӘРПК; әкімшілік іс жүргізу кодексі; әкімшілік процестік кодекс
    ; әкімшілік рәсімдер туралы кодекс
labor_code > code | labor code | трудовой кодекс; ТК | еңбек кодексі
tax_code > code | tax code; code on taxes | налоговый кодекс; НК | салық кодексі
budget_code > code | budget code; budgetary code | бюджетный кодекс | бюджет кодексі; бюджеттік кодекс
customs_code > code | customs code | таможенный кодекс | кеден кодексі; кедендік кодекс
land_code > code | land code | земельный кодекс | жер кодексі
ecology_code > code | environmental/ecological code | экологический кодекс | экологиялық кодекс
health_code > code | code on health [of people]; health code
    | кодекс о здоровье [народа] | денсаулық туралы кодекс; денсаулық кодексі; халық денсаулығы туралы кодекс
family_code > code | family code; code on marriage; marriage and family code
    | семейный кодекс; кодекс о браке [и семье] | отбасы кодексі; неке [және отбасы] туралы кодекс
social_code > code | social code | социальный кодекс | әлеуметтік кодекс
entrepreneur_code > code | entrepreneurial/entrepreneurship/business code
    | предпринимательский кодекс | кәсіпкерлік кодекс
election_code > code | election/electoral code | избирательный кодекс | сайлау кодексі
execution_code > code | code of execution of judicial orders/decisions; execution of judicial orders code
    | кодекс исполнения судебных решений/актов; кодекс об исполнении судебных решений/актов
    | сот шешімдерін/актілерін орындау [туралы] кодексі
model_code | model criminal; model legislation
    | модельный кодекс; модельное законодательство | модельдік кодекс; модельдік заңнама
conduct_code > code | code of conduct/ethics; [police] conduct/ethics code; code of honour/honor
    | кодекс поведения; кодекс этики/чести; этический кодекс; кодекс полицейских
    | мінез құлық кодексі; этика/әдеп кодексі
judicial_ethics > code | code of judicial ethics; judicial ethics code
    | кодекс судейской этики
    | судья этикасы* кодексі; сот этикасы* кодексі; судья әдебі кодексі; соттың әдеп кодексі
bylaws_code > code | code of good practice | кодекс лучшей практики | жақсы тәжірибе кодексі
code | ^code; ~codification | кодекс | кодекс
udhr | universal declaration [of human rights]
    | всеобщая декларация [прав человека]; ВДПЧ
    | [адам құқықтарының] жалпыға бірдей декларация; адам құқықтарының жалпыға ортақ декларациясы
    ; жалпыға бірдей декларация; адам құқықтары* жалпыға
iccpr > covenant | ICCPR; [international] covenant on civil and political rights; CCPR
    | МПГПП; [международный] пакт о гражданских и политических правах; МПГП
    | [халықаралық] азаматтық және саяси құқықтар туралы [халықаралық] пакт
    ; азаматтық және саяси құқықтар жөніндегі [халықаралық] пакт; АСҚХП; АСҚП
icescr > covenant | ICESCR; CESCR; [international] covenant on economic [,social and cultural rights]
    | МПЭСКП; [международный] пакт об экономических [,социальных и культурных правах]
    | экономикалық ,әлеуметтік және мәдени құқықтар туралы [халықаралық] пакт; ЭӘМҚХП
covenant | covenant; international covenants | пакт | пакт
op_iccpr > optional_protocol iccpr
    | [first] optional protocol to/of ICCPR
    ; [first] optional protocol to/of [international] covenant [on civil and political rights]
    | [первый] факультативный протокол к мпгпп
    ; [первый] факультативный протокол к [международному] пакту [о гражданских и политических правах]
    | [азаматтық және саяси құқықтар туралы] [халықаралық] пакт* [бірінші] факультативтік хаттама
op2_iccpr > optional_protocol iccpr
    | second optional protocol [to/of [international] covenant/ICCPR [on civil and political rights]]
    | второй факультативный протокол [к] [международному] [мпгпп/пакту] [о гражданских и политических правах]
    | [азаматтық және саяси құқықтар туралы] [халықаралық] [пакт*] екінші факультативтік хаттама
opcat > optional_protocol cat | optional protocol to/of [UN] convention against torture; OPCAT
    | факультативный протокол к конвенции [оон] против пыток; ФПКПП
    | азаптауға қарсы конвенция* факультативтік хаттама
    ; азаптауға қарсы [бұұ] конвенция* факультативтік хаттама
op_crc > optional_protocol crc
    | optional protocol to/of convention on rights of child; optional protocol on sale of children
    | факультативный протокол к конвенции о правах ребенка
    | бала құқықтары туралы конвенция* факультативтік хаттама
op_crpd > optional_protocol crpd
    | optional protocol to/of convention on rights of person/people with disabilities/disability
    ; optional protocol to convention on rights of disabled individuals/people
    | факультативный протокол к конвенции о правах инвалидов
    ; факультативный протокол к конвенции о правах лиц с инвалидностью
    | мүгедек* құқықтары туралы конвенция* факультативтік хаттама
op_cedaw > optional_protocol cedaw
    | optional protocol to/of convention on elimination of [all] [forms] [of] discrimination
    | факультативный протокол к конвенции о ликвидации [всех форм] дискриминации
    | кемсіту* жою туралы конвенция* факультативтік хаттама
optional_protocol > protocol | optional protocol; OP | факультативный протокол | факультативтік хаттама
protocol | ^protocol | ^протокол | ^хаттама
convention | convention | конвенция | конвенция
cat > convention un | [UN] convention against torture; CAT
    | конвенция [оон] против пыток; КПП | [бұұ] азаптауға қарсы [бұұ] конвенция
crc > convention un | [UN] convention on rights of child; CRC; child rights convention
    | конвенция [оон] о правах ребенка; КПР | [бұұ] бала құқықтары туралы [бұұ] конвенция
crpd > convention un
    | [UN] convention on rights of person/people with disabilities/disability; CRPD
    ; [UN] convention on rights of disabled [people/individual/individuals/person]
    | конвенция [оон] о правах инвалидов; конвенция [оон] о правах лиц с инвалидностью; КПИ
    | мүгедектер* құқықтары туралы [бұұ] конвенция; мүгедектігі бар адамдар* құқықтары туралы [бұұ] конвенция
cedaw > convention un
    | [UN] convention on elimination of [all] [forms] [of] discrimination against women; CEDAW
    ; convention on/against discrimination against women
    | конвенция [оон] о ликвидации [всех] [форм] дискриминации в отношении женщин; КЛДЖ; CEDAW
    | [бұұ] әйелдерге қатысты кемсіту* [барлық] [түрлерін] [нысандарын] жою туралы [бұұ] конвенция
cerd > convention un
    | [international/UN] convention on elimination of [all] [forms] [of] racial discrimination; CERD; ICERD
    ; convention on/against racial discrimination
    | [международная] конвенция [оон] о ликвидации [всех] [форм] расовой дискриминации; КЛРД
    | [бұұ] нәсілдік кемсіту* [барлық] [түрлерін] [нысандарын] жою туралы [халықаралық] конвенция
cmw > convention un
    | convention on protection of rights of all migrant workers; convention on migrant workers; CMW
    | конвенция [оон] о [защите] прав/правах [всех] трудящихся мигрантов
    | [барлық] еңбекші мигранттар* құқықтарын қорғау туралы конвенция
refugee_convention > convention
    | convention relating to status of refugees; convention on status of refugees; refugee convention
    ; convention on refugees; convention on refugee status
    | конвенция о статусе беженцев; конвенция о беженцах; беженская конвенция
    | босқындар* мәртебесі туралы [конвенция/женева] [конвенциясы]; босқындар туралы конвенция
untoc > convention un | convention against [transnational] organized/organised crime
    | конвенция [оон] против [транснациональной] организованной преступности
    | [трансұлттық] ұйымдасқан қылмысқа қарсы [бұұ] конвенция
disappearance_convention > convention
    | convention for/on protection of all persons from enforced disappearance
    ; international convention for protection of all persons
    | конвенция о защите всех лиц от насильственных исчезновений; конвенция о насильственных исчезновениях
    | күштеп жоғалтудан барлық адамды қорғау туралы конвенция
    ; [барлық] [адам*] [күштеп/мәжбүрлі] жоғалуынан/жоғалудан/жоғалтудан қорғау туралы [халықаралық] конвенция
corruption_convention > convention | convention against corruption; UNCAC
    | конвенция [оон] против коррупции | сыбайлас жемқорлыққа қарсы конвенция
genocide_convention > convention | genocide convention; convention on genocide
    | конвенция о геноциде | геноцид туралы конвенция
slavery_convention > convention
    | convention on abolition of slavery; slavery convention; convention to suppress slave trade
    | конвенция об упразднении рабства; конвенция о рабстве
    | құлдықты жою туралы конвенция; құлдық туралы конвенция
adoption_convention > convention
    | convention on protection of [rights of] child/children and co/cooperation
    ; convention on [intercountry/foreign] adoption
    | конвенция о защите [прав] детей и сотрудничестве; конвенция об усыновлении
    | балаларды қорғау және [шетелдік] [бала] [асырап] [алу] [саласындағы] ынтымақтастық туралы конвенция
    ; бала асырап алу туралы конвенция
abduction_convention > convention
    | convention on civil aspects of [international] child abduction; convention on child abduction
    | конвенция о [гражданско] [правовых] [гражданских] аспектах [международного] похищения детей
    ; конвенция о похищении детей
    | балаларды [халықаралық] ұрлау [әрекет*] [туралы] [азаматтық] [аспектілері] [туралы] конвенция
    ; бала ұрлау туралы конвенция
european_convention > convention
    | european convention [on/for human rights]; convention for protection of human rights and fundamental
    | европейская конвенция [о] [защите] [прав] [по] [правам] [человека]
    | еуропалық конвенция; адам құқықтары жөніндегі еуропалық конвенция
ilo_convention > convention ilo
    | ILO convention; international labor organization convention; convention of ILO
    | конвенция мот; конвенция международной организации труда
    | хеұ конвенциясы; халықаралық еңбек ұйымы* конвенциясы; еңбек ұйымы* конвенциясы
cis_convention > convention cis | CIS convention | конвенция снг | тмд конвенциясы; ТМД* конвенциясы
hague > convention | hague convention; hague | гаагская конвенция; гаагский; гаага | гаага конвенциясы; гаага
geneva > convention | geneva convention; geneva
    | женевская конвенция; женевский; женева | женева конвенциясы; женева
rome_convention > convention | rome convention/statute; rome
    | римская конвенция; римский статут; рим | рим конвенциясы; рим статуты
istanbul | istanbul protocol/convention; istanbul
    | стамбульский протокол; стамбульская конвенция; стамбул | ыстамбұл хаттамасы; стамбул хаттамасы; ыстамбұл
palermo | palermo protocol; protocol to prevent [suppress and punish] [trafficking]
    | палермский протокол; протокол о предупреждении
    | палермо хаттамасы; адам саудасы* алдын алу [туралы] хаттама
paris_principles | paris principles; paris
    | парижские принципы; париж | париж қағидаттары; париж принциптері; париж
copenhagen | copenhagen document/conference; copenhagen
    | копенгагенский документ; копенгагенский; копенгаген | копенгаген құжаты; копенгаген
vienna | vienna | венский; вена | вена
syracuse | syracuse/siracusa principles; syracuse
    | сиракузские принципы; сиракузский | сиракуз* қағидаттар; сиракуз*
lund | lund recommendations; lund | лундские рекомендации; лундский | лунд ұсынымдары; лунд
oslo | oslo recommendations; oslo | ословские рекомендации; ословский; осло | осло ұсынымдары; осло
bangkok | bangkok/tokyo/beijing/riyadh/nelson mandela rules
    | бангкокские/токийские/пекинские правила; правила нельсона манделы
    | бангкок/токио/бейжің/мандела ережелері; нельсон мандела ережелері
minimum_rules | [UN] standard minimum/minimal rules [for treatment of prisoners]; ^minimum ^rules
    | [минимальные] [стандартные] [минимальным] правила обращения с заключенными
    ; минимальные [стандартные] правила; стандартные минимальные правила
    | тұтқындармен [жұмыс істеу*] [қарым қатынас*] [ең] төменгі [стандартты/стандарттық] ережелері
    ; тұтқындармен [жұмыс] істеудің [ең] төменгі [стандартты/стандарттық] ереже; ең төменгі стандартты ереже
millennium > un | [UN] millennium declaration | декларация тысячелетия [оон] | мыңжылдық декларация
upr | universal periodic review; UPR
    | универсальный периодический обзор; УПО | әмбебап мерзімді/мерзімдік/кезеңдік шолу; ӘМШ
un_charter > un | UN charter; charter of UN/=united | устав оон | бұұ жарғысы
minorities_declaration | [UN] declaration on rights of persons belonging to [national] minorities
    | декларация [оон] о правах лиц ,принадлежащих к [национальным] меньшинствам
    | [бұұ] ұлттық азшылық* [жататын] [адамдардың] құқықтары туралы [бұұ] декларация
intolerance_declaration > declaration | declaration on elimination of all forms of intolerance; DEIDRB
    | декларация [оон] о ликвидации всех форм нетерпимости; декларация о ликвидации нетерпимости
    | төзбеушілік* [барлық] [нысандарын] [түрлерін] [және] [кемсіту*] жою туралы декларация; ДЛФНД
declaration | ^declaration | ^декларация | ^декларация
election_law
    | ^election ^law; constitutional law on election; ^law on election; on election in republic of kazakhstan
    | конституционный закон о выборах; ^закон о выборах
    | ^сайлау туралы [конституциялық] заң; конституциялық сайлау заңы
ombudsman_law > ombudsman | ^law on [national] ombudsman; ^law on human rights commissioner
    | ^закон об омбудсмане/омбудсмене; ^закон об уполномоченном [по правам человека]
    | омбудсман туралы ^заң; адам құқықтары жөніндегі [ұлттық] уәкіл туралы ^заң
path_to_europe | path/way to europe | путь в европу | еуропаға жол
fundamental_principles | ^fundamental principles
    | ^основополагающие/основные принципы | ^негіз қалаушы қағидат*; ^негізгі қағидат*
"""
"""Documents of a definite name; a longer name wins over a shorter one inside it."""
