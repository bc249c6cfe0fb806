pack "first-pack" {
  version = "0.1.0",
  needs = { "news" },
  about = "how many were killed or hurt",
}
