"""Countries, regions, cities and peoples, in three languages."""

KAZAKHSTAN = """
kazakhstan | [republic of] kazakhstan; kazakhstani; RK; =republic
    | [республика] казахстан; казахстанский; казахстанец/казахстанцы/казахстанцев/казахстанцам; РК; республика
    | қазақстан [республикасы]; қазақстандық; ҚР; республика
astana | ^astana | ^астана; астанинский | ^астана
almaty | ^almaty; ^alma ata | ^алматы; алматинский | ^алматы
shymkent | ^shymkent | ^шымкент; шымкентский | ^шымкент
baikonur | ^baikonur; ^baykonur | ^байконур | ^байқоңыр
akmola | ^akmola | ^акмола; акмолинский | ^ақмола
aktobe | ^aktyube; ^aktobe; ^aktyubinsk | актюбинский; ^актобе; ^актюбинск | ^ақтөбе
atyrau | ^atyrau | ^атырау; атырауский | ^атырау
karaganda | ^karaganda; ^karagandy | ^караганда; карагандинский | ^қарағанды
kostanay | ^kostanay; ^kostanai | ^костанай; костанайский | ^қостанай
kyzylorda | ^kyzylorda; ^kzylorda | ^кызылорда; кызылординский | ^қызылорда
mangistau | ^mangistau; ^mangystau | ^мангистау; мангистауский; ^мангыстау | ^маңғыстау
pavlodar | ^pavlodar | ^павлодар; павлодарский | ^павлодар
zhambyl | ^zhambyl; ^jambyl | ^жамбыл; жамбылский | ^жамбыл
north_kazakhstan | northern/north kazakhstan; NKA
    | ^северо казахстанская; СКО; северный казахстан | солтүстік қазақстан; СҚО
south_kazakhstan | southern/south kazakhstan; SKA
    | ^южно казахстанская; ЮКО; южный казахстан | оңтүстік қазақстан; ОҚО
east_kazakhstan | eastern/east kazakhstan; EKA
    | ^восточно казахстанская; ВКО; восточный казахстан | ^шығыс қазақстан; ШҚО
west_kazakhstan | western/west kazakhstan
    | ^западно казахстанская; ЗКО; западный казахстан | ^батыс қазақстан; БҚО
south_kazakhstan+east_kazakhstan | southern and eastern kazakhstan; eastern and southern kazakhstan
    | южно и восточно казахстанская | оңтүстік және шығыс қазақстан
west_kazakhstan+east_kazakhstan | western and eastern kazakhstan
    | западно и восточно казахстанская | батыс және шығыс қазақстан
north_kazakhstan+south_kazakhstan | northern and southern kazakhstan
    | северо и южно казахстанская | солтүстік және оңтүстік қазақстан
turkistan | ^turkestan; ^turkistan | ^туркестан; туркестанский | ^түркістан
aktau | ^aktau | ^актау | ^ақтау
aksukent | ^aksukent | ^аксукент | ^ақсукент; ^ақсу кент
arkalyk | ^arkalyk | ^аркалык | ^арқалық
kapshagay | ^kapshagay; ^kapchagay | ^капшагай; ^капчагай | ^қапшағай
taraz | ^taraz | ^тараз | ^тараз
semey | ^semey; ^semipalatinsk | ^=семей; ^семипалатинск | ^семей
oskemen | ^oskemen; ^ust kamenogorsk | ^усть каменогорск | ^өскемен
uralsk | ^uralsk; ^oral city | ^уральск | ^орал қаласы
petropavlovsk | ^petropavlovsk; ^petropavl | ^петропавловск | ^петропавл
kokshetau | ^kokshetau | ^кокшетау | ^көкшетау
taldykorgan | ^taldykorgan | ^талдыкорган | ^талдықорған
temirtau | ^temirtau | ^темиртау | ^теміртау
ekibastuz | ^ekibastuz | ^экибастуз | ^екібастұз
zhanaozen | ^zhanaozen | ^жанаозен | ^жаңаөзен
dostyk | ^dostyk; ^dostyk alashankoi | ^достык | ^достық
aktogay | ^aktogai; ^aktogay | ^актогай | ^ақтоғай
korgas | ^korgas; ^khorgos | ^хоргос; ^коргас | ^қорғас
"""
"""Places of Kazakhstan."""

