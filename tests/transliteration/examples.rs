//! The examples that the sources themselves give, and what a person would type.

use crate::check;

#[test]
fn ukrainian_names_are_written_as_the_resolutions_examples() {
    // Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010, the table's examples.
    let examples = "Алушта Alushta, Андрій Andrii, Борщагівка Borshchahivka, Борисенко Borysenko, \
        Вінниця Vinnytsia, Володимир Volodymyr, Гадяч Hadiach, Богдан Bohdan, Згурський Zghurskyi, \
        Ґалаґан Galagan, Ґорґани Gorgany, Донецьк Donetsk, Дмитро Dmytro, Рівне Rivne, Олег Oleh, \
        Есмань Esman, Єнакієве Yenakiieve, Гаєвич Haievych, Короп'є Koropie, Житомир Zhytomyr, \
        Жанна Zhanna, Жежелів Zhezheliv, Закарпаття Zakarpattia, Казимирчук Kazymyrchuk, \
        Медвин Medvyn, Михайленко Mykhailenko, Іванків Ivankiv, Іващенко Ivashchenko, \
        Їжакевич Yizhakevych, Кадиївка Kadyivka, Мар'їне Marine, Йосипівка Yosypivka, Стрий Stryi, \
        Олексій Oleksii, Київ Kyiv, Коваленко Kovalenko, Лебедин Lebedyn, Леонід Leonid, \
        Миколаїв Mykolaiv, Маринич Marynych, Ніжин Nizhyn, Наталія Nataliia, Одеса Odesa, \
        Онищенко Onyshchenko, Полтава Poltava, Петро Petro, Решетилівка Reshetylivka, \
        Рибчинський Rybchynskyi, Суми Sumy, Соломія Solomiia, Тернопіль Ternopil, Троць Trots, \
        Ужгород Uzhhorod, Уляна Uliana, Фастів Fastiv, Філіпчук Filipchuk, Харків Kharkiv, \
        Христина Khrystyna, Стеценко Stetsenko, Чернівці Chernivtsi, Шевченко Shevchenko, \
        Шостка Shostka, Кишеньки Kyshenky, Щербухи Shcherbukhy, Гоща Hoshcha, \
        Гаращенко Harashchenko, Юрій Yurii, Корюківка Koriukivka, Яготин Yahotyn, \
        Ярошенко Yaroshenko, Костянтин Kostiantyn, Знам'янка Znamianka, Феодосія Feodosiia, \
        Згорани Zghorany, Розгон Rozghon";
    all("UKR", examples);
}

#[test]
fn bulgarian_names_are_written_as_in_the_act() {
    // Transliteration Act (State Gazette 19 of 2009), articles 4 to 8, and names by its table.
    let examples = "София Sofia, Перник Pernik, Оряховица Oryahovitsa, пясъци pyasatsi, \
        Централен Tsentralen, Балкан Balkan, Мария Maria, Илиян Iliyan, Христо Hristo, \
        Георги Georgi, Щерев Shterev, Йордан Yordan, Кольо Kolyo, Юлия Yulia, Ъглен Aglen, \
        Възраждане Vazrazhdane, Цветан Tsvetan, Дзъмбазов Dzambazov, Джангозов Dzhangozov";
    all("BGR", examples);
    check(&[("София-юг", "BGR", "Sofia-yug"), ("Анна-Мария", "BGR", "Anna-Maria")]);
}

#[test]
fn russian_names_are_written_as_in_passports() {
    let examples = "Андрей Andrei, Видный Vidnyi, Артём Artem, Краевой Kraevoi, Игорь Igor, \
        Ильин Ilin, Ян Ian, Разъездной Razieezdnoi, Юлия Iuliia, Щеглова Shcheglova, \
        Дмитрий Dmitrii, Хрущёв Khrushchev, Подъячев Podieiachev, Татьяна Tatiana, \
        Дарья Daria, Эдуард Eduard, Цой Tsoi, Фёдор Fedor, Жанна Zhanna, Чехов Chekhov";
    all("RUS", examples);
    all("", examples);
}

#[test]
fn belarusian_names_are_written_as_in_passports() {
    let examples = "Аляксандр Aliaksandr, Сяргей Siarhei, Уладзімір Uladzimir, Яўген Iauhen, \
        Дзмітрый Dzmitryi, Арцём Artsiom, Вольга Volha, Марыя Maryia, Таццяна Tatstsiana, \
        Дар'я Daria, Ціханоўская Tsikhanouskaia, Рудзь Rudz, Мікалай Mikalai";
    all("BLR", examples);
}

#[test]
fn serbian_names_are_written_in_serbias_latin() {
    let examples = "Ђорђе Dorde, Живковић Zivkovic, Љиљана Ljiljana, Његош Njegos, Џаја Dzaja, \
        Шћепан Scepan, Чедомир Cedomir, Христић Hristic, Цветковић Cvetkovic, Гојко Gojko";
    for nationality in ["SRB", "MNE", "BIH"] {
        all(nationality, examples);
    }
}

