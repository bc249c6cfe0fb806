-- What stands about a claim: in which medium or on which occasion, when and how it was said, and how sure it is. The
-- rules of speech look through it: "said on several occasions the dam was old".
phase "actor-keys"

type "Occasion" { inner = true, slots = { "day" }, about = "in a statement, on Monday, half in jest: about a claim, not in it" }
type "Hedge" { inner = true, about = "words that say how sure a statement is" }

words "modality" { from = "words/modality.tsv", inflect = "marked" }

words "shown" { "publish", "release", "issue", "post", "broadcast", "air", "print", "see", "obtain", "send", "address", "share", "circulate",
                "record", "read", "date", inflect = "verb" }

rule "medium" {
  finds = "Occasion", about = "in a statement, on state television, at a rally in Kyiv",
  pattern = [[ (in | on | via | by | at | during | through) ([det not wh] | [own])? ([adj] | [noun] | [name] | [possessive] | [num]){0,4} <medium> ((with | of | to | from) (np | core))?
                ([can=VBN <shown>] (((by | on | in | to | at | from) (np | core) | (on | in | late | early | earlier | last | this){0,2} (<weekday> | <timeword> | <timeunit> | <month>)){1,2})?)? ]],
  make = { what = "medium" },
  yes = { "He said [in a statement] that it was late.", "He said [in a letter seen by the Herald] that it was late.",
          "He said [in an interview published on Sunday] that it was late." },
  no = { "He said in a hurry that it was late.", "He said in March that it was late." },
}

rule "day" {
  finds = "Occasion", about = "on Monday, late last week, yesterday",
  pattern = [[ (late | early | earlier | later)? (on | in | since)? (last | this | next | late | early | mid)? ({day: <weekday>} | <timeword> | [name <month>] [num]?) (morning | afternoon | evening | night)? ]],
  unless = { paper = [[ the {day} [name] ]] },
  make = { what = "time" },
  yes = { "He said [on Monday] that it was over.", "He said [in early June] that it was over.", "The Sunday Beacon said [on Monday] that it was over." },
  no = { "He said on request that it was over.", "He told the Sunday Beacon that it was over." },
}

rule "last week" {
  finds = "Occasion", about = "last week, earlier this month, the next day, later that night, over the weekend",
  ways = {
    last = [[ (late | early | earlier | later)? (last | this) (<timeunit> | spring | summer | autumn | fall | winter) ]],
    that = [[ (earlier | later) (in the | that | the same) <timeunit> ]],
    next = [[ the (next | following | same | previous) <timeunit> ]],
    before = [[ the <timeunit> (before | after) ]],
    weekend = [[ (over | at) the weekend ]],
  },
  make = { what = "time" },
  yes = { "He said [earlier this month] that it was over.", "He said [the next day] that it was over.", "He left, and [later that night] said so.",
          "He said [the night before] that it was over.", "He said [over the weekend] that it was over." },
  no = { "It was the last one." },
}

rule "a day later" {
  finds = "Occasion", about = "two days later, a week before the vote: so long from what is known",
  pattern = [[ (just | only | about | some | nearly | almost | barely)? (([num] | a | an | several | a few | many) <timeunit> | [plural <timeunit>]) (later | earlier | ago | afterwards | previously | (before | after) np) ]],
  make = { what = "time" },
  yes = { "He said [two days later] that it was over.", "He said [just hours ago] that it was over.", "He said [a week before the vote] that it was over." },
  no = { "He said two days were enough." },
}

-- Such words may as well tell of the thing before them: "the fire in 2019", "the rise over the past year".
rule "in those years" {
  finds = "Occasion", about = "in 2019, as recently as May, for years, after the meeting: of the saying, if they stand by its verb",
  ways = {
    year = [[ in [num /(1[5-9]|20)\d\d/] ]],
    as_of = [[ as (recently | early | late | far back) as ([num] | [name <month>] | <weekday> | <timeword> | (last | this) <timeunit>) ]],
    long = [[ (for | in | over | during | within) (the | many | several | recent)? (last | past | recent)? [num]? [plural <timeunit>] ]],
    past = [[ in the past ]],
    event = [[ (before | after | during | following | ahead of) ([num] <timeunit> of)? np ]],
  },
  make = { what = "time", loose = "yes" },
  yes = { "He said [in 2019] that it was over.", "He said [as recently as May] that it was over.", "He said [for years] that it was over.",
          "He said [in the past] that it was over.", "He said [after the meeting] that it was over." },
  no = { "He said in the hall that it was over." },
}

words "said_how" {
  "half in jest", "in jest", "with a smile", "with a grin", "with a shrug", "with a sigh", "in no uncertain terms", "in the same breath", "all along",
  "more than once", "several times", "many times", "a number of times", "time and again", "on several occasions", "on many occasions",
  "on multiple occasions", "on numerous occasions", "on a number of occasions", "on two occasions", "on one occasion", "in passing",
  "in private", "in public", "behind closed doors", "off the record", "on the record", "on camera", "on air", "on stage", "on oath",
  "under oath", "under questioning", "under cross-examination", "in so many words", "in strong terms", "in the strongest terms",
  "to applause", "to laughter", "to cheers",
  "to boos", "to loud applause", "for his part", "for her part", "for its part", "for their part", "in turn", "in response", "in reply",
  "in return", "in addition", "at the time", "at one point", "at one stage", "in front of reporters", "in front of the cameras", "by name",
  "once again", "once more", "yet again", "so far", "thus far", "to date", "to this day", "until now", "until then", "since then",
}
words "spoken_from" { "bed", "cell", "prison", "home", "hideout", "exile", "office", "stage", "podium", "pulpit", "balcony", "dock", "stand",
                      "floor", "lectern", "platform", "bench", "room", "hotel", "steps", "studio", "gallery", "sickbed", inflect = "noun" }

rule "half in jest" {
  finds = "Occasion", about = "in no uncertain terms, from the stage: how it was said",
  ways = {
    phrase = [[ <said_how> ]],
    from = [[ from ([det not wh] | [own]) ([adj] | [noun]){0,2} <spoken_from> ]],
  },
  make = { what = "manner" },
  yes = { "He said [half in jest] that it was over.", "He said [from his hospital bed] that it was over." },
  no = { "He said from the heart that it was over." },
}

rule "hedge" {
  finds = "Hedge", about = "reportedly, is believed to, may have",
  pattern = [[ {word: <modality>} ]],
  unless = { month = [[ {word: [capital /may/]} ]] },
  make = { certainty = "{word.certainty}" },
  yes = { "He said it was [allegedly] lost." },
  no = { "He said it was lost.", "He said it was lost in May." },
}
