-- Headlines: a label and a colon, a claim and its speaker behind a colon.
phase "speech"

words "label" { "report", "reports", "poll", "study", "survey", "sources", "source", "police", "officials", "official", "experts",
                "expert", "analysts", "analyst", "witnesses", "lawyer", "lawyers", "minister", "ministry", "media",
                "army", "military", "aides", "critics", "historians", "economists", "scientists", "researchers",
                "prosecutors", "prosecutor", "court", "judge", "coroner", "union", "unions", "charity", "campaigners",
                "watchdog", "auditor", "auditors", "inquiry", "doctors", "nurses", "teachers", "farmers", "residents",
                "witness", "family", "relatives", "mayor", "governor", "president", "premier", "PM", "MP", "MPs",
                "senator", "lawmaker", "lawmakers", "opposition", "government", "govt", "commissioner", "council", "spokesman", "spokeswoman",
                "spokesperson", "company", "firm", "bank", "agency", "coach", "scientist", "monitor",
                "activists", "rights group", "insider", "insiders", "UN", "US", "EU", "NATO" }

-- what one says in greeting, and how what is said to or of somebody begins: no claim
words "opens_no_claim" { "sorry", "yes", "thanks", "thank", "goodbye", "farewell", "hello", "goodnight", "cheese", "to", "for", "of", "about", "against", "at", "no to" }

rule "headline" {
  finds = "Claim", about = "Police: Bridge is safe; Bridge is safe: police", within = "paragraph",
  ways = {
    label = [[ ^^ {source: ([adj] | [name] | [noun]){0,2} <label>} {cue: :} {content: [not mark]{2,25} [not mark not final]} $$ ]],
    who = [[ ^^ {source: ([adj] | [name] | [noun]){0,2} [<role> not <asker>]} {cue: :} {content: [not mark]{2,25} [not mark not final]} $$ ]],
    quoted = [[ ^^ {content: quote} {cue: :} {source: (([adj] | [noun]){0,2} Actor | Actor)} ([VBZ] | [modal] | on | over | about | in | at | as | $$) ]],
    quoted_role = [[ ^^ {content: quote} {cue: :} {source: ([adj] | [name] | [noun]){0,2} [<role> singular not <asker>]} ([VBZ] | [modal] | on | over | about | in | at | as | after | amid | $$) ]],
    own_words = [[ ^^ {content: ('I' | we | 'We' | 'My' | my | our | 'Our') [not mark]{2,24}} {cue: :} {source: ([adj] | [noun] | [name]){0,3} Actor} ([VBZ] | [modal] | on | over | about | as | after | amid) ]],
    verbless = [[ ^^ {content: "? no ([not mark not comma] | '-'){1,14} "?} , {cue: [VBZ <say frames=end|clause|that>]} {source: ([adj] | [name] | [noun] | [possessive]){1,5}} $$ ]],
    verbless_straight = [[ ^^ {content: "? no ([not mark not comma] | '-'){1,14} "?} , {source: ([adj] | [name] | [noun] | [possessive]){1,5}} {cue: [VBZ <say frames=end|clause|that>]} $$ ]],
    says = [[ ^^ {source: ([adj] | [name] | [noun] | [num] | [possessive]){1,6}} {cue: [present <say frames=clause>]} {content: ([not mark not final not comma not finite not modal not wh not <opens_no_claim>] | quote) ([not mark not final not comma not finite not modal not wh] | quote){1,13}} $$ ]],
    quoted_by = [[ ^^ {content: quote} {cue: :} {source: ([adj] | [name] | [noun] | [num] | [possessive]){1,5}} ([VBP <say>] | [VBZ <say>] | <say>) ]],
    to_come = [[ ^^ {content: [not mark not comma not final]{1,8}? to [base] [not mark not comma not final]{0,14}} , {source: ([adj] | [name] | [noun] | [possessive]){1,4}} {cue: [<say frames=end|clause|that> not past]} $$ ]],
    told_to = [[ ^^ {content: ([adj] | [name] | [noun]){1,4}} {cue: [VBN <told_in_headline>]} {content: (of | to) [not mark not final]{1,14}} $$ ]],
    told_last = [[ ^^ {content: ([not final] | quote){2,20}} , {addressee: ([adj] | [name] | [noun]){1,4}} {cue: [VBN <heard_in_headline>]} $$ ]],
    behind_dash = [[ ^^ {content: ([not mark not final] | quote){2,20}} {cue: ([dash] | - | --)} {source: ([adj] | [name] | [noun]){0,3} <label>} $$ ]],
    behind_dash_name = [[ ^^ {content: ([not mark not final not dash] | quote){3,20}} {cue: ([dash] | - | --)} {source: ([Actor kind=person|party|institution|government|police|military|ngo|company] | [<role>] [name]{1,3})} $$ ]],
    behind_name = [[ ^^ {content: ('I' | we | 'We') [not mark]{2,24}} {cue: :} {source: [name]{1,4}} $$ ]],
    behind = [[ ^^ {content: ([not mark] | quote){2,20}} {cue: :} {source: ([adj] | [name] | [noun]){0,3} <label>} $$ ]],
  },
  make = { act = "state", certainty = "certain", class = "say", mode = "headline" },
  yes = {
    "[source Army] [cue says] [content no herders hurt in raid]",
    "[source Police][cue :] [content Bridge is safe].",
    "[source Bishop][cue :] [content Bridge is safe].",
    "[source Union][cue :] [content Pay offer an insult].",
    "[content Bridge is safe][cue :] [source police].",
    "[content I never sold the bridge][cue :] [source Ada Lind]",
    "[content Bus fares to rise] [cue -] [source council]", "[content No plan to sack guards] [cue -] [source Governor Okoro]",
    "[content Lind to step down as mayor], [source sources] [cue say]",
    "[content Ministers] [cue accused] [content of lying over dam]",
    "[content Clerk never had key], [addressee jury] [cue told]",
    "[content No new dam for Velia], [source minister] [cue confirms]",
    "[content \"Shame on them\"][cue :] [source Nurses] hit out at pay offer",
    "[content No plans to resign], [cue says] [source bank chief]",
    "[content \"I was not there\"][cue :] [source Ada Lind] will fight on",
    "[content \"I was not there\"][cue :] [source Minister] on coal row", "[content I WAS NEVER THERE][cue :] [source Singer Ada Lind] hits back at rival",
  },
  no = { "Bridge: it is safe.", "Town says no to circus" },
}

