-- Claims whose content stands before their speaker, quoted or not; laut, zufolge, so X, wie X mitteilte;
-- sollen, wollen.
phase "speech"

local is_subject = require "lib.cases".subject "source"

-- laut, nach Angaben (von): at the start of a sentence with a capital
local accounts = { "nach Angaben", "nach Angabe", "nach Darstellung", "gemäß", "gemäss", "nach Lesart",
                   "nach Aussage", "nach Aussagen", "nach Auskunft", "nach Ansicht", "nach Meinung",
                   "nach Einschätzung", "nach den Worten", "nach Informationen", "nach Erkenntnissen",
                   "nach Überzeugung", "aus Sicht", "unter Berufung auf" }
words "own_account" { "nach eigenen Angaben", "nach eigener Aussage", "nach eigener Darstellung", "nach eigenem Bekunden",
                      "eigenen Angaben zufolge", "nach eigenen Worten", "nach eigener Auskunft" }
words "learn" { "erfahren", "wissen", "herausfinden", inflect = "verb" }
for i = 1, #accounts do
  accounts[#accounts + 1] = string.upper(string.sub(accounts[i], 1, 1)) .. string.sub(accounts[i], 2)
end
words "account" (accounts)

part "speaker" [[ {source: np} &apposed ]]

local attributes = { act = "{cue.act|state}", certainty = "certain", class = "{cue.class}" }
local as_told = { act = "{cue.act|inform}", certainty = "certain", class = "according" }

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
  make = attributes,
  yes = {
    "[content „Das Schiff war nie dort“], [cue sagte] [source Ada Lind].",
    "[content »Wir haben nichts genommen«], [cue fügte] [source der Kapitän] [cue hinzu].",
    "[content \"Der Hafen bleibt offen\"], [cue betonte] [source die Ministerin].",
    "[content Das sei „eine Frechheit“], [cue sagte] [source Ada Lind].",
    "[content „Nein“], [cue sagte] [source die Ministerin], [content „das war anders.“]",
    "[content „Nein“], hat [source die Ministerin] [cue gesagt].",
    "[content Das sei „eine Frechheit“], [cue fügte] [source der Kapitän] [cue hinzu].",
  },
  no = { "Die „Halvor“ lag im Hafen." },
}

