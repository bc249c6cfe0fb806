pack "bindings" {
  version = "1", about = "asserts what packs see of a document",
  needs = { "base" }, phases = { "things", "checks" },
}