rule "headline says two things" {
  finds = "Claim", about = "Okoro warns of flood, tells farmers to leave: who said the first says the second", within = "paragraph",
  ways = {
    to = [[ ^^ ([not mark not final not comma]{1,4} :)? {source: [not mark not final not verb not comma]{1,6}} [VBZ] [not mark not final not comma]{1,12} , {cue: [VBZ <say frames=to>]} {content: to [base] [not mark not final not comma]{0,12}} $$ ]],
    object_to = [[ ^^ ([not mark not final not comma]{1,4} :)? {source: [not mark not final not verb not comma]{1,6}} [VBZ] [not mark not final not comma]{1,12} , {cue: [VBZ <say frames=obj-to>]} {content: core to [base] [not mark not final not comma]{0,12}} $$ ]],
    object = [[ ^^ ([not mark not final not comma]{1,4} :)? {source: [not mark not final not verb not comma]{1,6}} [VBZ] [not mark not final not comma]{1,12} , {cue: [VBZ <say strength=5|6|7|8|9 frames=obj>]} {content: ([not mark not final not comma not finite] | quote){1,12}} $$ ]],
    clause = [[ ^^ ([not mark not final not comma]{1,4} :)? {source: [not mark not final not verb not comma]{1,6}} [VBZ] [not mark not final not comma]{1,12} , {cue: [VBZ <say strength=6|7|8|9 frames=clause>]} {content: ([not mark not final not comma] | quote){2,14}} $$ ]],
  },
  make = { act = "{cue.act|state}", certainty = "certain", class = "{cue.class}", mode = "headline" },
  yes = { "[source Okoro] warns of flood, [cue tells] [content farmers to leave]", "[source Lind] vows to fight on, [cue slams] [content rival]",
          "[source Lind] quits post, [cue says] [content bridge is doomed]", "[source Mill owner] warns staff, [cue threatens] [content to leave]" },
  no = { "Okoro warns of flood, and the farmers leave." },
}

