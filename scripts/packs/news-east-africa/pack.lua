pack "news-east-africa" {
  version = "0.1.0",
  about = "news with the names and words of East Africa: Kenya to Burundi, South Sudan to Tanzania",
  needs = { "news" },
}
