"""Bodies of Kazakhstan's state, and what people call them in three languages.

How an entry is written is told in `assistant.faithfulness.names.name_table`.
"""

STATE = """
state_body
    | state/government/governmental/public body/agency/authority/organ/institution/structure
    ; body of state power; =authorities; ~state
    | государственный/публичный орган; госорган*; орган государственной власти/управления; орган власти
    ; ~ведомство; ~государство
    | мемлекеттік/мемлекет орган; мемлекеттік билік орган; мемлекеттік басқару орган; билік орган; ~ведомство
    ; ~мемлекет
authorized_body > state_body
    | authorized/authorised/competent [state/government/governmental/public/executive] body/agency/authority
    ; authorized/authorised [state/government/governmental] institution
    | уполномоченный/компетентный [государственный] орган; уполномоченный госорган*
    | уәкілетті/құзыретті [мемлекеттік] орган
armed_forces > state_body | army; armed forces; military unit; ~military
    | армия; вооруженные силы; воинская часть; ~воинский; ~военный
    | армия; әскер; қарулы күштер; әскери бөлім; ~әскери
executive_body > state_body | executive body/authority/agency; government executive body
    | исполнительный орган; орган исполнительной власти | атқарушы орган; атқарушы билік
representative_body > state_body | representative body/agency/authority
    | представительный орган | өкілді орган
local_authority > state_body | local body/agency/authority/government; self government
    | местный орган; =местные/местных/местным/местными власти/властей/властям/властями/властях
    ; местное самоуправление
    | жергілікті орган; жергілікті билік; жергілікті өзін өзі басқару
local_executive > local_authority executive_body akimat
    | local [state] executive body/agency/authority/organ/institution
    | местный исполнительный орган; исполнительный орган на местах
    | жергілікті атқарушы орган; жергілікті атқарушы билік
akimat > local_executive | akimat; akim
    | акимат; аким/акима/акиму/акимом/акиме/акимы/акимов/акимам/акимами | әкімдік; әкім
maslikhat > local_authority representative_body | maslikhat; local representative body/agency
    | маслихат; местный представительный орган | мәслихат; жергілікті өкілді орган
government > executive_body state_body | =government; =governments; cabinet of ministers
    | правительство; кабинет министров; кабмин | үкімет; министрлер кабинеті
void
    | _government/governmental servant/employee/official/standard/pension/statistics/border/post/policy
    ; _government/governmental secret/language/registration/management/program/programme/department
    ; _government/governmental budget/funding/support/spending/control/guarantee/benefit/duty/fee
    ; non governmental
    ; commission/committing of [such/any/=this/grave/serious/certain] crime/offence/offense/act
    | правительственный; совет министров ссср
    | кеңес одағы; кеңес кезі*; үкіметтік
parliament > state_body | parliament; parliamentarian; member of parliament; MP; ~parliamentary; ~legislature
    | парламент; парламентарий; ~парламентский | парламент
majilis > parliament | majilis; mazhilis | мажилис; мажилисмен | мәжіліс; ~мәжілісмен
senate > parliament | senate; senator | сенат; сенатор | сенат; сенатор
chambers > parliament | chambers of parliament; both/each chamber
    | палаты парламента; =обеих палат; обе палаты | парламент палата; екі палата
public_chamber | public chamber [under/of majilis [of parliament]]
    | общественная палата [при мажилисе [парламента]] | [[парламент] мәжілісі жанындағы] қоғамдық палата
president > state_body | =president; =presidents; head of state; under =president message; ~presidential
    | президент; глава государства; ~президентский | президент; ~президенттік; мемлекет басшысы
void | extra judicial; out of court; court like | внесудебный | соттан тыс
void | law enforcement practice; minister of religion | правоприменительный | құқық қолдану
void | vice president; association president | вице президент | вице президент
under_president | under/to =president [of republic of kazakhstan]; under head of state
    | при президенте [республики казахстан]; при главе государства
    | [қазақстан республикасы] президент жанындағы; мемлекет басшысы жанындағы
presidential_administration > state_body
    | administration of president; presidential administration/executive office/office
    | администрация президента; ап рк
    | президент әкімшілігі
prime_minister > state_body | prime minister | премьер министр; премьер | премьер министр
pm_office > state_body | prime minister's office/chancellery; office/chancellery of prime minister
    | канцелярия премьер министра; аппарат премьер министра | премьер министр кеңсесі
state_secretary | state secretary; secretary of state; state counsellor
    | государственный секретарь; госсекретарь; государственный советник
    | мемлекеттік хатшы; мемлекеттік кеңесші
security_council > council state_body | security council [of republic of kazakhstan]
    | совет безопасности [республики казахстан]; совбез | қауіпсіздік кеңесі
assembly > council law_nations_assembly
    | assembly of nations/people/peoples of kazakhstan; people's assembly; ANK; APK; ^assembly
    | ассамблея народа/народов казахстана; ассамблея; АНК
    | қазақстан халқы/халықтары ассамблеясы; ассамблея; ҚХА
central_election_commission > election_commission
    | central election commission/committee; central electoral commission; CEC
    | центральная избирательная комиссия; центризбирком; ЦИК
    | орталық сайлау комиссиясы; ОСК
election_commission > commission | election/electoral commission/committee; precinct commission
    | избирательная комиссия; избирком; участковая комиссия | сайлау комиссиясы; учаскелік комиссия
ombudsman > state_body ombudsman_law
    | ombudsman; national ombudsman; [national] human rights commissioner [ombudsman]
    ; commissioner for human rights
    | омбудсман/омбудсмен; уполномоченный по правам человека; национальный омбудсман/омбудсмен
    | омбудсман/омбудсмен; адам құқықтары жөніндегі [ұлттық] уәкіл; ұлттық омбудсман/омбудсмен
child_ombudsman > ombudsman
    | [national] ombudsman/commissioner for/of [rights of] child/children
    ; children's [rights] ombudsman/commissioner; child/children/children's rights ombudsman/commissioner
    | детский омбудсман/омбудсмен; [национальный] омбудсман/омбудсмен по правам ребенка/детей
    ; уполномоченный по правам ребенка/детей
    | бала/балалар құқықтары жөніндегі [ұлттық] омбудсман/омбудсмен/уәкіл; балалар омбудсманы/омбудсмені
human_rights_commission > commission under_president
    | [president's] human rights commission [under president/head [of state] [of republic of kazakhstan]]
    ; commission on/for human rights [under president]
    | комиссия [при президенте] по правам человека [при президенте/главе [государства] [республики казахстан]]
    | [[қазақстан республикасының] президенті жанындағы] адам құқықтары жөніндегі комиссия
expert_council > council
    | expert council; advisory panel [of human rights commission]; council/board of experts
    | экспертный совет; совет экспертов
    | сарапшылық кеңес; сараптамалық кеңес; сарапшылар кеңесі
interdepartmental_commission > commission | interdepartmental/interagency commission
    | межведомственная комиссия | ведомствоаралық комиссия
minors_commission > commission
    | commission for/on [affairs of] minors; minors [affairs] commission; juvenile commission
    | комиссия по делам [о] [защите] несовершеннолетних; КДН
    | кәмелетке толмағандар [істері] [және олардың құқықтарын қорғау] [істері] жөніндегі комиссия
watch_commission > commission
    | public watch/monitoring/supervisory/oversight/observation commission/board; PWC
    | общественная наблюдательная комиссия; ОНК; наблюдательная комиссия
    | қоғамдық бақылау/байқау/бақылаушы комиссиясы; байқау/бақылау комиссиясы
preventive_mechanism | national [torture] preventive/prevention mechanism; NPM; mechanism for/of/on prevention
    | национальный превентивный механизм; НПМ; национальный механизм предупреждения/предотвращения [пыток]
    | ұлттық превентивтік тетік/механизм; азаптаудың алдын алу [ұлттық] тетігі; ұлттық алдын алу тетігі; ҰПТ
gender_commission > commission under_president
    | national commission [under president] for/on women [affairs] [and family]
    ; commission on affairs of women
    | [национальная] комиссия по делам женщин; комиссия по делам женщин и семейно
    | әйелдер [істері] [және отбасы] [демографиялық саясат] [істері] жөніндегі [ұлттық] комиссия
religion_council > council | council for/on/of relations with religious associations
    | совет по связям с религиозными объединениями
    | діни бірлестіктермен байланыс [жасау/жөніндегі] [жөніндегі] кеңес
coordination_council > council | coordination/coordinating council | координационный совет | үйлестіру кеңесі
public_council > council | public council | общественный совет | қоғамдық кеңес
oralman_council > council | council of oralman | совет оралманов | оралмандар кеңесі
ministry > state_body | ministry; minister | министерство; министр; минист | министрлік; министр
commission | commission | комиссия | комиссия
committee | committee | комитет | комитет
council | ^council | ^совет | ^кеңес
"""
"""The bodies of state power, and the generic names of others."""
