//! The subdivisions of ISO 3166-2.
//!
//! Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the npm package
//! cldr-core (Unicode-3.0).

/// The npm package and the file in it from which this was written.
pub const SOURCE: &str = "cldr-core supplemental/subdivisionContainment.json";
/// The version of that package.
pub const VERSION: &str = "48.2.0";
/// The day on which it was published.
pub const DATE: &str = "2026-03-25";

/// What follows "US-" in each code, blanks behind, sorted in each country: all first characters,
/// then all second ones, then all third ones, which compresses a fifth better than code by code.
#[rustfmt::skip]
pub static SUFFIXES: [&str; 3] = [
    concat!(
        "BBBBBDFFGGHHJKKKKKKLLNNNPPPPSSTUWZ", // AF
        "BBBCCCCCHHLLLMMNUZ", // AO
        "000000000111", // AL
        "0000000", // AD
        "AADFRSU", // AE
        "ABCDEFGHJKLMNPQRSTUVWXYZ", // AR
        "AAAEGKLSSTV", // AM
        "00000011", // AG
        "ANNQSTVW", // AU
        "123456789", // AT
        "AAAAAAABBBBBBCCCDFGGGGGHIIKKKLLLLMMNNNNOOQQQQQQQSSSSSSSSSSSSSSSSTTUXXXXXYYYZZZ", // AZ
        "BBBBCCGKKKMMMMNRRR", // BI
        "BVVVVVVWWWWWW", // BE
        "AAABCDKLMOPZ", // BJ
        "BSS", // BQ
        "0000000001111BBBBBBBCGGGHIKKKKKKKKLLMNNNNOOPPSSSSSSTTYYZZZ", // BF
        "0000000001111111111222222222233333333334444444444555555555566666ABCDEFGH", // BD
        "0000000001111111111222222222", // BG
        "1111", // BH
        "ABBBCCCCCEEFGHHILMMMNNNNRRSSSSSW", // BS
        "BBS", // BA
        "BHHHMMV", // BY
        "BCCOST", // BZ
        "BCHLNOPST", // BO
        "AAAABCDEGMMMMPPPPPRRRRRSSST", // BR
        "00000000011", // BB
        "BBTT", // BN
        "111112222333344444GT", // BT
        "CCFGGJKKKLNNSSSS", // BW
        "ABBBHHHKKLMMNOSUV", // CF
        "ABMNNNNNOPQSY", // CA
        "AAABBBFGGGJLNNOSSSSTTUVVZZ", // CH
        "AAAAABCLLLMMNRTV", // CL
        "ABCFGGGGHHHHHHHJJJLMNNQSSSSSTTXXYZ", // CN
        "ABCDGLLMSSVWYZ", // CI
        "ACEELNNOSS", // CM
        "BBEHHHIKKKKKKLLMMMNNSSSTTT", // CD
        "11111125789B", // CG
        "AAAABBCCCCCCCCDGGHLMMNNPQRSSSTVVV", // CO
        "AGM", // KM
        "BBBCCCMMPPPRRRSSSSSSSSTT", // CV
        "ACGHLPS", // CR
        "0000000011111119", // CU
        "000000", // CY
        "122222222222223333333333333333444444444444555555555555555566666666666666777777777778888888", // CZ
        "BBBBHHHMNNRSSSST", // DE
        "AADDOT", // DJ
        "0000000011", // DM
        "88888", // DK
        "000000000111111111122222222223333333333444", // DO
        "0000000001111111111222222222233333333334444444444555555555", // DZ
        "ABCDEFGHILMNOPRSSSTUWXYZ", // EC
        "AAABBBCDDFGGIJKKKLMMMPSSSSW", // EG
        "ADDGMS", // ER
        "AAAAAAABBBBCCCCCCCCCCCCCEGGGGGHHIJLLLLMMMMMMNNOOPPPPRSSSSSSTTTTVVVVZZ", // ES
        "1111111222222222222333333334444444444455555555556666666666666667777777777777788888888888999999", // EE
        "AAABDGHOSSSST", // ET
        "0000000001111111111", // FI
        "00000000011111CENRW", // FJ
        "00000000011111111112222222222223333333333444444444455555555556666666666667777777777888888888899999999999ABBBCCGHIMNNNOPPPPTW", // FR
        "KPTY", // FM
        "123456789", // GA
        "AAAAAAAABBBBBBBBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCCDDDDDDDDDDDDEEEEEEEEEEEEFFFFGGGGGHHHHHHHHHHHHHIIIIKKKKKKLLLLLLLLLLLMMMMMMMMMMMNNNNNNNNNNNNNNNNNNOOOPPPPPPRRRRRRRRRSSSSSSSSSSSSSSSSSSSSSSSSSSSSSTTTTTTTVWWWWWWWWWWWWWWWWWWWWWYZ", // GB
        "AAGIKKMRSSST", // GE
        "AAABBCENNOSTUUWW", // GH
        "BBBBCCDDDDDFFFFGGKKKKKKKKLLLLMMMMMNNPSTTY", // GN
        "BLMNUW", // GM
        "BBBBCGLNOQST", // GW
        "ABBCCDIKLW", // GQ
        "6ABCDEFGHIJKLM", // GR
        "0000001", // GD
        "AKQQS", // GL
        "0000000001111111111222", // GT
        "BCDEEMPPUU", // GY
        "ACCCCCEFGIILLOOSVY", // HN
        "000000000111111111122", // HR
        "ACGNNNNOSS", // HT
        "BBBBBBCDDEEFGGHHHJKKKMNNNPPSSSSSSSSSTTVVVZZ", // HU
        "ABBBBGJJJJJJKKKKKKKLMMMNNNPPPPPPPRSSSSSSSSSSY", // ID
        "AAAABCCDDGGHHJJKKLLMMMMMNOPPRSTTTUUW", // IN
        "CCCCCDDGKKKLLLLLLMMMMORSTUWWWW", // IE
        "0000000000111111111122222222223", // IR
        "AABBBDDDKKKMMNNQSSW", // IQ
        "12345678AAAABBBDDEEFFFFGGGGGHHHHHHHIKKKLMMMNRRRRRSSSSSSSSSSSSSSSSSTTTVVV", // IS
        "DHJMTZ", // IL
        "22233344555666777788AAAAAAAABBBBBBBBBBCCCCCCCCCCCEFFFFFFGGGIIKLLLLLLMMMMMMMMNNNOPPPPPPPPPPPPPRRRRRRRRSSSSSSSSTTTTTTTTUVVVVVVVV", // IT
        "00000000011111", // JM
        "AAAAABIJKMMM", // JO
        "00000000011111111112222222222333333333344444444", // JP
        "11112233334455666777", // KZ
        "00000000011111111112222222222333333333344444444", // KE
        "BCGGJNOTY", // KG
        "1111111111122222223456789", // KH
        "GLP", // KI
        "00000000011111KN", // KN
        "12222334444444445", // KR
        "AFHJKM", // KW
        "ABBCHKLLOPSSVVXXXX", // LA
        "AABBBJJN", // LB
        "BBCGGGGLMMMNRRS", // LR
        "BBDGJJJJKMMMMNNSSTWWWZ", // LY
        "0000000111", // LC
        "00000000011", // LI
        "1111222233334444445555666777888999", // LK
        "ABCDEFGHJK", // LS
        "000000000111111111122222222223333333333444444444455555555556AKKMPSTTUV", // LT
        "CCDEEGLMRRVW", // LU
        "000000000000000000000000000000111111DJJLRRV", // LV
        "000000000111AAAABBBBBBCCCCDEEEFFFFGGHHHIIJJKKKKKLLMMMMMMMNNOOOORRSSSSSSSSSTTTTTTTTTTTYZ", // MA
        "CCFGJLMMMMMPSSSSV", // MC
        "ABBBBCCCCCCCDDDEFFGGHILNOORRSSSSSSTTU", // MD
        "ADFMTU", // MG
        "00000000111122222222M", // MV
        "ABBCCCCCCDGGHJMMMNNOPQRSSSTTTVYZ", // MX
        "AAAAEEJJKKLLLLMMMMNNRTUUWW", // MH
        "11111111122222222222333333333444444444455555555566666666677777788888888888888888", // MK
        "1123456789B", // ML
        "00000000011111111112222222222333333333344444444445555555555666666666", // MT
        "000000011111111", // MM
        "0000000001111111111222222", // ME
        "0000000000000000000001", // MN
        "ABGILMNPQST", // MZ
        "000000000111111", // MR
        "ABCFGMPPPRRS", // MU
        "BBCCCCDDKKLLMMMMMMNNNNNNNPRSSTZ", // MW
        "0000000001111111", // MY
        "CEHKKKKKOOOOOO", // NA
        "12345678", // NE
        "AAAABBBBCDEEEEFGIJKKKKKKLNNOOOOPRSTYZ", // NG
        "AABCCCEGJLMMMMNRS", // NI
        "ABBBCDFFGGLNNOSUZZ", // NL
        "0111223334455", // NO
        "PPPPPPP", // NP
        "00000000011111", // NR
        "ABCCGHMMNNOSTTWWW", // NZ
        "BBBDMMSSWZZ", // OM
        "BGIJKPS", // PK
        "1123456789EKNN", // PA
        "AAAAACCCHHIJLLLLLMMPPPSTTU", // PE
        "00000000011111144AAAAAAAABBBBBBBBBCCCCCCCCCDDDDDEGIIIIIKLLLLLMMMMMMMMMNNNNNNPPPQQRRSSSSSSSSSTTWZZZZ", // PH
        "0000112222222233", // PW
        "CCEEEEGHJMMMMNNNNSSWWW", // PG
        "0000111112222233", // PL
        "0000000001111", // KP
        "00000000011111111123", // PT
        "11111111123456789A", // PY
        "BDGHJJJKNNQRRSTT", // PS
        "DKMRSUWZ", // QA
        "AAABBBBBBBBCCCCCDDGGGHHIIIMMMNOPSSSSTTTVVV", // RO
        "AAAAAABBBBCCCCDIIIKKKKKKKKKKKKKKKKKKLLMMMMMMNNNNOOOPPPPRRSSSSSSSSSTTTTTTTUUVVVVYYYZ", // RU
        "00000", // RW
        "0000000001111", // SA
        "DDDDDGGGKKKKNNNNRS", // SD
        "DDFKKKKLMSSTTZ", // SN
        "00000", // SG
        "AHT", // SH
        "CCCGIMMRTW", // SB
        "ENNSW", // SL
        "ACCCLMPSSSSSUU", // SV
        "000000000", // SM
        "ABBBBGGHJJMNSSSSTW", // SO
        "000000000011111111112222222222KV", // RS
        "BBEEEJLNUW", // SS
        "000000P", // ST
        "BCCMNPPSSW", // SR
        "BBKNPTTZ", // SK
        "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000011111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111122222222222222", // SI
        "AABCDEFGHIKMNOSTUWXYZ", // SE
        "HLMS", // SZ
        "000000000111111111122222222", // SC
        "DDDHHHHILQRRST", // SY
        "BBBCEEGHKLLLMMMMNOSSTTW", // TD
        "CKMPS", // TG
        "11111111112222222233333333334444444444555555555666666667777777788888889999999S", // TH
        "DGKRS", // TJ
        "ABDLMS", // TM
        "AABBCDELLMMOV", // TL
        "00000", // TO
        "ACCDMPPPPSSSSTT", // TT
        "111122233334445556777888", // TN
        "000000000111111111122222222223333333333444444444455555555556666666666777777777788", // TR
        "FNNNNNNV", // TV
        "CCCHHHIKKKLMNNPPTTTTTY", // TW
        "0000000001111111111222222222233", // TZ
        "111111111111111111111111112222222222222222222222222222222222222333333333333333333333333333333333333344444444444444444444444444444444444CENW", // UG
        "000111222333444455556666777", // UA
        "677788889", // UM
        "ACCCDFFLMMPRRRSSSTT", // UY
        "AAAAACCCDDFGGHIIIIKKLMMMMMMMMMNNNNNNNNOOOPPRSSTTUUVVVWWWW", // US
        "ABFJNNQQSSSTTX", // UZ
        "000000", // VC
        "ABCDEFGHIJKLMNOPRSTUVWXYZ", // VE
        "0000000011122222222223333333334444444455555555556666667777CDHHS", // VN
        "MPSSTT", // VU
        "ASU", // WF
        "AAAFGGPSTVV", // WS
        "AAABDDHHHIJLMMMRSSSSST", // YE
        "EFGKLMNNW", // ZA
        "0000000001", // ZM
        "BHMMMMMMMM", // ZW
    ),
    concat!(
        "AADDGARYHHEEOAAADHNAOAIUAAIKAAARAA", // AF
        "GGIACNNUUUNSUAOAIA", // AO
        "123456789012", // AL
        "2345678", // AD
        "JZUUKHQ", // AE
        "                        ", // AR
        "GRVRRTOHUVD", // AM
        "34567801", // AG
        "CSTLAAIA", // AU
        "         ", // AT
        "BGGGGGSAAAAEIAAUAUAAOOYAMSAAUAAAEAIAEVXGRAAABBOUAAAAAAAABIKMMMRUAOCAACIVAEEAAA", // AZ
        "BLMRAIIIRYAUWYGMTY", // BI
        "RABLLOWABHLLN", // BE
        "KLQOOOOIOULO", // BJ
        "OAE", // BQ
        "1234567890123AAAAGLLOANOOOAEMMOOOOEOOAAAOUUAOEIMNOOAUAAIOO", // BF
        "1234567890123456789012345678901234567890123456789012345678901234        ", // BD
        "1234567890123456789012345678", // BG
        "3457", // BH
        "KIPYEIKOSGXPCITNICGIEOPSCIAEOSWG", // BS
        "IRR", // BA
        "RMORAII", // BY
        "ZYZWCO", // BZ
        "         ", // BO
        "CLMPAEFSOAGSTABEIRJNORSCEPO", // BR
        "12345678901", // BB
        "EMEU", // BN
        "123451234123412345AY", // BT
        "EHRAHWGLWOEWEOPT", // BW
        "CBGKKMSBGBBPMPEKK", // CF
        "BCBBLSTUNECKT", // CA
        "GIRELSRELRUUEWWGHOZGIRDSGH", // CH
        "INPRTIOILRALBMAS", // CL
        "HJQJDSXZABEIKLNLSXNOMXHCDHNXJWJZNJ", // CN
        "BSMNDCGGMVBRMZ", // CI
        "DENSTOWUUW", // CM
        "CUQKLUTCEGLNSOUANOKUAKUAOU", // CD
        "123456     Z", // CG
        "MNRTOOAAAAEHOUCUUUAAEASUUIAAUOAAI", // CO
        "   ", // KM
        " RVAFRAOANRBGS DFLMOSVAS", // CV
        "      J", // CR
        "1345678901234569", // CU
        "123456", // CY
        "000000000000001111111122222222111122222222111112222223333333333344444444111111222220000000", // CZ
        "BEWYBEHVIWPHLNTH", // DE
        "RSIJBA", // DJ
        "2345678901", // DM
        "12345", // DK
        "123456789012345678901234567890123456789012", // DO
        "1234567890123456789012345678901234567890123456789012345678", // DZ
        "                DE      ", // EC
        "LSSAHN KTYHZSSBFNXNNTTHHIUA", // EG
        "NKUBAK", // ER
        " BLNRSV AIU ABCELMNORSTUXACIRU UB  EOU ACDLUAC R MOVI AEGOS EFO ACI A", // ES
        "3447899014455788999001235792333444578800112256680112234556668890111123348999900123457999000112", // EE
        "AFMEDAARINOWI", // ET
        "1234567890123456789", // FI
        "12345678901234     ", // FJ
        "12345678901234567890123456789AB01234567890123456789012345678901234567899A0123456789012345678901234577777RFLRPVEDDFACOCADFMFF", // FR
        "SNRA", // FM
        "         ", // GA
        "BBBGGNNNABCDDEEFGGIKNNNOPRRRSUAABCGHHLLMMMOORRWABEEEGNNORUUAADDLLNNRRSSAILMALLRWAAACEILMNPRRROOSVEEHITWABBCDEEIINUADDEILORRTUABEEFGILLMNSTTTWWYLRXEKLOOTCCCDDFIOUAACCFFGHHHKLLLNOOORTTTTTTTWWWAFHOORWGABDFGIKLLLLNNNOORRRSSOE", // GB
        "BJUMAKMLJKZB", // GE
        "AFHEOPPEPTVVEWNP", // GH
        " EFK O BILU AORAU ABDENOS AEO CDLM ZIIEOO", // GN
        "      ", // GM
        "ALMSAA  IU O", // GW
        "NNS SJ NIN", // GQ
        "9             ", // GR
        "1234560", // GD
        "VUETM", // GL
        "1234567890123456789012", // GT
        "AUEBSAMTDT", // GY
        "THLMPRPMDBNEPCLBAO", // HN
        "123456789012345678901", // HR
        "READEIOUDE", // HT
        "ACEKUZSEUGRESYBEVNEMVIKOYESDFHKNOSTZBOAEMAE", // HU
        "CABETOABIKTWABIRSTUAALUBTUABDEPSTIABGLMNRSTUO", // ID
        "NPRSRGHHLAJPRHKALADHLNPZLDBYJKNRSKPB", // IN
        " ENOW L EKY DHKMS HNOYNOA DHWX", // IE
        "0123456789012345678901234567890", // IR
        "NRABGAIQAIRAUAIADUA", // IQ
        "        KKRSLOOAAOYJJLLAORRRARRUUVVSAJOAOUYOGGHKKBDDEFHKKKKNOOSTTVAHJEEO", // IS
        " AM A ", // IL
        "13524625257257257828GLNPQRTVAGILNORSTZABEHLNORSTZNCEGIMREORMSRCEIOTUBCEINOSTAOURACDEGINORTUVZACEGIMNOAIOPRSUVAENOPRSVDABCEIRTV", // IT
        "12345678901234", // JM
        "JMQTZARAAADN", // JO
        "12345678901234567890123456789012345678901234567", // JP
        "01593713593759123159", // KZ
        "12345678901234567890123456789012345678901234567", // KE
        "  BO     ", // KG
        " 0123456789 012345       ", // KH
        "   ", // KI
        "12345678901235  ", // KN
        "16789011234567890", // KR
        "HAAAUU", // KW
        "TKLHOHMPUHLVITAEIS", // LA
        "KSAHIALA", // LB
        "GMMBGKPOGOYIGII", // LR
        "AURTAGIUFBIJQLQBRBADSA", // LY
        "1235678012", // LC
        "12345678901", // LI
        " 123 123 123 12345 123 12 12 12 12", // LK
        "          ", // LS
        "123456789012345678901234567890123456789012345678901234567890LLURNAAETL", // LT
        "ALICSRUEDMDI", // LU
        "001112234445555556667788889999000111GEUPEIE", // LV
        "123456789012GOSZEEEOORAHHHRRSSAEIQUUAAOFNDREEHHHAAADEEIOOAOUUUUAEAAEEIIIIKAAAAAAEIINNUA", // MA
        "LOOAEAACGOUHDOPRR", // MC
        "NADRSALMRSTUORUDALALIAEICREIDINOTVAEN", // MD
        "      ", // MG
        "01234578234703456789L", // MV
        "GCCAHHMOOURUIAEIOALAUUOILOAALEUA", // MX
        "LLRUBNAAIW AIIAAEIMMO JTTT", // MH
        "00000000000000000011000001111000000000100000000000000000000000000000000011111111", // MK
        " 0        K", // ML
        "12345678901234567890123456789012345678901234567890123456789012345678", // MT
        "123456712345678", // MM
        "1234567890123456789012345", // ME
        "333444445555566666677 ", // MN
        "     P     ", // MZ
        "123456789012345", // MR
        "GLCLPOALWORA", // MU
        "AL KRTEORSIKCGHUWZ BEIKSUHU AHO", // MW
        "1234567890123456", // MY
        "ARAAEHUWDHNSTW", // NA
        "        ", // NE
        "BDKNAEOYREBDKNCOMIDENOTWAAIGNSYLIOAOA", // NG
        "NSOAIOSRIEDNSTSIJ", // NI
        "WQQQWRLRERIBHVXTEH", // NL
        "3158120482604", // NO
        "1234567", // NP
        "12345678901234", // NR
        "UOAIIKBWSTTTAKGKT", // NZ
        "JSUAAUJSUAU", // OM
        "ABSKPBD", // PK
        " 0        MYBT", // PA
        "MNPRYAAUUUCUAAIMODOAIUAAUC", // PE
        "01235678901234501BGGKLNPUAAEIOTTUUAAAAAAAEOAAAIVAUFLLLSAAAAEUAADDGGOSSCEESUUAALUUIOACILLOUUUAASAAMS", // PH
        "0015051112222257", // PW
        "PPBHPSPLWBPPRCIPSAHBHP", // PG
        "2468024680246802", // PL
        "1234567890345", // KP
        "12345678901234567800", // PT
        " 01234569        S", // PY
        "TEZBEERYBGQBFLBK", // PS
        "AHSAHSAA", // QA
        "BGR CHNRTVZJLSTVBJJLRDRFLSHMSTTHBJMVLMRLNS", // RO
        "DLLMRSAERUEHHUANRVABCDEGGHHIKLLOORRYEIAEOOOUEGIVMRRENRSOYAAAAEMPTVAAOUVYYDLGLLOAAEA", // RU
        "12345", // RW
        "1234567890124", // SA
        "CENSWDKZAHNSBORWSI", // SD
        "BKKADELGTELCHG", // SN
        "12345", // SG
        "CLA", // SH
        "EHTUSKLBEE", // SB
        "  W  ", // SL
        "HAHUIOAAMOSVNS", // SV
        "123456789", // SM
        "WKNRYAEIDHUUADHOOO", // SO
        "012345678901234567890123456789MO", // RS
        "NWCEWGKUYR", // SS
        "123456 ", // ST
        "RMRAIMRAIA", // SR
        "CLIIVACI", // SK
        "00000000011111111112222222222333333333344444444445555555555666666666677777777778888888888999999999900000000001111111111222222222233333333334444444445555555555666666666677777777778888888888999999999900000000001111", // SI
        "BCD                  ", // SE
        "HUAH", // SZ
        "123456789012345678901234567", // SC
        "IRYAILMDAUADUA", // SY
        "AGOBEORLACORACEODDAIAIF", // TD
        "     ", // TG
        "01234567890123456701234567890123456789012345678012345670123456701234560123456 ", // TH
        "UBTAU", // TJ
        "      ", // TM
        "LNAOOIRAIFTEI", // TL
        "12345", // TO
        "RHTMREORTFGIJOU", // TT
        "123412312341231231123123", // TN
        "123456789012345678901234567890123456789012345678901234567890123456789012345678901", // TR
        "UIKKMMUA", // TV
        "HYYSSULEHIIIAWEIANPTXU", // TW
        "1234567890123456789012345678901", // TZ
        "000000000111111111122222220000000001111111111222222222233333333000000000111111111122222222223333333300000000011111111112222222222333333    ", // UG
        "579248136025036813691358147", // UA
        "716914695", // UM
        "RALOUDSAAOANOVAJOAT", // UY
        "KLRSZAOTCELAUIADLNSYAADEINOPSTCDEHJMVYHKRARICDNXMTAITAIVY", // US
        "NUAIGWARAIUKOO", // UZ
        "123456", // VC
        "                         ", // VE
        "1234567934801234567890123456790134567901234567891367890123TNNPG", // VN
        "AAAEAO", // VU
        "LGV", // WF
        "ALTAEIAAUFS", // WS
        "BDMAAHDJUBAAARWAADHNUA", // YE
        "CSPZPPCWC", // ZA
        "1234567890", // ZM
        "UAACEINSVW", // ZW
    ),
    concat!(
        "LMGSLYABAOLRWBNPZORGGNMRNRAAMRKURB", // AF
        "OUEBUNOSAIOUALXMGI", // AO
        "            ", // AL
        "       ", // AD
        "       ", // AE
        "                        ", // AR
        "           ", // AM
        "        ", // AG
        "TW D SC ", // AU
        "         ", // AT
        "SACMSUT BLRYLBLLSZ DRYGCIMLNR CNRS  F  UDBXZAIBS BDHKLRTNYR IX SRVA CIZDR VNQR", // AZ
        "                  ", // BI
        "UNRGIVVLRTGXA", // BE
        "            ", // BJ
        "   ", // BQ
        "             LMNZRGKMNAUUBDNDPPSTWRRUMOYUBDSNNSTGMRPIGTRNU", // BF
        "                                                                        ", // BD
        "                            ", // BG
        "    ", // BH
        "                                ", // BS
        "HCP", // BA
        "       ", // BY
        "  L  L", // BZ
        "         ", // BO
        "                           ", // BR
        "           ", // BB
        "    ", // BN
        "                    ", // BT
        "                ", // BW
        "  F              ", // CF
        "             ", // CA
        "                          ", // CH
        "                ", // CL
        "                                  ", // CN
        "              ", // CI
        "          ", // CM
        "                          ", // CD
        "           V", // CG
        "ATALLYLQSUSORN AVIGGTRATISNPCLCUD", // CO
        "   ", // KM
        "                        ", // CV
        "       ", // CR
        "                ", // CU
        "      ", // CY
        "  123456789ABC 1234567 1234567 123 1234567 1234 12345 1234 12345 1234567 12345 1234 123456", // CZ
        "                ", // DE
        "      ", // DJ
        "          ", // DM
        "     ", // DK
        "                                          ", // DO
        "                                                          ", // DZ
        "                        ", // EC
        "XNT  S   M     S   F SGRNZD", // EG
        "      ", // ER
        "                                                                     ", // ES
        "0121418545715234136357183  4012126 806 314 87 76 58248 13138 988 249625 4 23639 44 5 079137798", // EE
        "             ", // ET
        "                   ", // FI
        "                   ", // FJ
        "                   R                                                   ME     C                    12346AC E LSFF Q RCCL    ", // FR
        "AIKP", // FM
        "         ", // GA
        "CDEBYDNSSDPFGNXSEWRMEHSLLCDYTRMYFGNEWDKADNNVFYYLYNRVYCDRSDRLYHUNSFGWYSXLFNOTGSENLMVKFLDFSLTWYSWLCCNLRTLNCHESCWNVDTNBWAKNNTYYLYLLTKMRKNDHMLTYMPKDKFMNYRWECHTBGWCTTWYBTKTCFNRPFGKDLMSYEGHNSTYADKMWRBFFHLRKUTNLFLNSVDHMKRLTXMXRT", // GB
        "            ", // GE
        "                ", // GH
        "                                         ", // GN
        "      ", // GM
        "            ", // GW
        "          ", // GQ
        "              ", // GR
        "       ", // GD
        "     ", // GL
        "                      ", // GT
        "          ", // GY
        "                  ", // HN
        "                     ", // HR
        "          ", // HT
        "                                           ", // HU
        "                                             ", // ID
        "                                    ", // IN
        "                              ", // IE
        "                               ", // IR
        "                   ", // IQ
        "        NUNAAGLBVMFDLARRGNUYFGUGVAEALOPNSLRREYHNVTNVLAFFGORFGLSRYGLGOMRP", // IS
        "      ", // IL
        "                                                                                                                              ", // IT
        "              ", // JM
        "            ", // JO
        "                                               ", // JP
        "                    ", // KZ
        "                                               ", // KE
        "         ", // KG
        "                         ", // KH
        "   ", // KI
        "                ", // KN
        "                 ", // KR
        "      ", // KW
        "                  ", // LA
        "        ", // LB
        "               ", // LR
        "                      ", // LY
        "          ", // LC
        "           ", // LI
        "                                  ", // LK
        "          ", // LS
        "                                                                      ", // LT
        "            ", // LU
        "271562631270246892783707891479126123VLRXZXN", // LV
        "            DUZIMRSDMRSEITIRIMHSGHEFJOCREIANSENOARRFDKDHUDUADJZBHFLFTBFKLHFIORTZTNZGTSG", // MA
        "                 ", // MC
        "                                     ", // MD
        "      ", // MG
        "                    E", // MV
        "UNSMHPXALROADLXCRYEXEEONPNBMARCC", // MX
        "KLNROIBLLA EBKJLJLKUN AIHJ", // MH
        "12345678912345678901134780123123456789012345678912345678912345612345678901234567", // MK
        "          O", // ML
        "                                                                    ", // MT
        "               ", // MM
        "                         ", // ME
        "579136791357913457913 ", // MN
        "     M     ", // MZ
        "               ", // MR
        "            ", // MU
        "                               ", // MW
        "                ", // MY
        "              ", // NA
        "        ", // NE
        "                                     ", // NG
        "                 ", // NI
        " 123              ", // NL
        "             ", // NO
        "       ", // NP
        "              ", // NR
        "KPNTSBHTNLALSINOC", // NZ
        "           ", // OM
        "       ", // PK
        "              ", // PA
        "ACUEAJLSCVANLMMARDQSUNMCMA", // PE
        "                 RNSLBTARNSNLHGNKLGMNPSTVBMOSVNOSIUINSALGNSYNDSCRNSUCROCRAEVMNWEIZMROGEURKNRRWANSBI", // PH
        "2400002482467800", // PW
        "KMRGWWKAKALMLDKPBNMKMD", // PG
        "                ", // PL
        "             ", // KP
        "                    ", // PT
        "                 U", // PY
        "HBANMNHSSZAHHTSM", // PS
        "        ", // QA
        "                                          ", // RO
        "  TUKT LY  EU   KAM  AMDNAMR  U S SANPG  SWRNRZSSELRZIKSA KMR OEAE MMLE U YGAGRNRVB", // RU
        "     ", // RW
        "             ", // SA
        "                  ", // SD
        "              ", // SN
        "     ", // SG
        "   ", // SH
        "          ", // SB
        "     ", // SL
        "              ", // SV
        "         ", // SM
        "                  ", // SO
        "                                ", // RS
        "          ", // SS
        "       ", // ST
        "          ", // SR
        "        ", // SK
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123467890123456789012345678901234567890123456789012345678901234567890123", // SI
        "                     ", // SE
        "    ", // SZ
        "                           ", // SC
        "              ", // SY
        "                       ", // TD
        "     ", // TG
        "                                                                              ", // TH
        "     ", // TJ
        "      ", // TM
        "             ", // TL
        "     ", // TO
        "IATNCDSTFOEPLBP", // TT
        "                        ", // TN
        "                                                                                 ", // TR
        "NTFLAGII", // TV
        "AIQQZAAEHNEANTNFONETGN", // TW
        "                               ", // TZ
        "123456789012345678901234561234567890123456789012345678901234567123456789012345678901234567890123456712345678901234567890123456789012345    ", // UG
        "                           ", // UA
        "         ", // UM
        "                   ", // UY
        "                                                         ", // US
        "              ", // UZ
        "      ", // VC
        "                         ", // VE
        "                                                               ", // VN
        "PMMEEB", // VU
        "   ", // WF
        "           ", // WS
        "                      ", // YE
        "   N     ", // ZA
        "          ", // ZM
        "          ", // ZW
    ),
];