WORLD_PLACES = """
russian | ^russian | русский/русские/русских/русского/русском/русским/русскому/русская/русской | орыс
russia | ^russia; ^russian federation; ~russian
    | ^россия; РФ; российский; россиянин/россияне/россиян | ^ресей; ресейлік; РФ
ussr > soviet | USSR; ^soviet union | СССР; советский союз | КСРО; ^кеңес одағы
soviet | ^soviet; ^ex soviet | советский; постсоветский | кеңестік; ^кеңес дәуірі; ^кеңес заманы
usa | USA; US; ^united states; ^american; ^america
    | США; ^америка; американский; ^соединенные штаты | АҚШ; ^америка
uk | ^great britain; ^united kingdom; UK; ^britain; ^british; ^england; ^english
    | ^великобритания; британский; ^британия; ^англия; английский | ^ұлыбритания; ^британ; ^англия; ^ағылшын
london | ^london | ^лондон; лондонский | ^лондон
china | ^china; ^chinese; PRC | ^китай; китайский; КНР | ^қытай
uzbekistan | ^uzbekistan | ^узбекистан; узбекистанский | ^өзбекстан
uzbek | ^uzbek | узбекский; узбек/узбеки/узбеков | өзбек
kyrgyzstan | ^kyrgyzstan; ^kyrgyz; ^kirgizia
    | ^кыргызстан; ^киргизия; киргизский; кыргызский | ^қырғызстан; ^қырғыз
tajikistan | ^tajikistan | ^таджикистан | ^тәжікстан
tajik | ^tajik | таджикский; таджик/таджики/таджиков | тәжік
turkmenistan | ^turkmenistan; ^turkmen | ^туркменистан; ^туркмения; ^туркмен | ^түрікменстан; ^түрікмен
afghanistan | ^afghanistan; ^afghan | ^афганистан; афганский; афганец/афганцы/афганцев | ^ауғанстан; ^ауған
mongolia | ^mongolia; ^mongolian | ^монголия; монгольский | ^моңғолия; ^моңғол
turkey | ^turkey; ^turkish; ^turkic | ^турция; турецкий; тюркский | ^түркия; ^түрік
iran | ^iran; ^iranian | ^иран; иранский; ^иранцы | ^иран
iraq | ^iraq | ^ирак | ^ирак
pakistan | ^pakistan | ^пакистан | ^пәкістан
india | ^india | ^индия; индийский | ^үндістан
indonesia | ^indonesia | ^индонезия | ^индонезия
philippines | ^philippines | ^филиппины | ^филиппин
singapore | ^singapore | ^сингапур | ^сингапур
japan | ^japan; ^japanese | ^япония; японский | ^жапония
korea | ^korea; ^south korea; ^republic of korea; ^korean
    | ^корея; корейский; ^корейцы | ^корея; ^кәріс; ^корей
australia | ^australia | ^австралия | ^аустралия; ^австралия
new_zealand | ^new zealand | ^новая зеландия | ^жаңа зеландия
canada | ^canada | ^канада | ^канада
mexico | ^mexico | ^мексика | ^мексика
azerbaijan | ^azerbaijan | ^азербайджан | ^әзербайжан; ^әзірбайжан
armenia | ^armenia | ^армения | ^армения
georgia | ^georgia | ^грузия; грузинский | ^грузия
belarus | ^belarus; ^byelorussia; ^belorussia | ^беларусь; ^беларуси; ^белоруссия | ^беларусь; ^белоруссия
moldova | ^moldova; ^moldavia | ^молдова; ^молдавия | ^молдова
ukraine | ^ukraine; ^ukrainian | ^украина; украинский | ^украина; ^украин
lithuania | ^lithuania; ^lithuanian | ^литва; литовский | ^литва
latvia | ^latvia | ^латвия | ^латвия
estonia | ^estonia | ^эстония | ^эстония
baltic | ^baltic; ^baltics; ^baltic state
    | ^балтия; ^прибалтика; прибалтийский; балтийский | балтық; ^балтия; ^прибалтика
poland | ^poland; ^polish | ^польша; польский | ^польша
slovakia | ^slovakia; ^slovak | ^словакия | ^словакия
czech | ^czech; ^czech republic | ^чехия; чешский | ^чехия
hungary | ^hungary; ^hungarian | ^венгрия; венгерский | ^венгрия
budapest | ^budapest | ^будапешт; будапештский | ^будапешт
bulgaria | ^bulgaria | ^болгария | ^болгария
romania | ^romania | ^румыния | ^румыния
serbia | ^serbia | ^сербия | ^сербия
greece | ^greece; ^greek | ^греция; греческий | ^грекия
germany | ^germany; ^german; ^federal republic of germany
    | ^германия; немецкий; ^немцы; ФРГ | ^германия; ^неміс
france | ^france; ^french | ^франция; французский | ^франция; ^француз
spain | ^spain; ^spanish | ^испания; испанский | ^испания
portugal | ^portugal | ^португалия | ^португалия
italy | ^italy; ^italian | ^италия; итальянский | ^италия
austria | ^austria | ^австрия | ^австрия
switzerland | ^switzerland; ^swiss | ^швейцария; швейцарский | ^швейцария
netherlands | ^netherlands; ^holland; ^dutch
    | ^нидерланды; ^голландия; нидерландский; голландский | ^нидерланд; ^голландия
belgium | ^belgium; ^belgian | ^бельгия; бельгийский | ^бельгия
brussels | ^brussels | ^брюссель; брюссельский | ^брюссель
maastricht | ^maastricht | ^маастрихт | ^маастрихт
madrid | ^madrid | ^мадрид; мадридский | ^мадрид
helsinki | ^helsinki | ^хельсинки; хельсинкский | ^хельсинки
sweden | ^sweden; ^swedish | ^швеция; шведский | ^швеция
norway | ^norway; ^norwegian | ^норвегия; норвежский | ^норвегия
denmark | ^denmark; ^danish | ^дания; датский | ^дания
finland | ^finland; ^finnish | ^финляндия; финский | ^финляндия
iceland | ^iceland | ^исландия | ^исландия
israel | ^israel; ^israeli | ^израиль; израильский | ^израиль
egypt | ^egypt | ^египет | ^египет; ^мысыр
south_africa | ^south africa | ^южная африка; ЮАР | оңтүстік африка; ОАР
brazil | ^brazil | ^бразилия | ^бразилия
argentina | ^argentina | ^аргентина | ^аргентина
moscow | ^moscow | ^москва; московский | ^мәскеу
saint_petersburg | ^saint petersburg; ^st petersburg | ^санкт петербург | ^санкт петербург
omsk | ^omsk | ^омск; омский | ^омбы; ^омск
saratov | ^saratov; ^saratovsk | ^саратов; саратовский | ^саратов
new_york | ^new york | ^нью йорк | ^нью йорк
strasbourg | ^strasbourg | ^страсбург; страсбургский | ^страсбург
europe | ^europe; ^european | ^европа; европейский | ^еуропа; еуропалық
eastern_europe > europe | ^eastern europe | ^восточная европа | ^шығыс еуропа
asia | ^asia; ^asian; ~eurasia | ^азия; азиатский | ^азия; азиялық
central_asia > asia | ^central asia; ^central asian; ^middle asia
    | ^центральная азия; центральноазиатский; ^средняя азия; среднеазиатский | орталық азия; ^орта азия
eurasia | ^eurasia; ^eurasian | ^евразия; евразийский | ^еуразия; еуразиялық
caucasus | ^caucasus; ^caucasian | ^кавказ; кавказский | ^кавказ
transcaucasia > caucasus | ^transcaucasia; ^south caucasus
    | ^закавказье; южный кавказ | ^закавказье; ^кавказ сырты; оңтүстік кавказ
africa | ^africa; ^african | ^африка; африканский | ^африка
middle_east > east | ^middle east; ^near and ^middle east; ^near east
    | ^ближний восток; ^средний восток; ^ближний и ^средний восток
    | ^таяу шығыс; ^орта шығыс; ^таяу және ^орта шығыс
east | ^east; ^eastern | ^восток | ^шығыс
west | ^west; ^western | ^запад | ^батыс
void | ^kazakh law/legislation/government/authority/citizen/society/court/state/legislator | казахский закон |
kazakh | ^kazakh; ^ethnic kazakh; ^kazak | казах/казахи/казахов/казахам/казахами; казахский; казашка | қазақ
oralman > law_migration | ^oralman | оралман | оралман
uighur | ^uighur; ^uyghur | уйгурский; уйгур/уйгуры/уйгуров | ұйғыр
"""
"""Countries and places beyond Kazakhstan, and peoples whose names the Plan prints."""
