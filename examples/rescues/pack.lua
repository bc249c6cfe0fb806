pack "rescues" {
  version = "0.1.0",
  needs = { "news" },
  about = "who is brought out alive, and who says so",
}
