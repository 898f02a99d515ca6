import { list } from "../entries";
import type { HeadTerms } from "../lexicon";

export const heads: HeadTerms = {
  objective: list(`
    tujuan, sasaran, strategi, pilar, program, bidang, fokus, prioritas, arah kebijakan, kebijakan, hasil,
    keluaran, dampak, komponen, objektif, teras strategik`),
  number: list("no, nomor, kode, bil"),
  action: list(`
    kegiatan, aksi, rencana aksi, aktivitas, tindakan, upaya, langkah, intervensi, aktiviti, inisiatif`),
  responsible: list(`
    penanggung jawab, penanggungjawab, pic, pelaksana, instansi, lembaga, kementerian, k l, koordinator, unit kerja,
    agensi peneraju`),
  partners: list(`
    instansi terkait, mitra, pihak terkait, instansi pendukung, pendukung, lembaga terkait, mitra pelaksana,
    agensi sokongan`),
  indicator: list(`
    indikator, indikator keluaran, indikator hasil, indikator capaian, ukuran keberhasilan, petunjuk prestasi`),
  unit: list("satuan, unit ukuran"),
  baseline: list("data dasar, kondisi awal, capaian awal, garis dasar, nilai awal"),
  target: list("target, target kinerja, rencana, sasaran tahunan"),
  actual: list("realisasi, capaian, hasil capaian, pencapaian, terlaksana"),
  percentMet: list("% capaian, persentase capaian, % realisasi, tingkat capaian, deviasi"),
  direction: list("arah, tren"),
  verification: list("alat verifikasi, bukti, data dukung, sumber"),
  resources: list("anggaran, rp, sumber dana, biaya, pendanaan, sumber pendanaan, dana, pagu, bajet"),
  remarks: list(`
    keterangan, catatan, asumsi, risiko, kendala, lokasi, kelompok sasaran, penerima manfaat, status, definisi,
    frekuensi, uraian`),
  overall: list("total, jumlah, total target, target akhir, keseluruhan"),
  annual: list("per tahun, tahunan, tahun, triwulanan, triwulan"),
  schedule: list("waktu, jadwal, periode, bulan"),
};