phase "borders"

words "told_in_headline" { "accused", "urged", "told", "asked", "ordered" }
words "heard_in_headline" { "told", "warned" }   -- of the past a headline has participles only

rule "headline goes on" {
  finds = "Border", about = "Mayor denies theft as talks fail: what happens meanwhile is no part of it", within = "paragraph",
  pattern = [[ ^^ [not mark not final]{2,20} {cut: as} [not mark not final not verb not modal]{1,6} ([VBZ] | [VBP] | [plural] [NN can=VBP]) [not final]{0,12} $$ ]],
  yes = { "Mayor denies theft [cut as] talks fail", "Mayor denies theft [cut as] peace talks stall" },
  no = { "Mayor seen as thief", "He said it was late as the talks failed." },
}

phase "tags"

retag "passive of a headline" {
  about = "Ministers urged to close dam: told by somebody, as nobody is named whom they told",
  ways = {
    what = [[ ^^ ([adj] | [name] | [noun]){1,4} {this: [VBD can=VBN <told_in_headline>]} (of | to) [not mark not final]{1,14} $$ ]],
    last = [[ ^^ ([not final] | quote){2,20} , ([adj] | [name] | [noun]){1,4} {this: [VBD can=VBN <heard_in_headline>]} $$ ]],
  },
  to = "VBN",
  yes = { "Ministers [this told] to close dam", "Clerk never had key, jury [this told]" },
  no = { "Ministers urged the firm to close the dam.", "The clerk never had the key, the jury was told." },
}

retag "name before its verb of saying" {
  about = "Jolly said so: an adjective with a capital cannot say anything, but somebody of that name can",
  pattern = [[ (^ | " | ,) {this: ([JJ capital] | [NN capital <timeunit>])} ([VBD <say strength=5|6|7|8|9>] | [VBZ <say strength=5|6|7|8|9>]) ]],
  to = "NNP",
  yes = { "[this Jolly] said he would go.", "[this Day] said he would go." },
  no = { "Jolly men said they would go." },
}
retag "verb of a crowd before of" {
  about = "Republicans boast of it: people in the plural are no part of a noun behind them",
  pattern = [[ [plural <crowd>] {this: [NN can=VBP]} (of | about) ]],
  to = "VBP",
  yes = { "As farmers [this talk] of rain, the mayor says it will be dry.", "Republicans [this boast] of it." },
  no = { "The boast of the farmers was idle." },
}

retag "posted in a video" {
  about = "in a video posted on her page: a participle behind what was put out",
  pattern = [[ (in | on | through | via) ([det] | [own]) [adj]{0,2} <medium> {this: [VBD can=VBN <made_public>]} (on | by | in | to | at | through) ]],
  to = "VBN",
  yes = { "Lind, in a letter [this leaked] on Monday, thanked them." },
  no = { "The firm in the statement posted a loss." },
}

retag "also speaking" {
  about = "Also speaking, the mayor said so: no noun",
  pattern = [[ (^ | ,) also {this: [NN can=VBG /.+ing/]} (, | to | at | on | in | during) ]],
  to = "VBG",
  yes = { "Also [this speaking], the mayor thanked them." },
  no = { "Also fishing rods were sold." },
}

words "headline_verb" { "says", "tells", "warns", "claims", "denies", "accuses", "urges", "vows", "admits", "reveals",
                        "announces", "rejects", "confirms", "insists", "demands", "blames", "slams", "calls", "tweets",
                        "pledges", "predicts", "suggests", "criticises", "criticizes", "condemns", "orders", "asks",
                        "threatens", "argues", "believes", "thinks", "wants", "backs", "promises", "apologises",
                        "apologizes", "defends", "dismisses", "finds", "shows", "reports" }

retag "verb of saying in a headline" {
  about = "Report Reveals Talks, Lind Says He Left",
  pattern = [[ ([name] | ^ [noun capital]) {this: [name can=VBZ <headline_verb>]} ([capital] | [lower] | " | [num]) ]],
  to = "VBZ",
  yes = { "Joe Okoro [this Says] Talks Failed.", "Ministry [this Announces] End Of Talks." },
  no = { "Joe Okoro says talks failed." },
}
