import { pattern } from "../entries";
import { WITHOUT_PLURALS, type DirectionWords, type WordingWords } from "../wording-words";

export const wording: WordingWords = {
  ...WITHOUT_PLURALS,
  count: pattern`(?:kabuuang )?(?:bilang|dami) ng(?: mga)?|blg\.? ng`,
  percentage: pattern`bahagdan|porsi?yento|proporsi?yon`,
  rate: pattern`tantos`,
  score: pattern`indeks|iskor|rasyo|ranggo|gastos (?:kada|bawat)|^antas ng`,
  perPopulation: pattern`
    (?:kada|bawat) (?:\d[\d.,\s]*|(?:libo|daang libo|tao|mamamayan|sambahayan|mag-aaral|guro|pasyente)\p{L}*)`,
  average: pattern`karaniwang?|katamtamang?`,
  duration: pattern`
    ^(?:panahon|tagal|haba ng panahon)|bilang ng (?:minuto|oras|araw|linggo|buwan) (?:bago|upang|na kailangan)`,
  // What is made is named first ("Alituntunin …") or said to be made.
  uninflectedMilestone: pattern`
    ^(?:alituntunin|patakaran|panukalang batas|gabay|manwal|modyul|kasunduan|kurikulum)|
    nabuo|binuo|nabalangkas|binalangkas|naaprubahan|inaprubahan|napagtibay|pinagtibay|naitatag|itinatag|
    nailathala|inilathala|nailunsad|inilunsad|nalagdaan|nilagdaan|naisabatas|naipasa|umiiral`,
  repeated: pattern`taunang?|buwanang?|ta[uo]n-taon|buwan-buwan|kada|bawat|tuwing`,
  cumulative: pattern`kumulatibo(?:ng)?|naipon`,
  standing: pattern`gumagana(?:ng)?|aktibo(?:ng)?|tumatakbo|nasa serbisyo`,
  inState: pattern`may access|gumagamit|nakatira|naninirahan|nakakonekta|sakop|nasasakupan`,
  events: pattern`
    pulong|pagpupulong|palihan|seminar|pagsasanay|pagbisita|sesyon|kampanya|patrulya|inspeksi?yon|talakayan|kurso`,
  made: pattern`
    (?:na )?(?:sinanay|nasanay|idinaos|naidaos|isinagawa|naisagawa|itinayo|naitayo|ipinamahagi|naipamahagi|
    itinanim|naitanim|ikinabit|naikabit|ibinigay|naibigay|kinumpuni|nakumpuni|inorganisa|naorganisa)`,
  happening: pattern`
    (?:na )?(?:natulungan|napaglingkuran|naserbisyuhan|nagamot|nasagip|nailigtas|natanggap|nalutas|naresolba|
    nakinabang|nabayaran|naisampa|nakapagtapos)`,
  steps: pattern`pag-usad|progreso|paglago|pagtaas|pagsulong|pagkumpleto`,
  eachYear: pattern`(?:kada|bawat) taon|ta[uo]n-taon`,
  eachParty: pattern`(?:sa )?(?:kada|bawat) (?:bansa|panig|pamahalaan)`,
  bothParties: pattern`(?:sa |ng )?(?:parehong|kapwa|dalawang) (?:bansa|panig|pamahalaan)`,
  harms: pattern`namatay|pagkamatay|nasawi|aksidente|pagpatay`,
  harmsTended: pattern`nasuri|sinuri|naimbestigahan|inimbestigahan|siniyasat`,
  harmLevels: pattern`
    pagkamatay|namamatay|pagliban|kawalan ng trabaho|kahirapan|aksidente|krimen|malnutrisyon|pagkabansot|paghinto sa pag-aaral`,
  ceilings: pattern`
    hindi (?:hihigit|lalampas|lumampas|lalagpas) sa|mas mababa sa|pinakamarami`,
  floors: pattern`
    hindi (?:bababa|kukulangin) sa|hindi mas mababa sa`,
  maintain: pattern`^(?:panatilihin|mapanatili|napanatili|pagpapanatili)`,
  decrease: pattern`^(?:pagbaba|pagbawas|pagbabawas|pagpapababa|bawasan|mabawasan|nabawasan)`,
  beforeThing: pattern`(?:kabuuang )?(?:bilang|dami) ng (?:mga )?`,
  afterThing: pattern`na|ng|sa|para|mula|ayon|hinggil|tungkol|nasa|may`,
  joining: pattern`at|o`,
  notUnit: pattern`bago|kabuuan|taunan|kumulatibo`,
};

export const direction: DirectionWords = {
  increase: "pagtaas|tumaas|tataas|pataas|pagdami|dumami|paglago",
  decrease: "pagbaba|bumaba|bababa|pababa|pagbawas|bawas|mabawas",
  maintain: "panatili|mapanatili|napanatili|walang pagbabago",
  change: "pagtaas|pagbaba|pagbawas|pagdami|paglago",
  toLevel: "sa|hanggang",
};
