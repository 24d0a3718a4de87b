"""Persons, abbreviations and other names that the Plan prints, in three languages."""

PERSONS = """
nazarbayev > president | [^nursultan] ^nazarbayev; ^elbasy
    | [^нурсултан] ^назарбаев; ^елбасы | [^нұрсұлтан] ^назарбаев; ^елбасы
annan | [^kofi] ^annan | [^кофи] ^аннан | [^кофи] ^аннан
guterres | [^antónio/antonio] ^guterres | [^антониу] ^гутерриш; ^гутерреш | [^антониу] ^гутерриш
akasaka | [^kiyotaka] ^akasaka | [^киетака] ^акасака | [^киётака] ^акасака
chirac | [^jacques] ^chirac | [^жак] ^ширак | [^жак] ^ширак
obama | [^barack] ^obama | [^барак] ^обама | [^барак] ^обама
couchepin | [^pascal] ^couchepin | [^паскаль] ^кушпен | [^паскаль] ^кушпен
thatcher | [^margaret] ^thatcher | [^маргарет] ^тэтчер | [^маргарет] ^тэтчер
john_paul | [^pope] ^john paul [^second]
    | [^папа] [^римский] ^иоанн ^павел [^второй] | [^рим] [^папасы] [^екінші] ^иоанн ^павел
vollebek | [^knut] ^vollebek/vollebaek | [^кнут] ^воллебек/воллебэк | [^кнут] ^воллебек
morel | [^pierre] ^morel | [^пьер] ^морель | [^пьер] ^морель
xu | ^haoliang xu | ^хаолян сюй | ^хаолян сюй
linda | ^linda | ^линда | ^линда
tokayev | [^kassym ^jomart] ^tokayev | [^касым ^жомарт] ^токаев | [^қасым ^жомарт] ^тоқаев
putin | [^vladimir] ^putin | [^владимир] ^путин | [^владимир] ^путин
"""
"""Persons named by the Plan, and others named in its place."""

ABBREVIATIONS = """
law | ^law; ~law; ~legislation | ^закон; ~закон; ~законодательство | ^заң; ~заң; ~заңнама
decree | ^decree; ~decree; ~order; ~edict; ~enactment; ~regulation; ~resolution
    | ^указ; ^постановление; ^приказ; ~указ; ~постановление; ~приказ; ~распоряжение
    | ^жарлық; ^қаулы; ^бұйрық; ~жарлық; ~қаулы; ~бұйрық
rules | ^rule; ~rule; ~regulation; ~guideline; ~procedure; ~standard
    | ^правила; ^порядок; ^положение; ~правила; ~порядок | ^ереже; ^тәртіп; ^қағида; ~ереже; ~тәртіп; ~қағида
instruction | ^instruction; ^guideline; ~guideline; ~instruction; ~manual
    | ^инструкция; ~инструкция; ~руководство | ^нұсқаулық; ~нұсқаулық
concept | ^concept; ^conception; ~concept; ~conception | ^концепция; ~концепция | ^тұжырымдама; ~тұжырымдама
program | ^program; ^programme; ~program; ~programme | ^программа; ~программа | ^бағдарлама; ~бағдарлама
strategy | ^strategy; ~strategy | ^стратегия; ~стратегия | ^стратегия; ~стратегия
center | ^center; ^centre; ~center; ~centre | ^центр; ~центр | ^орталық; ~орталық
general_agreement | ^general ^agreement | ^генеральное соглашение | ^бас келісім
message | ^message; ~message; ~address | ^послание; ~послание | ^жолдау; ~жолдау
secretariat | ^secretariat; ~secretariat; ~secretary | ^секретариат; ~секретариат | ^хатшылық; ~хатшылық
congress | ^congress; ~congress | ^конгресс; ^съезд; ~конгресс; ~съезд | ^конгресс; ^съезд; ~конгресс; ~съезд
recommendations | ^recommendation; ~recommendation | ^рекомендации; ~рекомендация | ^ұсыным; ~ұсыным
principles | ^principle; ~principle | ^принципы; ~принцип | ^қағидат; ^принцип; ~қағидат; ~принцип
media > law_media | media; mass media; mass information; ~press
    | СМИ; средства массовой информации; пресса | БАҚ; бұқаралық ақпарат құралдары; баспасөз
hiv | HIV | ВИЧ | АИТВ; ВИЧ
aids | AIDS | СПИД | ЖИТС; СПИД
dna | DNA | ДНК | ДНҚ
gdp | GDP; gross domestic product
    | ВВП; валовой внутренний продукт; валового внутреннего продукта | ЖІӨ; жалпы ішкі өнім
monthly_index | monthly [calculated/calculation/estimated/specified] index/indice/indices/indicator; MRP
    | МРП; месячный расчетный показатель; месячных расчетных показателей | АЕК; айлық есептік көрсеткіш
temporary_jail | temporary jail/isolator/detention; ~jail; ~detention
    | ИВС; изолятор временного содержания | УҰИ; УҰО; уақытша ұстау изоляторы
investigative_jail
    | investigative/investigatory/investigation/remand jail/isolator/prison; detention centre/center; pretrial
    ; pre trial; ~jail; ~detention; investigation ward; isolator
    | СИЗО; следственный изолятор
    | СИЗО; ТИ; тергеу изоляторы
minors_center | CTIARM; CTIARUC; center/centre of/for temporary isolation; temporary isolation
    | ЦВИАРН; центр временной изоляции | КТУОБОО; уақытша оқшаулау; КУОБОО
parole
    | parole; conditional early release; conditionally early; early release/liberation; early conditional
    ; ~conditional
    | УДО; условно досрочное
    | ШМБ; шартты түрде мерзімінен бұрын; мерзімінен бұрын шартты
internet | internet; online; ~web; ~site; ~website; ~electronic | интернет | интернет; ғаламтор
jsc | JSC; joint stock; OAO | АО; ОАО; акционерное | АҚ; ААҚ; акционерлік
ltd | ^ltd; LLP | ТОО | ЖШС
it | IT; information technology | ИТ; ^информационные технологии | АТ; ^ақпараттық технологиялар
tb | TB; tuberculosis | туберкулез | туберкулез
digital_library | digital library; digital library; greenstone; electronic library
    | электронная библиотека; цифровая библиотека | электрондық/электронды кітапхана; цифрлық кітапхана
tengizchevroil | tengizchevroil | тенгизшевройл; тенгизшевроил | теңізшевройл
islam | islam; islamic; muslim
    | ислам; исламский; мусульманский; мусульманин/мусульмане/мусульман | ислам; мұсылман
christian | christian; christianity; orthodox
    | христианский; православный; христианин/христиане/христиан | христиан; православ
"""
"""Short forms and other names, each with the words that it stands for."""
