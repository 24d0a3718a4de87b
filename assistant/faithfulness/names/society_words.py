"""Organisations of Kazakhstan's society: non-governmental ones, unions, parties, associations."""

SOCIETY = """
ngo > civil_society noncommercial
    | NGO; nongovernmental/civic/public organization/organisation; non governmental organization/organisation
    ; civil society organization/organisation; CSO; civic group
    | НПО; неправительственная организация; общественная организация; общественник
    ; организация гражданского общества
    | ҮЕҰ; үкіметтік емес ұйым; қоғамдық ұйым; азаматтық қоғам ұйымы
rights_ngo > ngo
    | human rights NGO/organization/organisation/association/institution/institute/group
    ; nongovernmental human rights organization/organisation
    ; non governmental human rights organization/organisation; human rights defender
    ; rights group/organization/organisation
    | правозащитная НПО
    ; правозащитный/правозащитная/правозащитные [неправительственная/общественная] организация
    ; правозащитные неправительственные организации; правозащитник; правозащитное объединение
    ; правозащитный институт
    | құқық қорғау [үкіметтік емес] ұйымы; құқық қорғау ҮЕҰ; құқық қорғаушы; құқық қорғаушы ұйым
    ; адам құқықтарын қорғау ұйымы; құқық қорғайтын ұйым
noncommercial > law_noncommercial
    | noncommercial/nonprofit organization/organisation; non commercial organization/organisation; NPO
    ; non profit organization/organisation
    | некоммерческая организация; НКО
    | коммерциялық емес ұйым; КЕҰ
civil_society | civil society | гражданское общество; институт гражданского общества | азаматтық қоғам
public_association > law_public_associations | public association; public union; association of citizens
    | общественное объединение; объединение граждан | қоғамдық бірлестік; азаматтар бірлестігі; қоғамдық одақ
public_fund | public fund/foundation | общественный фонд | қоғамдық қор
religious_association > law_religion
    | religious association/organization/organisation/community/group/body; religious and other association
    | религиозное объединение; религиозная организация/община/группа
    | діни бірлестік; діни ұйым; діни қауым
trade_union > law_trade_unions | trade/labor/labour/independent union; =unions; ~union
    | профсоюз; профессиональный союз; ~профсоюзный | кәсіподақ; кәсіптік одақ
union_federation > trade_union | trade union federation; federation of trade unions; TUFRK; federation
    | федерация профсоюзов; федерация | кәсіподақтар федерациясы; федерация; кәсіптік одақтар федерациясы
employers
    | confederation of employers; [national] employers' union/association/confederation
    ; union/association of employers
    | [национальная] конфедерация работодателей; объединение/союз/ассоциация работодателей
    | жұмыс берушілер [ұлттық] конфедерациясы/бірлестігі/одағы/қауымдастығы
political_party > law_parties | political/opposition/ruling party; ~party
    | политическая партия; партия | саяси партия; партия
nur_otan > political_party | nur otan; NDP; amanat
    | нур отан; нур отану; нұр отан; НДП; партия аманат; аманат | нұр отан; нұр отанға; ХДП; аманат партиясы
sociologists | association of sociologists; sociologists' association; KISI sociologists
    | ассоциация социологов | әлеуметтанушылар қауымдастығы; социологтар қауымдастығы
world_sociologists > sociologists | international association of sociologists; ISA
    | международная ассоциация социологов
    | халықаралық әлеуметтанушылар қауымдастығы; халықаралық социологтар қауымдастығы
kisi | KISI; kazakhstan institute for/of strategic studies
    | КИСИ; казахстанский институт стратегических исследований
    | ҚСЗИ; қазақстан стратегиялық зерттеулер институты; КИСИ
charter_for_rights > ngo | charter for human rights; charter for [human] rights
    | хартия за права человека | адам құқықтары үшін хартия; адам құқығы үшін хартия
crisis_centers | union of crisis centers/centres | союз кризисных центров | дағдарыс орталықтарының одағы
kibhr > rights_ngo | [kazakhstan] international bureau for/of human rights [and rule of law]; KIBHR
    | [казахстанское] международное бюро по правам человека; КМБПЧ; бюро по правам человека
    | [қазақстан] адам құқықтары [және заңдылықты сақтау] жөніндегі [халықаралық] бюросы
helsinki_committee > rights_ngo | [almaty] helsinki committee
    | [алматинский] хельсинкский комитет | [алматы] хельсинки комитеті
bar_association
    | bar association; collegium of advocates/lawyers; ^bar; ~bar; ~advocacy; bar council
    ; advocates' collegium; college of advocates
    | коллегия адвокатов; адвокатура; палата адвокатов
    | адвокаттар алқасы; адвокатура; адвокаттар палатасы
notary_chamber | notary/notarial chamber; chamber of notaries
    | нотариальная палата | нотариаттық палата; нотариустар палатасы
entrepreneurs_chamber | [national] chamber of entrepreneurs; atameken
    | палата предпринимателей; атамекен | кәсіпкерлер палатасы; атамекен
journalists_union | union of journalists; journalists' union | союз журналистов | журналистер одағы
women_congress | congress of working women
    | конгресс/съезд трудящихся/работающих женщин
    | еңбек етуші/еңбекші/жұмысшы/жұмыскер әйелдер конгресі/съезі
    ; жұмыс істейтін/еңбек ететін әйелдер конгресі/съезі; еңбек ететін әйелдер съезі/конгресі
red_crescent | red crescent [society]
    | красный полумесяц; общество красного полумесяца | қызыл жарты ай [қоғамы]
muslim_board > religious_association | spiritual administration of muslims; muftiate
    | духовное управление мусульман; муфтият | мұсылмандар діни басқармасы; мүфтият
nazarbayev_foundation | first president's foundation; nazarbayev foundation
    | фонд первого президента; фонд назарбаева | тұңғыш президент қоры; назарбаев қоры
analytical_center | national analytical center/centre
    | национальный аналитический центр; аналитический центр
    | ұлттық талдау орталығы; талдау орталығы; ұлттық аналитикалық орталық
"""
"""What people found and join; a generic name and those of some."""
