//! Names of many languages, made of given and family names that are usual there: no real person's.

/// A language, the nationality by whose rule its names are written, given names, family names.
pub struct Names {
    pub language: &'static str,
    pub nationality: &'static str,
    given: &'static str,
    family: &'static str,
}

impl Names {
    /// Every given name with every family name, and with that one and the next, in a double name.
    pub fn all(&self) -> impl Iterator<Item = String> + '_ {
        let families: Vec<&str> = self.family.split_whitespace().collect();
        let next = |n: usize| families[(n + 1) % families.len()];
        let names = |given: &str| -> Vec<String> {
            let single = families.iter().map(|family| format!("{given} {family}"));
            let double = families
                .iter()
                .enumerate()
                .map(|(n, family)| format!("{given} {family}-{}", next(n)));
            single.chain(double).collect()
        };
        self.given.split_whitespace().flat_map(names).collect::<Vec<_>>().into_iter()
    }
}

const fn names(
    language: &'static str,
    nationality: &'static str,
    given: &'static str,
    family: &'static str,
) -> Names {
    Names { language, nationality, given, family }
}

#[rustfmt::skip]
pub const CORPUS: [Names; 37] = [
    names("Albanian", "ALB", "Çlirim Blerinë Agnesë Përparim Valdetë Gjon Shpëtim Zanë Liridonë Arbër",
        "Çela Hoxhë Krasniqi Gjoka Bërisha Shkëmbi Përmeti Dërguti Çeku Zogë"),
    names("Azerbaijani", "AZE", "Əli Gülnarə Rəşad Şəhla Çingiz Ülviyyə Nigar Özgür Elçin İlham Məmməd Xədicə",
        "Əliyev Məmmədov Hüseynzadə Şıxlı Quliyev Ağayev Çobanov İsmayılov Babayeva Göyçaylı"),
    names("Belarusian", "BLR", "Аляксандр Сяргей Уладзімір Дзмітрый Арцём Вольга Таццяна Святлана Наталля Мікалай Кацярына Яўген",
        "Рудзь Багдановіч Ціханоўскі Шушкевіч Малашонак Чарняк Салаўёў Ярмоленка Гурыновіч Зянько"),
    names("Bulgarian", "BGR", "Георги Йордан Щерю Христо Цветан Юлия Мария Кольо Ъглена Живко Пенчо Радостина",
        "Възваров Щерев Цонев Йовчев Ямболска Юруков Хаджиев Чолаков Гьошев Дзъмбазов"),
    names("Croatian", "HRV", "Željko Đurđica Ćiril Šime Ante Dražen Anđela Vjekoslav Mišo Hrvoje",
        "Živković Đurić Čačić Šarić Horvat Kovačević Mašić Ćosić Božić Perišić"),
    names("Czech", "CZE", "Jiří Božena Zdeněk Šárka Ondřej Žofie Ďula Růžena Tomáš Květa",
        "Dvořák Němcová Šťastný Růžička Čapek Žďárský Kučera Říha Ťulpík Krejčí"),
    names("Danish", "DNK", "Søren Åse Jørgen Bjørn Mærke Kåre Øjvind Ærø Birthe Knud",
        "Sørensen Ågård Kjær Østergaard Møller Bæk Nørgård Ærenlund Hansen Løkke"),
    names("Dutch", "NLD", "Daniël Zoë Loïs Ĳsbrand Noëlle Chloë Joost André Michaël Renée",
        "Ĳsselmeer Coöperans Geërfd Müller Vlaanderen Brontë Ruïnen Zuid Oëver Bakker"),
    names("Estonian", "EST", "Õnne Jüri Tõnu Ülle Kärt Mõts Väino Šura Žanna Rööt",
        "Pärn Tõnisson Üksik Kööp Mägi Õunapuu Žukov Sepp Järvi Põld"),
    names("Finnish", "FIN", "Päivi Yrjö Väinö Äijä Åke Törni Jarkko Pöllö Räty Säde",
        "Hämäläinen Mäkinen Åkerblom Työläjärvi Öhman Virtanen Pääkkönen Jääskeläinen Räikkönen Köyry"),
    names("French", "FRA", "François Chloë Aurélie Gaël Zoé Loïc Noëlle Hélène Cœur Théo Maël Agnès",
        "Lefèvre Gérard Çelier Crûchot Sœuret Bâtard Hôpital Levêque Haüy Mûrier"),
    names("Georgian", "GEO", "გიორგი შოთა მიხეილ ჟანა ქეთევან ყვარყვარე ღვინია ჩიტო ცისანა ხათუნა ჯემალ პაატა",
        "რუსთაველი სააკაშვილი ჭავჭავაძე ჟღენტი წერეთელი ძიძიგური თბილელი ჰაბარაძე ფიფია კვიცინია"),
    names("German", "DEU", "Jörg Änne Günther Käthe Björn Ürsel Weiß Hölger Sören Bärbel",
        "Müller Weiß Größmann Übelhör Äckermann Öhler Schäfer Jäger Bußmann Löwe"),
    names("Greek", "GRC", "Γεώργιος Ευάγγελος Παύλος Σταύρος Χρήστος Θεόδωρος Ηρακλής Μιχαήλ Αυγουστίνος Λεφτέρης Ζωή Άγγελος",
        "Παπαδόπουλος Μπακογιάννη Λαμπράκης Ψαρράς Ξενάκης Γλαύκου Υψηλάντης Αγγελάκης Ευθυμίου Φραγκούδης Τσαμπάς Ούρσου Γκίκας Σφίγξ Άγχου"),
    names("Hausa", "NGA", "Ɗanladi Ɓala Ƙande Sanusi Ƴarima Haɗiza Saƙiru Aƴo Bature Maɓaruka",
        "Ƙofar Ɗantata Ɓauchi Gwarƙo Haɗejia Maƙama Raɓa Kano Sakkwato Abƴara"),
    names("Hungarian", "HUN", "Őrs Ágnes Győző Éva Űrika Zoltán Jenő Ödön Ügyes Csöpi",
        "Erdős Szűcs Kőrösi Fülöp Gödöllői Ócsai Íjász Tóth Bíró Nagy"),
    names("Icelandic", "ISL", "Þórður Guðný Æsa Björk Sigurður Ðóra Ólöf Ýmir Ívar Hrafnhildur",
        "Þórðarson Guðmundsdóttir Ægisson Björnsson Óðinsson Ívarsdóttir Örvarsson Hjálmtýsdóttir Jónsson Ævarsdóttir"),
    names("Irish", "IRL", "Séamus Áine Róisín Pádraig Úna Ciarán Órla Ínis Sorcha Éamon",
        "Óg Mícheál Ní’Shé O’Brádaigh Murchú Gráinne O’Súilleabháin Breathnach Cárthaigh Síoda"),
    names("Kazakh", "KAZ", "Нұрсұлтан Әлия Қасым Өмірбек Үміт Еңлік Ғалым Һасен Ерлан Айгүл Жансерік Сергей",
        "Назарбаев Қасымов Әбдірахманов Өтеуов Ұзақбаев Үсенов Ғабдуллин Ещанов Сейітқали Ысқақов"),
    names("Latvian", "LVA", "Ģirts Ķēniņš Ļubova Jānis Žanete Ņina Čārlzs Šarlote Ūsiņš Ēriks",
        "Bērziņš Kļaviņš Ģērmanis Ņikitins Šķēle Žagars Ūdris Čaks Āboliņš Ķibelis"),
    names("Lithuanian", "LTU", "Šarūnas Žydrūnas Ąžuolas Čiurlė Ėmė Ignė Jūratė Rūta Vygantė Lukšė",
        "Žąsytis Čiurlionis Šešelgis Grįžė Ūsas Ėrelis Kęsgaila Lapėnas Bružų Jačėnas"),
    names("Macedonian", "MKD", "Ѓорѓи Ќирил Љупчо Џабир Ѕвезда Жарко Христијан Цвета Њоле Шабан Јован Чедомир",
        "Ѓорѓиевски Ќосев Џамбазов Шекерински Цветков Његошев Хаџи Живковски Јанев Љатифи"),
    names("Maltese", "MLT", "Ġorġ Ħaġar Żeża Ċikku Ġanni Ħilda Tereża Karmenu Ġużè Pawlu",
        "Żammit Ħaber Ċassar Ġulia Borġ Muscat Żerafa Ħalluf Farruġia Caruana"),
    names("Norwegian", "NOR", "Åse Bjørn Øyvind Håkon Tærje Ragnhild Jørn Æge Kåre Sølvi",
        "Ødegård Bjørnæs Åsen Sæther Grønli Håland Næss Røed Bråten Østby"),
    names("Polish", "POL", "Łukasz Żaneta Świętosława Paweł Grażyna Ździsław Ćwirko Bogusław Ołena Stanisław",
        "Żółć Wałęsa Gęś Dąbrowski Świątek Źrebak Ćwik Kuźniar Łoś Nowiński"),
    names("Portuguese", "PRT", "João Conceição Antônio Inês Luís Ângela Zoê Cátia Estêvão Vitória",
        "Gonçalves Simões Magalhães Araújo Conceição Brandão Câmara Mourão Assunção Fogaça"),
    names("Romanian", "ROU", "Ștefan Țepeș Ăvram Ion Mălina Vîlcu Ţugui Şerban Crăița Doiniţa",
        "Ionescu Brâncuși Țăranu Şchiopu Mureșan Pîrvu Vlădescu Înalt Gârleanu Moţ"),
    names("Russian", "RUS", "Юрий Артём Щепан Фёдор Хрисанф Цезарь Жанна Эдуард Ян Чеслав Шамиль Наталья Ыйса Юлия Игорь",
        "Щукин Подъячев Хрущёв Цой Чехов Шишкин Жуков Ильин Эйзен Юдин Яшин Разъездной Крылов Жёлудь Мышкин"),
    names("Serbian", "SRB", "Ђорђе Љиљана Његош Џаја Шћепан Чедомир Живко Христа Цвијета Јован Вања Жељко",
        "Живковић Ђурић Петровић Његошевић Хаџић Цветковић Чачић Шћепановић Љубић Ћосић"),
    names("Slovak", "SVK", "Ľubomír Žofia Ďuro Štefan Ľudovít Ňura Oľga Jozefína Ťapák Anežka",
        "Šťastný Ľupták Kukučín Hŕstka Vĺčko Dôvera Žiška Ďurica Päťka Čierny"),
    names("Spanish", "ESP", "María José Ángel Iñaki Sofía Begoña Óscar Raúl Íñigo Lucía",
        "García Núñez Ibáñez Peña López Güemes Argüelles Muñoz Álvarez Zúñiga"),
    names("Swedish", "SWE", "Åsa Göran Björn Märta Håkan Sören Öjvind Älva Kåre Lennart",
        "Sjöström Ångström Öberg Åkesson Lindström Näslund Bäckström Nygård Älgmark Holm"),
    names("Turkish", "TUR", "İbrahim Işıl Çağla Gökhan Şükrü Ömer Ülkü Tuğba Ayşe Nazlı",
        "Öztürk Yıldız Çağlayan Şahin Güneş Kılıç Iğdır İnönü Dağ Üstün"),
    names("Ukrainian", "UKR", "Юрій Їжак Євген Мар’яна Олексій Ґалаґан Григорій Ярослав Йосип Людмила Наталія Христина Щек Ілля Цвєтана",
        "Гнатюк Згурський Щербань Їжакевич Яценюк Кравчук Єльченко Хмельницький Жадько Юрченко Йовенко Корюківка Розгонюк Шевченко Ґонта"),
    names("Vietnamese", "VNM", "Nguyễn Trần Đặng Phạm Võ Bùi Hồ Lê Dương Lưu Tạ Ưng",
        "Thị Ngọc Ánh Đức Hữu Quốc Mỹ Tuấn Phượng Yến Thủy Ấn Ẩn Ặc Ổn Ỷ Ễn Ợi Ửng Ằng"),
    names("Welsh", "GBR", "Siân Llŷr Gwên Tŵm Ffïon Rhŷs Bêca Môrus Glâyn Ŵyn",
        "Prŷs Llŵyd Gŵyr Môn Tŷler Pâri Dafŷdd Tudûr Ynŷs Bïon"),
    names("Yoruba", "NGA", "Adébáyọ̀ Ọlábísí Ṣẹ́gun Títílayọ̀ Ẹniọlá Ayọ̀délé Ọmọ́wùnmí Ṣadé Bọ́lá Ìyábọ̀",
        "Ọbásanjọ́ Adéṣínà Ẹgbẹ́ Ṣóyínká Ọláyínká Babátúndé Adékúnlé Òṣun Ìjẹ̀bú Ọ̀yọ́"),
];
