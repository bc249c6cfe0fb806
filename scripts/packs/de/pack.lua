pack "de" {
  version = "0.1.0",
  about = "German, and who says what, who denies it, where tension builds in German news",
  phases = { "datelines", "tags", "chunks", "phrases", "borders", { "actors", rounds = 2 }, "actor-keys", "speech",
             "speech-passes", "denials", "denial-passes", "tensions", "tension-passes" },
}
