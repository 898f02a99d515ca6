import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list("total, jumlah, subtotal, sub total, jumlah total"),
  notes: list("catatan, sumber, keterangan, disusun oleh, disetujui oleh"),
  objectiveLabels: list(`
    tujuan, sasaran, sasaran strategis, strategi, pilar, program, bidang, prioritas, komponen, keluaran, hasil,
    dampak`),
  actionLabels: list("kegiatan, aksi, aktivitas, sub kegiatan, aktiviti"),
  numberMarks: list("ke, nomor, no"),
  objectiveWords: list("tujuan, objektif"),
  specific: list("khusus"),
  groups: list("laki laki, perempuan, pria, wanita, anak"),
  parts: list("baru, lama, lanjutan, berlanjut, lainnya"),
  ages: list(`
    usia, umur, berusia, berumur, tahun, bulan, di, bawah, atas, kurang, lebih, dari, sampai, hingga, ke, dan, antara`),
};

export const title: TitleWords = {
  plan: list("rencana, pelan tindakan, matriks"),
  objectives: list("tujuan, sasaran"),
  unnamedSheet: list("lembar"),
};

export const workplan: WorkplanWords = {
  output: list("keluaran, hasil"),
  activities: list("kegiatan, aktivitas, aksi"),
  tentative: list("tentatif, akan dikonfirmasi"),
};

export const indicatorStarts = list(`
  jumlah, persentase, persen, rasio, tingkat, terlaksananya, tersedianya, adanya, bilangan, peratus`);

export const and = list("dan");
