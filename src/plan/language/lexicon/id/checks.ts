import { list, pattern } from "../entries";
import type { CheckWords, FrequencyWords } from "../check-words";

export const frequency: FrequencyWords = {
  timesAYear: pattern`<n> kali (?:setahun|dalam setahun|per tahun|/ ?tahun)`,
  numbers: [list("satu"), list("dua"), list("tiga"), list("empat"), list("lima"), list("enam")],
  monthly: pattern`bulanan|(?:setiap|tiap) bulan`,
  quarterly: pattern`triwulanan|(?:setiap|tiap) triwulan`,
  halfYearly: pattern`semesteran|(?:setiap|tiap) (?:semester|enam bulan)|dua kali setahun`,
  yearly: pattern`tahunan|(?:setiap|tiap) tahun`,
  events: {
    meeting: pattern`rapat|pertemuan`,
    workshop: pattern`lokakarya|seminar`,
    training: pattern`pelatihan|bimbingan teknis|bimtek`,
    session: pattern`forum|dialog|konferensi|sidang`,
    visit: pattern`kunjungan|inspeksi|patroli|monitoring|supervisi|pemeriksaan`,
    report: pattern`laporan|buletin`,
    review: pattern`survei|evaluasi|tinjauan|audit`,
    campaign: pattern`kampanye|simulasi`,
  },
};

export const checks: CheckWords = {
  numberOf: pattern`jumlah`,
  percentageOf: pattern`persentase|prosentase`,
  passesHundred: pattern`peningkatan|pertumbuhan|kenaikan|kasar|dibanding|daya tampung|keterisian`,
  belowZero: pattern`perubahan|pertumbuhan|selisih|defisit|surplus|neraca|inflasi|di atas atau di bawah|lebih tinggi atau lebih rendah`,
  vagueStart: pattern`
    (?:meningkatnya|peningkatan|menguatnya|penguatan|membaiknya) (?:kerja ?sama|koordinasi|kesadaran|kapasitas|pemahaman|pengetahuan)`,
  vagueEnd: pattern`(?:kerja ?sama|koordinasi|kesadaran|kapasitas|pemahaman) .*(?:meningkat|menguat|membaik|lebih baik)`,
  measurable: pattern`paling sedikit|minimal|berdasarkan|indeks|skor|survei`,
  doneToThings: pattern`dibagikan|disalurkan|dipasang|dibangun|dibeli|diproduksi|ditanam|terjual`,
  remark: pattern`akan|harus|perlu|belum|adalah`,
  amount: pattern`total|volume|jumlah (?:dana|anggaran|biaya)`,
  ofIndicators: pattern`indikator|rumus|formula|perhitungan|definisi|pembilang|penyebut`,
};