#[test]
fn macedonian_names_are_written_as_in_passports() {
    let examples = "Ѓорѓи Gjorgji, Ќирил Kjiril, Џабиров Djabirov, Ѕвезда Dzvezda, Жарко Zharko, \
        Љупчо Ljupcho, Њоле Njole, Христијан Hristijan, Цветан Cvetan, Шекерински Shekerinski";
    all("MKD", examples);
}

#[test]
fn kazakh_names_are_written_as_passports_show_them() {
    let examples = "Ерлан Yerlan, Нұрғалы Nurgaly, Назарбаев Nazarbayev, Жансерик Zhanserik, \
        Нурай Nuray, Айша Aisha, Әлия Aliya, Қасым Kasym, Өмірбек Omirbek, Үміт Umit, \
        Сергей Sergey, Юлия Yuliya, Хилл Khill, Васильев Vasilyev, Еңлік Yenlik, Һасен Hasen";
    all("KAZ", examples);
}

#[test]
fn the_letters_betray_the_language_where_no_nationality_does() {
    check(&[
        ("Юрій", "", "Yurii"),
        ("Їжак", "", "Yizhak"),
        ("Гнатюк Ілля", "", "Hnatiuk Illia"),
        ("Мар’яна", "", "Mariana"),
        ("Ціханоўскі", "", "Tsikhanouski"),
        ("Јован Петровић", "", "Jovan Petrovic"),
        ("Ѓорѓи", "", "Gjorgji"),
        ("Нұрлан Қасымов", "", "Nurlan Kasymov"),
        ("Възраждане", "", "Vazrazhdane"),
        ("Подъячев", "", "Podieiachev"),
        // With a Latin i, as many type it.
        ("Сергiй Iваненко", "", "Serhii Ivanenko"),
        ("IГОР", "UKR", "IHOR"),
    ]);
}

#[test]
fn a_nationality_whose_alphabet_lacks_a_letter_does_not_decide() {
    check(&[
        // A Ukrainian citizen's name in Russian, a Russian citizen's in Ukrainian.
        ("Крылов", "UKR", "Krylov"),
        ("Юрій", "RUS", "Yurii"),
        ("Щукин", "SRB", "Shchukin"),
        // No language has both: the general rule, letter for letter.
        ("Ђ Ї", "", "D I"),
        // A nationality without a rule of its own.
        ("Юрий", "USA", "Iurii"),
        ("Müller", "USA", "Muller"),
    ]);
}

#[test]
fn greek_names_are_written_as_in_passports() {
    // ELOT 743.
    let examples = "Γεώργιος Georgios, Παπαδόπουλος Papadopoulos, Ευάγγελος Evangelos, \
        Αυγερινός Avgerinos, Ευθύμιος Efthymios, Σταύρος Stavros, Παύλος Pavlos, Μπακογιάννη Bakogianni, \
        Λαμπράκης Lamprakis, Ντόρα Ntora, Χρήστος Christos, Ψαρράς Psarras, Ξένος Xenos, \
        Ηρακλής Iraklis, Θεόδωρος Theodoros, Υψηλάντης Ypsilantis, Ούρσουλα Oursoula, \
        Ταΰγετος Taygetos, Μάυρος Mayros, Σφίγξ Sfinx, Άγχος Anchos, Γκίκας Gkikas, \
        Γλαύκος Glafkos, Φίλιππος Filippos, Ζωή Zoi, Λευτέρης Lefteris, Ραφαήλ Rafail, \
        Κλομπ Klob, Νεοϋρκ Neoyrk, Ευ Ef";
    all("GRC", examples);
    check(&[("ΜΠΑΜΠΗΣ", "", "BAMPIS"), ("ΘΕΟΔΩΡΟΥ", "", "THEODOROU"), ("Θ. Ψ", "", "Th. Ps")]);
}

#[test]
fn georgian_names_get_their_capitals() {
    check(&[
        ("გიორგი", "", "Giorgi"),
        ("შოთა რუსთაველი", "GEO", "Shota Rustaveli"),
        ("მიხეილ სააკაშვილი", "", "Mikheil Saakashvili"),
        ("ჟღენტი-ჭავჭავაძე", "", "Zhghenti-Chavchavadze"),
        ("ᲨᲝᲗᲐ", "", "SHOTA"),
    ]);
}

