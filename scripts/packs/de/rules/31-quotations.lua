-- Claims whose content stands before their speaker, quoted or not; laut, zufolge, so X, wie X mitteilte;
-- sollen, wollen.
phase "speech"

local is_subject = require "lib.cases".subject "source"

-- laut, nach Angaben (von): at the start of a sentence with a capital
local accounts = { "nach Angaben", "nach Darstellung", "nach Aussage", "nach Aussagen", "nach Auskunft", "nach Ansicht",
                   "nach Meinung", "nach Einschätzung", "nach den Worten", "nach Informationen", "nach Erkenntnissen",
                   "nach Überzeugung", "aus Sicht", "unter Berufung auf" }
for i = 1, #accounts do
  accounts[#accounts + 1] = string.upper(string.sub(accounts[i], 1, 1)) .. string.sub(accounts[i], 2)
end
words "account" (accounts)

part "speaker" [[ {source: np} &apposed ]]

rule "quotation and its speaker" {
  finds = "Claim", about = "„...“, sagte X; „...“, fügte er hinzu", at_least = 8, priority = 3,
  ways = {
    inverted = [[ {content: quote} ,? {cue: [finite <say frames=quote|end>]} &speaker ]],
    resumed = [[ {content: quote} ,? {cue: [finite <say frames=quote|end>]} {source: np} &mid (, | :) {content: quote} ]],
    perfect = [[ {content: quote} ,? [aux finite] {source: np} &mid {cue: [participle <say frames=quote|end>]} ]],
    mixed = [[ ^ {content: [not comma] ... quote} ,? {cue: [finite <say frames=quote|end>]} &speaker ]],
    split = [[ {content: quote} ,? {cue: [SplitSay frames=quote|end]} &speaker &mid {cue: [prefix]} ]],
    split_mixed = [[ ^ {content: [not comma] ... quote} ,? {cue: [SplitSay frames=quote|end]} &speaker &mid {cue: [prefix]} ]],
  },
  points = { verb = "{cue.strength}", quoted = { 8, [[ " ]] }, comma = { 1, [[ " , ]] } },
  check = is_subject,
  make = { act = "{cue.act|state}", certainty = "certain", class = "{cue.class}" },
  yes = {
    "[content „Das Schiff war nie dort“], [cue sagte] [source Ada Lind].",
    "[content »Wir haben nichts genommen«], [cue fügte] [source der Kapitän] [cue hinzu].",
    "[content \"Der Hafen bleibt offen\"], [cue betonte] [source die Ministerin].",
          "[content Das sei „eine Frechheit“], [cue sagte] [source Ada Lind].",
          "[content „Nein“], [cue sagte] [source die Ministerin], [content „das war anders.“]",
          "[content „Nein“], hat [source die Ministerin] [cue gesagt]." },
  no = { "Die „Halvor“ lag im Hafen." },
}

rule "content before its speaker" {
  finds = "Claim", about = "Das Schiff sei nie dort gewesen, sagte X", at_least = 7,
  ways = {
    left = [[ ^ {content: ... [finite] ...} , {cue: [finite <say frames=end>]} &speaker ]],
    parenthesis = [[ ^ {content: [not mark not finite] [not finite]{0,12}?} , {cue: [finite <say frames=end>]} {source: np} , {content: [finite] clause} ]],
    middle = [[ ^ {content: ... [finite] ...} , {cue: [finite <say frames=end>]} {source: np} &mid , {content: clause} ]],
    perfect = [[ ^ {content: ... [finite] ...} , [aux finite] {source: np} &mid {cue: [participle <say frames=end>]} ]],
    split = [[ ^ {content: ... [finite] ...} , {cue: [SplitSay frames=end]} &speaker &mid {cue: [prefix]} ]],
  },
  unless = { quoted = [[ " , {cue} ]], condition = [[ ^ ([sub not /dass|daß/] | wer | was | wie) ... , {cue} ]],
             negated = [[ {cue} {source} [adv]? nicht ]] },
  points = { verb = "{cue.strength}", konjunktiv = { 2, [[ {content} ]] } },
  check = is_subject,
  make = { act = "{cue.act|state}", certainty = "certain", class = "{cue.class}" },
  yes = { "[content Das Schiff sei nie dort gewesen], [cue sagte] [source ein Sprecher der Werft].",
          "[content Niemand habe die Akten gesehen], [cue teilte] [source die Behörde] [cue mit].",
          "[content Das Schiff], [cue sagte] [source der Sprecher], [content habe im Hafen gelegen]." },
  no = { "Das Schiff, das im Hafen lag, war alt." },
}

rule "according to" {
  finds = "Claim", about = "laut X, nach Angaben von X, X zufolge, so X, wie X mitteilte",
  ways = {
    first = [[ ^ {cue: (laut | <account>)} (von | aus)? {source: (np | core)} &aside {content: [finite] clause} ]],
    middle = [[ ^ {content: [not mark] ...} {cue: (laut | <account>)} (von | aus)? {source: (np | core)} {content: clause} ]],
    behind_first = [[ ^ {source: np} {cue: zufolge} {content: [finite] clause} ]],
    behind = [[ ^ {content: [not mark] ...} {source: np} {cue: zufolge} {content: clause} ]],
    so = [[ ^ {content: [not mark] ...} , {cue: so} {source: np} &apposed [adv]? (. | , | $) ]],
    how_first = [[ ^ wie {source: np} &mid {cue: [finite <say>]} , {content: clause} ]],
    how_last = [[ ^ {content: ...} , wie {source: np} &mid {cue: [finite <say>]} (. | , | $) ]],
    how_perfect = [[ ^ {content: ...} , wie {source: np} &mid {cue: [participle <say>]} [aux] (. | , | $) ]],
  },
  make = { act = "{cue.act|inform}", certainty = "certain", class = "according" },
  yes = {
    "[cue Laut] [source der Polizei] [content wurden drei Menschen verletzt].",
    "[content Drei Menschen wurden] [cue nach Angaben] [source der Behörde] [content verletzt].",
    "[source Der Polizei] [cue zufolge] [content fehlt ein Boot].",
    "[content Der Hafen bleibt zu], [cue so] [source der Bürgermeister].",
    "[content Der Hafen bleibt zu], wie [source die Behörde] am Montag [cue mitteilte].",
          "[content Das Boot fehlt] [source der Polizei] [cue zufolge] [content seit Mai]." },
  no = { "So lag das Schiff im Hafen." },
}
rule "quotation, so X" {
  finds = "Claim", about = "„...“, so X weiter", priority = 4,
  ways = {
    alone = [[ {content: quote} ,? {cue: so} {source: np} ]],
    mixed = [[ ^ {content: [not mark] ... quote} ,? {cue: so} {source: np} ]],
  },
  make = { act = "state", certainty = "certain", class = "according" },
  yes = { "[content „Wir prüfen das“], [cue so] [source Ada Lind] weiter.",
          "[content Das sei „eine Frechheit“], [cue so] [source Ada Lind]." },
  no = { "Der „Halvor“ geht es so gut." },
}

rule "hearsay" {
  finds = "Claim", about = "soll ... haben: told by nobody; will ... haben: one's own word, which the writer doubts",
  ways = {
    shall_first = [[ {cue: (soll | sollen)} {content: np [not comma not final]{1,20}? [participle] (haben | sein | worden sein)} ]],
    shall = [[ {content: np} (, [not mark not comma]{1,16}? ,)? {cue: (soll | sollen)} {content: [not comma not final]{1,20}? [participle] (haben | sein | worden sein)} ]],
    will = [[ {source: np} {cue: (will | wollen)} {content: [not comma not final]{1,20}? [participle] (haben | sein)} ]],
    rumour = [[ {cue: (es heißt | heißt es | es hieß | hieß es)} , {content: clause} ]],
    allegedly = [[ ^ {content: ...} , {cue: (heißt es | hieß es)} ((in | aus | von | bei) {source: Actor})? ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) ({content} {cue} | {source} {cue}) ]] },
  make = { act = "inform", certainty = "hearsay", class = "hearsay" },
  yes = { "[content Der Minister] [cue soll] [content Geld erhalten haben].",
          "[source Der Fahrer] [cue will] [content nichts gesehen haben].",
          "[cue Es heißt], [content der Hafen schließe].",
          "[content Der Hafen schließe], [cue hieß es]." },
  no = { "Der Minister soll morgen kommen.", "Er will nach Hause." },
}
