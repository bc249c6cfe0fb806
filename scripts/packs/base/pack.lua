pack "base" {
  version = "0.1.0",
  about = "English: tags, chunks, sentence ends, quotation layouts",
  phases = { "datelines", "tags", "layout", "chunks", "phrases", "borders", "phrase-ends" },
}
