import { list } from "../entries";
import type { RowWords, TitleWords, WorkplanWords } from "../lexicon";

export const rows: RowWords = {
  totals: list(`
    total, jumlah, subtotal, sub total, jumlah total, total keseluruhan, jumlah keseluruhan, rata rata, sub
    jumlah`),
  notes: list(`
    catatan, sumber, keterangan, disusun oleh, disetujui oleh, disahkan oleh, diperiksa oleh, mengetahui, tanda
    tangan, tanggal, halaman, singkatan, diketahui oleh, ditetapkan di`),
  objectiveLabels: list(`
    tujuan, sasaran, sasaran strategis, strategi, pilar, program, bidang, prioritas, komponen, keluaran, hasil,
    dampak, visi, misi, tujuan strategis, tujuan umum, tujuan khusus, sasaran program, program prioritas,
    urusan, fokus, agenda, aspek`),
  actionLabels: list(`
    kegiatan, aksi, aktivitas, sub kegiatan, aktiviti, rencana aksi, subkegiatan, tugas, langkah, inisiatif`),
  numberMarks: list("ke, nomor, no"),
  objectiveWords: list("tujuan, objektif"),
  specific: list("khusus"),
  groups: list(`
    laki laki, perempuan, pria, wanita, anak, anak laki laki, anak perempuan, dewasa, remaja, lansia, perkotaan,
    perdesaan, penyandang disabilitas`),
  parts: list("baru, lama, lanjutan, berlanjut, lainnya"),
  ages: list(`
    usia, umur, berusia, berumur, tahun, bulan, di, bawah, atas, kurang, lebih, dari, sampai, hingga, ke, dan,
    antara`),
};

export const title: TitleWords = {
  plan: list(`
    rencana, pelan tindakan, matriks, renstra, rpjmd, renja, rkpd, perjanjian kinerja, kerangka logis, kerangka
    kerja, peta jalan, program kerja`),
  objectives: list("tujuan, sasaran, misi, program, pilar"),
  unnamedSheet: list("lembar"),
  asides: list(`
    contoh, contoh pengisian, legenda, petunjuk, petunjuk pengisian, cara pengisian, cara mengisi,
    panduan pengisian, glosarium, daftar istilah, singkatan, daftar singkatan, definisi, kontak,
    daftar kontak, narahubung, daftar narahubung, risiko, daftar risiko, register risiko, matriks risiko,
    risiko dan mitigasi, risiko dan asumsi, riwayat perubahan`),
  withdrawn: list("dihapus, dibatalkan, ditunda, ditangguhkan, dihentikan, dicoret, selesai"),
  deleted: list(`
    dihapus, dibatalkan, dihentikan, dicoret, dihilangkan, batal, ditiadakan, diarsipkan, arsip`),
  withYearsOfTheirOwn: list(`
    undang undang, uu, keputusan, keppres, peraturan, perpres, permen, resolusi, konvensi, protokol, konstitusi, perjanjian, deklarasi, sensus, diadopsi, disahkan, disetujui, diratifikasi, ditandatangani, ditetapkan, diundangkan, dibentuk`),
  beforeTheirYears: list("pada, tanggal, sejak, tahun"),
  postponed: list("ditunda, ditangguhkan, diundur"),
  marks: list(`
    draf, draft, rahasia, terbatas, untuk internal, untuk kalangan sendiri, halaman, versi, periode, tanggal,
    per tanggal, status per`),
  numbered: list("tabel, lampiran, gambar"),
};

export const workplan: WorkplanWords = {
  output: list("keluaran, hasil, luaran, produk"),
  activities: list("kegiatan, aktivitas, aksi, tahapan"),
  tentative: list("tentatif, akan dikonfirmasi, sementara, perkiraan, direncanakan"),
};

export const indicatorStarts = list(`
  jumlah, persentase, persen, rasio, tingkat, terlaksananya, tersedianya, adanya, bilangan, peratus, angka,
  indeks, nilai, cakupan, rata rata, frekuensi, proporsi, prosentase, tersusunnya, meningkatnya, tercapainya,
  terbentuknya, laju`);

export const and = list("dan");
