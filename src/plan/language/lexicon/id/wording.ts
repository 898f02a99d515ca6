import { pattern } from "../entries";
import { WITHOUT_PLURALS, type DirectionWords, type WordingWords } from "../wording-words";

export const wording: WordingWords = {
  ...WITHOUT_PLURALS,
  count: pattern`jumlah|banyaknya|bilangan`,
  percentage: pattern`persentase|prosentase|persen|proporsi|peratus(?:an)?`,
  rate: pattern`tingkat|angka|cakupan|laju`,
  score: pattern`indeks|skor|rasio|peringkat|biaya per|^(?:derajat|level)`,
  perPopulation: pattern`per (?:\d[\d.,\s]*|seribu|seratus ribu|kapita|penduduk|jiwa)`,
  average: pattern`rata-rata|rerata`,
  duration: pattern`^(?:waktu|durasi|lama(?:nya)?)`,
  // What is made is named first ("Pedoman …") or said to be made.
  uninflectedMilestone: pattern`
    ^(?:pedoman|peraturan|rancangan|dokumen|modul|sop|sistem|rencana|kebijakan|kurikulum|peta jalan)|
    di(?:tetapkan|susun|bentuk|sahkan|terbitkan|tandatangani|undangkan)|ter(?:susun|bentuk|bit|sedia)(?:nya)?`,
  repeated: pattern`tahunan|triwulanan|bulanan|berkala|rutin|setiap|tiap|per`,
  cumulative: pattern`(?:a)?kumulatif|akumulasi`,
  standing: pattern`beroperasi|berfungsi|aktif`,
  inState: pattern`yang (?:memiliki akses|mengakses|menggunakan|tinggal)|terhubung|tercakup`,
  events: pattern`rapat|pertemuan|lokakarya|seminar|kunjungan|pelatihan|bimtek|kampanye|patroli|pemeriksaan|sosialisasi`,
  made: pattern`
    (?:yang )?(?:dilatih|dilaksanakan|diselenggarakan|dibangun|dipasang|dibagikan|ditanam|diproduksi|disalurkan|diperbaiki|direhabilitasi)`,
  happening: pattern`(?:yang )?(?:dilayani|ditangani|diselesaikan|diobati|diterima|dipulangkan|terjual|dibayar)`,
  steps: pattern`kemajuan|peningkatan|pertumbuhan|penyelesaian`,
  eachYear: pattern`(?:per|setiap|tiap) tahun|/ ?tahun`,
  eachParty: pattern`(?:di )?(?:setiap|masing-masing|tiap) (?:negara|pihak)|per negara`,
  bothParties: pattern`(?:di )?kedua (?:negara|pihak|pemerintah)`,
  harms: pattern`kematian|korban jiwa|kecelakaan|pembunuhan`,
  harmsTended: pattern`di\p{L}+`,
  harmLevels: pattern`
    kematian|putus sekolah|ketidakhadiran|pengangguran|kemiskinan|kecelakaan|kejahatan|kriminalitas|residivis(?:me)?|stunting|
    gizi buruk|buta aksara|penduduk miskin|susut (?:jaringan|distribusi)`,
  ceilings: pattern`
    tidak (?:lebih dari|melebihi)|maksimal|maksimum|paling (?:banyak|lama|tinggi)|kurang dari|di ?bawah|maks\.?`,
  floors: pattern`
    tidak (?:kurang dari|di ?bawah)|sekurang-kurangnya|minimal|paling (?:sedikit|rendah)`,
  maintain: pattern`^(?:mempertahankan|dipertahankannya|terjaganya|menjaga)`,
  decrease: pattern`^(?:penurunan|(?:ber|me)kurang(?:nya|an)?|menurunnya|turunnya|pengurangan)`,
  beforeThing: pattern`(?:jumlah|banyaknya) `,
  afterThing: pattern`yang|di|dalam|untuk|dari|oleh|pada|dengan|per|bagi|tentang|ke`,
  joining: pattern`dan|atau`,
  notUnit: pattern`baru|total|tahunan|kumulatif`,
};

export const direction: DirectionWords = {
  increase: "naik|mening|pening|bertambah|makin (?:tinggi|besar)",
  decrease: "turun|menurun|penurun|berkurang|pengurang|makin (?:rendah|kecil)",
  maintain: "tetap|stabil|dipertahan|mempertahan|konstan",
  change: "peningkatan|meningkat|kenaikan|penurunan|menurun|berkurang",
  toLevel: "menjadi|hingga|sampai|ke",
};