#[test]
fn latin_names_lose_their_marks() {
    check(&[
        ("María José García-Núñez", "ESP", "Maria Jose Garcia-Nunez"),
        ("Łukasz Żółć", "POL", "Lukasz Zolc"),
        ("Nguyễn Thị Ngọc Ánh", "VNM", "Nguyen Thi Ngoc Anh"),
        ("Đặng Ước", "", "Dang Uoc"),
        ("İbrahim Işık Çağlayan", "TUR", "Ibrahim Isik Caglayan"),
        ("Þórður Æsa Guðný", "ISL", "Thordur Aesa Gudny"),
        ("Ștefan Țepeș", "ROU", "Stefan Tepes"),
        ("Šarūnas Žąsytis", "LTU", "Sarunas Zasytis"),
        ("Ģirts Ķēniņš", "LVA", "Girts Kenins"),
        ("Õnne Pärn", "EST", "Onne Parn"),
        ("Đorđe Živković", "HRV", "Dorde Zivkovic"),
        ("İlham Əliyev", "AZE", "Ilham Aliyev"),
        ("Ħaġar Żammit", "MLT", "Hagar Zammit"),
        ("Ĳsbrand", "NLD", "IJsbrand"),
        ("Gal·la", "ESP", "Galla"),
        ("Őrsi Űr", "HUN", "Orsi Ur"),
    ]);
}

#[test]
fn the_country_chooses_where_doc_9303_leaves_a_choice() {
    check(&[
        ("Müller", "DEU", "Mueller"),
        ("Jörg Weiß", "AUT", "Joerg Weiss"),
        ("ÄNNE ÜBELHÖR", "CHE", "AENNE UEBELHOER"),
        ("Änne", "", "Anne"),
        ("Öztürk", "TUR", "Ozturk"),
        ("Åsa Sjöström", "SWE", "Aasa Sjoestroem"),
        ("Åse Bjørnæs", "NOR", "Aase Bjoernaes"),
        ("Søren Åge", "DNK", "Soeren Aage"),
        ("Sjöström", "USA", "Sjostrom"),
        ("Åse", "", "Ase"),
        ("Lǚ Lü", "CHN", "Lyu Lyu"),
        ("Lü", "", "Lu"),
        ("Núñez", "", "Nunez"),
    ]);
}

#[test]
fn the_case_is_that_of_the_name() {
    check(&[
        ("ЩУКИН", "", "SHCHUKIN"),
        ("Щукин", "", "Shchukin"),
        ("Щ. Ю. Ильин", "", "Shch. Iu. Ilin"),
        ("ЛЮБОВЬ", "", "LIUBOV"),
        ("ЮРІЙ", "", "YURII"),
        ("Þ", "", "Th"),
        ("ÞÓR", "", "THOR"),
        ("WEIß", "", "WEISS"),
        ("WEIẞ", "", "WEISS"),
        ("Weiß", "", "Weiss"),
        ("ßa", "", "ssa"),
        ("de la Cœur", "", "de la Coeur"),
        ("O’Ø", "", "O'Oe"),
    ]);
}

#[test]
fn signs_become_ascii_and_what_is_invisible_goes() {
    check(&[
        ("O’Neill", "", "O'Neill"),
        ("“Ana”\u{a0}–\u{2009}Maria…", "", "\"Ana\" - Maria..."),
        ("Kaʻahumanu", "", "Ka'ahumanu"),
        ("Ana\u{ad}belle\u{200b}", "", "Anabelle"),
        ("\u{feff}Ana ", "", "Ana"),
        ("Ｔａｎａｋａ　Ｋｅｎ", "", "Tanaka Ken"),
        ("Calle 3ª nº 5", "", "Calle 3a no 5"),
        ("ул. Ленина, д. 5 № 7", "", "ul. Lenina, d. 5 No 7"),
        ("Д’Артаньян", "", "D'Artanian"),
        ("  Maria  Elena\t", "", "Maria  Elena"),
        ("\u{301}Ana", "", "Ana"),
        ("", "", "-"),
        (" \u{a0} ", "", "-"),
        ("\u{200b}", "", "-"),
    ]);
}

#[test]
fn a_machine_says_nothing_where_it_would_mislead() {
    for text in [
        "田中太郎",
        "محمد علي",
        "דוד כהן",
        "สมชาย",
        "राज कुमार",
        "김철수",
        "たなか",
        "タナカ",
        "Արամ",
        "አበበ",
        "முருகன்",
        "ঢাকা",
        "ខ្មែរ",
        "ပြည်",
        "Ҷамшед",
        "Җәмилә",
        "ᏣᎳᎩ",
        "Ana 😀",
        "Maria 田中",
        "Юрий ٣",
        "Юpий",
        "Cергей",
        "Ελeνη",
        "ἀγαθός",
        "½",
        "ǅ",
    ] {
        check(&[(text, "", "-"), (text, "JPN", "-")]);
    }
    check(&[("Жаргал", "MNG", "-"), ("Өлзий Bat", "MNG", "-"), ("Müller", "MNG", "Muller")]);
}

/// Pairs of a text and its suggestion, for one nationality.
fn all(nationality: &str, pairs: &str) {
    let cases: Vec<(&str, &str, &str)> = pairs
        .split(", ")
        .map(|pair| {
            let (text, english) = pair.trim().split_once(' ').expect("a text and its suggestion");
            (text, nationality, english)
        })
        .collect();
    assert!(cases.len() > 5);
    check(&cases);
}