rule "content before its speaker" {
  finds = "Claim", about = "Das Schiff sei nie dort gewesen, sagte X", at_least = 7,
  ways = {
    left = [[ ^ {content: ... [finite] ...} , {cue: [finite <say frames=end>]} &speaker ]],
    parenthesis = [[ ^ {content: [not mark not finite] [not finite]{0,12}?} , {cue: [finite <say frames=end>]} {source: np} , {content: [finite] clause} ]],
    middle = [[ ^ {content: ... [finite] ...} , {cue: [finite <say frames=end>]} {source: np} &mid , {content: clause} ]],
    record = [[ ^ {content: ... [finite] ...} , {cue: (gab | gibt | gaben | geben)} {source: (np | core)} {cue: zu 'Protokoll'} ]],
    perfect = [[ ^ {content: ... [finite] ...} , [aux finite] {source: np} &mid {cue: [participle <say frames=end>]} ]],
    split = [[ ^ {content: ... [finite] ...} , {cue: [SplitSay frames=end]} &speaker &mid {cue: [prefix]} ]],
  },
  unless = { quoted = [[ " , {cue} ]], condition = [[ ^ ([sub not /dass|daß/] | wer | was | wie) ... , {cue} ]],
             negated = [[ {cue} {source} [adv]? nicht ]] },
  points = { verb = "{cue.strength}", record = { 6, [[ 'Protokoll' ]] }, konjunktiv = { 2, [[ {content} ]] } },
  check = is_subject,
  make = attributes,
  yes = {
    "[content Das Schiff sei nie dort gewesen], [cue sagte] [source ein Sprecher der Werft].",
    "[content Niemand habe die Akten gesehen], [cue teilte] [source die Behörde] [cue mit].",
    "[content Er könne sich nicht erinnern], [cue gab] [source der Zeuge] [cue zu Protokoll].",
    "[content Das Schiff], [cue sagte] [source der Sprecher], [content habe im Hafen gelegen].",
    "[content Der Hafen sei zu], [cue sagte] [source der Sprecher] am Montag, [content weil es stürme].",
    "[content Der Hafen sei zu], hat [source der Sprecher] [cue gesagt].",
  },
  no = {
    "Das Schiff, das im Hafen lag, war alt.",
    "Wenn es regnet, sagt der Sprecher nichts.",
    "Der Hafen sei zu, sagte der Sprecher nicht.",
    "Er las „Der Hafen sei zu“, sagte der Sprecher.",
  },
}

rule "according to" {
  finds = "Claim", about = "laut X, nach Angaben von X, X zufolge, so X, wie X mitteilte",
  ways = {
    first = [[ ^ {cue: (laut | <account>)} (von | aus)? {source: (np | core)} &aside {content: [finite] clause} ]],
    middle = [[ ^ {content: [not mark] ...} {cue: (laut | <account>)} (von | aus)? {source: (np | core | " &free{1,4} ")} {content: clause} ]],
    own = [[ ^ &who {content: [finite] &free{0,6}?} {cue: <own_account>} {content: clause} ]],
    behind_first = [[ ^ {source: np} {cue: zufolge} {content: [finite] clause} ]],
    behind = [[ ^ {content: [not mark] ...} {source: np} {cue: zufolge} {content: clause} ]],
    so = [[ ^ {content: [not mark] ...} , {cue: so} {source: np} &apposed [adv]? (. | , | $) ]],
    heard_from = [[ (aus | in | von | bei | beim | vom | im) {source: (np | core)} {cue: (hieß | heißt) es} [adv]{0,2} , {content: clause} ]],
    how_first = [[ ^ wie {source: np} &mid {cue: ([finite <say>] | [finite <learn>])} , {content: clause} ]],
    how_last = [[ ^ {content: ...} , wie {source: np} &mid {cue: [finite <say>]} (. | , | $) ]],
    how_perfect = [[ ^ {content: ...} , wie {source: np} &mid {cue: [participle <say>]} [aux] (. | , | $) ]],
  },
  make = as_told,
  yes = {
    "[cue Laut] [source der Polizei] [content wurden drei Menschen verletzt].",
    "[content Drei Menschen wurden] [cue nach Angaben] [source der Behörde] [content verletzt].",
    "[source Der Polizei] [cue zufolge] [content fehlt ein Boot].",
    "[content Der Hafen bleibt zu], [cue so] [source der Bürgermeister].",
    "[content Der Hafen bleibt zu], wie [source die Behörde] am Montag [cue mitteilte].",
    "[content Das Boot fehlt] [source der Polizei] [cue zufolge] [content seit Mai].",
    "[source Der Landwirt] [content hat] [cue nach eigener Aussage] [content niemals Gülle geleitet].",
    "Wie [source die Behörde] am Montag [cue mitteilte], [content fehlt ein Boot].",
    "Aus [source dem Ministerium] [cue hieß es], [content der Hafen schließe].",
    "Wie [source die Zeitung] [cue erfuhr], [content fehlt ein Boot].",
    "[content Ein Boot fehlt], wie [source die Behörde] [cue mitgeteilt] hat.",
  },
  no = { "So lag das Schiff im Hafen." },
}

rule "quotation and any verb" {
  finds = "Claim", about = "„...“, tobt der Sänger: between a quotation and an actor any verb is one of saying", priority = -1,
  pattern = [[ {content: quote} , {cue: [finite not aux not modal not <say> not <split_say>]} {source: np with Actor} ]],
  check = is_subject,
  make = { act = "state", certainty = "certain", class = "say" },
  yes = { "[content „Das ist frech“], [cue zischte] [source der Minister]." },
  no = { "Wer „Halvor“ liest, kennt den Minister." },
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
    allegedly = [[ ^ {content: ...} , {cue: (heißt es | hieß es)} ((aus | von | bei | beim | vom) {source: (np | core)} | in {source: Actor})? ]],
  },
  unless = { preposition = [[ ([prep] | [fused]) ({content} {cue} | {source} {cue}) ]] },
  make = { act = "inform", certainty = "hearsay", class = "hearsay" },
  yes = {
    "[content Der Minister] [cue soll] [content Geld erhalten haben].",
    "[source Der Fahrer] [cue will] [content nichts gesehen haben].",
    "[cue Es heißt], [content der Hafen schließe].",
    "[content Der Hafen schließe], [cue hieß es].",
    "Nun [cue soll] [content der Minister Geld erhalten haben].",
  },
  no = {
    "Der Minister soll morgen kommen.",
    "Er will nach Hause.",
    "Mit dem Minister soll der Rat gesprochen haben.",
  },
}