/// How many codes stand before those of each country, and the whole number at the end.
#[rustfmt::skip]
pub static STARTS: [u16; 250] = [
    0, 0, 34, 52, 52, 52, 64, 71, 78, 102, 113, 113, 113, 113, 121, 129,
    138, 216, 234, 247, 259, 262, 320, 392, 420, 424, 456, 459, 459, 466, 472, 472,
    481, 508, 519, 523, 543, 543, 559, 576, 589, 589, 615, 631, 665, 679, 689, 715,
    727, 727, 760, 763, 787, 794, 810, 810, 810, 810, 816, 906, 922, 928, 938, 943,
    985, 1043, 1067, 1094, 1100, 1100, 1169, 1263, 1276, 1295, 1314, 1314, 1438, 1438, 1442, 1451,
    1672, 1684, 1684, 1700, 1700, 1741, 1741, 1747, 1759, 1769, 1783, 1790, 1795, 1817, 1817, 1817,
    1827, 1827, 1827, 1845, 1866, 1876, 1919, 1964, 1964, 2000, 2000, 2030, 2061, 2080, 2152, 2158,
    2284, 2298, 2298, 2310, 2357, 2377, 2424, 2433, 2458, 2461, 2477, 2494, 2500, 2518, 2526, 2541,
    2563, 2573, 2584, 2618, 2628, 2698, 2710, 2753, 2753, 2753, 2840, 2857, 2894, 2900, 2921, 2953,
    2979, 3059, 3070, 3138, 3153, 3178, 3200, 3200, 3211, 3226, 3226, 3226, 3238, 3269, 3285, 3285,
    3299, 3299, 3307, 3307, 3344, 3361, 3361, 3379, 3392, 3399, 3413, 3430, 3441, 3448, 3462, 3462,
    3488, 3587, 3603, 3625, 3641, 3641, 3654, 3674, 3692, 3708, 3708, 3716, 3716, 3758, 3841, 3846,
    3859, 3877, 3891, 3896, 3896, 3899, 3899, 3909, 3914, 3928, 3937, 3955, 3955, 3987, 3997, 4004,
    4014, 4022, 4234, 4255, 4259, 4259, 4286, 4300, 4300, 4323, 4328, 4406, 4411, 4411, 4417, 4430,
    4435, 4450, 4474, 4555, 4563, 4585, 4616, 4755, 4782, 4791, 4810, 4867, 4881, 4881, 4887, 4912,
    4912, 4912, 4975, 4981, 4984, 4995, 5017, 5026, 5036, 5046,
];

/// The codes that countries without codes of their own have under a parent: alpha-3, then the
/// code in six bytes (blanks behind); sorted.
#[rustfmt::skip]
pub static PARENT_CODES: &str = concat!(
    "ABWNL-AW ",
    "ALAFI-01 ",
    "ASMUS-AS ",
    "ATFFR-TF ",
    "BLMFR-BL ",
    "CUWNL-CW ",
    "GLPFR-971",
    "GUFFR-973",
    "GUMUS-GU ",
    "HKGCN-HK ",
    "MACCN-MO ",
    "MAFFR-MF ",
    "MNPUS-MP ",
    "MTQFR-972",
    "MYTFR-976",
    "NCLFR-NC ",
    "PRIUS-PR ",
    "PYFFR-PF ",
    "REUFR-974",
    "SJMNO-21 ",
    "SJMNO-22 ",
    "SPMFR-PM ",
    "SXMNL-SX ",
    "VIRUS-VI ",
);
