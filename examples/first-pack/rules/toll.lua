words "casualty" { killed = "kill, die", hurt = "wound, injure, hurt", inflect = "verb", any_tag = true }

rule "toll" {
  finds = "Toll", about = "how many were killed or hurt",
  ways = {
    harm_first   = [[ {harm: <casualty>} (at least | about | some)? {number: [num]} ]],
    number_first = [[ {number: [num]} (people | soldiers | civilians)? <be>? {harm: <casualty>} ]],
  },
  make = { harm = "{harm.group}", number = "{number.text}" },
  yes = { "The storm [harm killed] [number six] people.", "[number 22] people were [harm injured]." },
  no = { "The storm killed the mood of nine reporters." },
}
