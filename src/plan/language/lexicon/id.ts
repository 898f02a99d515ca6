import type { Lexicon } from "./lexicon";
import { list } from "./lexicon";

/** Indonesian, with the words of Malay that differ. */
export const id: Lexicon = {
  language: "id",
  head: {
    objective: list(`
      tujuan, sasaran, strategi, pilar, program, bidang, fokus, prioritas, arah kebijakan, kebijakan, hasil, keluaran,
      dampak, komponen, objektif, teras strategik`),
    number: list("no, nomor, kode, bil"),
    action: list(`
      kegiatan, aksi, rencana aksi, aktivitas, tindakan, upaya, langkah, intervensi, aktiviti, inisiatif`),
    responsible: list(`
      penanggung jawab, penanggungjawab, pelaksana, instansi, lembaga, kementerian, k l, koordinator, unit kerja,
      agensi peneraju`),
    partners: list(`
      instansi terkait, mitra, pihak terkait, instansi pendukung, pendukung, lembaga terkait, mitra pelaksana, agensi
      sokongan`),
    indicator: list(`
      indikator, indikator keluaran, indikator hasil, indikator capaian, ukuran keberhasilan, petunjuk prestasi`),
    unit: list("satuan, unit ukuran"),
    baseline: list("data dasar, kondisi awal, capaian awal, garis dasar, nilai awal"),
    target: list("target, target kinerja, rencana, sasaran tahunan"),
    actual: list("realisasi, capaian, hasil capaian, pencapaian, terlaksana"),
    percentMet: list("% capaian, persentase capaian, % realisasi, tingkat capaian, deviasi"),
    direction: list("arah, tren"),
    verification: list("alat verifikasi, bukti, data dukung, sumber"),
    resources: list("anggaran, sumber dana, biaya, pendanaan, sumber pendanaan, dana, pagu, bajet"),
    remarks: list(`
      keterangan, catatan, asumsi, risiko, kendala, lokasi, kelompok sasaran, penerima manfaat, status, definisi,
      frekuensi, uraian`),
    overall: list("total, jumlah, total target, target akhir, keseluruhan"),
    annual: list("per tahun, tahunan, tahun, triwulanan, triwulan"),
    schedule: list("waktu, jadwal, periode, bulan"),
  },
  periods: {
    year: list("tahun, tahun ke"),
    fiscalYear: list("tahun anggaran"),
    quarter: list("triwulan, tw, suku tahun"),
    half: list("semester, smt"),
    third: list("caturwulan"),
    ordinals: [list("pertama"), list("kedua"), list("ketiga"), list("keempat"), list("kelima")],
    months: [
      list("januari, jan"),
      list("februari, feb"),
      list("maret, mar"),
      list("april, apr"),
      list("mei"),
      list("juni, jun"),
      list("juli, jul"),
      list("agustus, agu, agt"),
      list("september, sep"),
      list("oktober, okt"),
      list("november, nov"),
      list("desember, des"),
    ],
  },
  values: {
    notProgrammed: list("tidak ada target, tidak direncanakan, tidak dilaksanakan"),
    notApplicable: list("tidak ada, tidak berlaku, tidak tersedia, nihil"),
    undecided: list("akan ditentukan, belum ditentukan, menunggu konfirmasi"),
    yesNo: list("ya, tidak"),
    beforeNumbers: list(
      "minimal, paling sedikit, sekurang kurangnya, maksimal, sekitar, lebih dari, kurang dari, hingga",
    ),
    percent: list("persen, persentase, peratus"),
    million: list("juta"),
  },
  rows: {
    totals: list("total, jumlah, subtotal, sub total, jumlah total"),
    notes: list("catatan, sumber, keterangan, disusun oleh, disetujui oleh"),
    objectiveLabels: list(`
      tujuan, sasaran, sasaran strategis, strategi, pilar, program, bidang, prioritas, komponen, keluaran, hasil, dampak`),
    actionLabels: list("kegiatan, aksi, aktivitas, sub kegiatan, aktiviti"),
    objectiveWords: list("tujuan, objektif"),
    specific: list("khusus"),
    groups: list("laki laki, perempuan, pria, wanita, anak"),
  },
  indicatorStarts: list(
    "jumlah, persentase, persen, rasio, tingkat, terlaksananya, tersedianya, adanya, bilangan, peratus",
  ),
  and: list("dan"),
  title: {
    plan: list("rencana, pelan tindakan, matriks"),
    objectives: list("tujuan, sasaran"),
  },
  workplan: {
    output: list("keluaran, hasil"),
    activities: list("kegiatan, aktivitas, aksi"),
    tentative: list("tentatif, akan dikonfirmasi"),
  },
};
