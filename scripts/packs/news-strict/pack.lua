pack "news-strict" {
  version = "0.1.0",
  about = "news with precision first: less is found, and more of it is right",
  needs = { "news" },
}
