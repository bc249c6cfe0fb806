pack "desk" {
  version = "1",
  about = "rules that find, and lose what they find, in every way there is",
  needs = { "base" },
}
