pack "news" {
  version = "0.1.0",
  about = "who says what, who denies it, where tension builds: English news",
  needs = { "base" },
  phases = { { "actors", rounds = 3 }, "actor-keys", { "speech", rounds = 1 }, "speech-nouns", "speech-passes",
             "denials", "denial-passes", "tensions", "tension-passes", "places" },
}
